/// <reference lib="webworker" />
import { answer } from './engine.ts';
import { loadEngine } from './load-engine.ts';
import type { Answer, Question } from './protocol.ts';

/* The edge of the engine: takes questions, posts answers, drops a question when another comes. */

const post = (message: Answer) => self.postMessage(message);
/** A turn of the event loop, so that a newer question can come in. */
const breathe = () => new Promise((resolve) => setTimeout(resolve, 0));

const engine = loadEngine();
let latest = 0;

self.onmessage = async ({ data: question }: MessageEvent<Question>) => {
	latest = question.id;
	try {
		const ready = await engine;
		for (const said of answer(ready, question)) {
			if (latest !== question.id) return;
			post(said);
			await breathe();
		}
	} catch {
		post({ type: 'failed', id: question.id });
	}
};

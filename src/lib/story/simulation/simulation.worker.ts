/// <reference lib="webworker" />
import { answer } from './engine.ts';
import type { EngineFiles } from './engine-files.ts';
import type { Answer, Asked, Question, RankQuestion } from './protocol.ts';

/*
 * The edge of the engine: takes questions, posts answers, drops a question when its asker has
 * another. This script is the engine, all that a move runs; what builds the population before the
 * first answer, and what ranks one household, are scripts apart, fetched beside it.
 */

/** Draws of one step that take longer than this, in ms, make a machine slow: all would take seconds. */
const SLOW = 250;
/** Between two answers that are not due, in ms: the page has to draw each. */
const PATIENCE = 100;

const made = Promise.all([import('./make-engine.ts'), load()]).then(([{ makeEngine }, files]) => ({
	engine: makeEngine(files),
	files
}));
/* Told to whoever asks. */
made.catch(() => {});

async function load(): Promise<EngineFiles> {
	const response = await fetch('/data/engine.json');
	if (!response.ok) throw new Error(`engine: ${response.status}`);
	return response.json();
}

/* A turn of the event loop, so that a newer question can come in. A message to oneself would be
   quicker, and would keep questions waiting: measured, they come in after ten of ours. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

/** What is there to say, step by step; null for nothing new. */
async function* answers(
	question: Question | RankQuestion
): AsyncGenerator<Answer | null, void, void> {
	const { engine, files } = await made;
	if ('type' in question) {
		const { answerRank } = await import('./answer-rank.ts');
		const rank = answerRank(engine.fitted, files.ensemble, question.answers);
		yield { type: 'rank', id: question.id, ...rank };
		return;
	}
	let since = performance.now();
	let said = since;
	for (const { due, say } of answer(engine, question, () => performance.now() - since > SLOW)) {
		const isTime = due || performance.now() - said > PATIENCE;
		if (isTime) said = performance.now();
		yield isTime ? say() : null;
		since = performance.now();
	}
}

const latest = new Map<number, number>();

self.onmessage = async ({ data: { asker, question } }: MessageEvent<Asked>) => {
	const { id } = question;
	const post = (said: Answer) => self.postMessage({ asker, answer: said });
	latest.set(asker, id);
	try {
		for await (const said of answers(question)) {
			if (latest.get(asker) !== id) return;
			if (said) post(said);
			await breathe();
		}
	} catch {
		post({ type: 'failed', id });
	}
};

import type { Answer, Answered, Question, RankQuestion } from './protocol.ts';

/** One of those who ask the engine. */
export interface Asker {
	/** Cancels what it asked before. */
	ask(question: Omit<Question, 'id'> | Omit<RankQuestion, 'id'>): void;
	close(): void;
}

interface Open {
	/** The question that has no last answer yet. */
	pending: Question | RankQuestion | null;
	/** Answers to the latest question only. */
	heard(answer: Exclude<Answer, { type: 'failed' }>): void;
	failed(): void;
}

/* One worker for the page: the population is built once, whoever asks. */
const open = new Map<number, Open>();
let worker: Worker | null = null;
let restarts = 1;
let dead = false;
let number = 0;

/**
 * Start asking the engine; its worker starts with the first question. A worker that dies is started
 * again once, with the questions that it left; after that, or where there are no workers, each
 * asker hears that it failed, now and at each later question.
 */
export function openEngine(heard: Open['heard'], failed: Open['failed']): Asker {
	const asker = ++number;
	const own: Open = { pending: null, heard, failed };
	open.set(asker, own);
	let id = 0;
	return {
		ask(question) {
			own.pending = { ...question, id: ++id };
			if (dead) failed();
			else post(asker, own.pending);
		},
		close() {
			open.delete(asker);
			if (open.size > 0) return;
			worker?.terminate();
			worker = null;
		}
	};
}

function post(asker: number, question: Question | RankQuestion): void {
	try {
		worker ??= start();
	} catch {
		return died();
	}
	worker.postMessage({ asker, question });
}

function start(): Worker {
	const made = new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module' });
	made.onmessage = ({ data: { asker, answer } }: MessageEvent<Answered>) => {
		const own = open.get(asker);
		if (own?.pending?.id !== answer.id) return;
		if (answer.type === 'failed') return died();
		if (answer.type === 'rank' || answer.complete) own.pending = null;
		own.heard(answer);
	};
	made.onerror = died;
	return made;
}

function died(): void {
	worker?.terminate();
	worker = null;
	dead = restarts-- === 0;
	for (const [asker, { pending, failed }] of open) {
		if (dead) failed();
		else if (pending) post(asker, pending);
	}
}

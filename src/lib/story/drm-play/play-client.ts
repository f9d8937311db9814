import type { CallName, Calls, FileProgress, FromWorker, ToWorker } from './protocol.ts';

/** Asks a worker of its own, which starts with the first question at the latest. */
export interface PlayClient {
	/** @throws {Error} where the worker cannot answer, or dies; the next call starts another one */
	call<K extends CallName>(call: K, ask: Calls[K]['ask']): Promise<Calls[K]['answer']>;
	/** Start the worker before it is asked anything. */
	prepare(): void;
	/** Stop reading files; those that were read stay. */
	cancel(): void;
	/** Forget all files. */
	close(): void;
}

interface Waiting {
	heard(answer: unknown): void;
	failed(error: Error): void;
}

/** @param onProgress how far the file that is being read is */
export function openPlay(onProgress: (progress: FileProgress) => void = () => {}): PlayClient {
	const waiting = new Map<number, Waiting>();
	let worker: Worker | null = null;
	let last = 0;

	function stop(reason: string): void {
		worker?.terminate();
		worker = null;
		const left = [...waiting.values()];
		waiting.clear();
		for (const { failed } of left) failed(new Error(reason));
	}

	function start(): Worker {
		const made = new Worker(new URL('./drm-play.worker.ts', import.meta.url), { type: 'module' });
		made.onmessage = ({ data }: MessageEvent<FromWorker>) => {
			if ('progress' in data) return onProgress(data.progress);
			const asked = waiting.get(data.id);
			waiting.delete(data.id);
			if ('failed' in data) asked?.failed(new Error(data.failed));
			else asked?.heard(data.answer);
		};
		made.onerror = () => stop('worker');
		made.onmessageerror = () => stop('worker');
		return made;
	}

	return {
		call<K extends CallName>(call: K, ask: Calls[K]['ask']) {
			return new Promise<Calls[K]['answer']>((heard, failed) => {
				const id = ++last;
				waiting.set(id, { heard: heard as Waiting['heard'], failed });
				worker ??= start();
				worker.postMessage({ id, call, ask } as ToWorker);
			});
		},
		prepare() {
			worker ??= start();
		},
		cancel: () => worker?.postMessage({ cancel: true } satisfies ToWorker),
		close: () => stop('closed')
	};
}

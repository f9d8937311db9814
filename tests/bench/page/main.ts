import type { Contender } from './contender.ts';
import type { DrmReading } from './drm.worker.ts';
import type { BenchQuestion, Rule, TableName } from './question.ts';
import type { Move, startSite } from './site.ts';

/** A worker of `drm.worker.ts`, and the file it reads. */
let drm: { worker: Worker; file: Blob } | undefined;
let site: ReturnType<typeof startSite> | undefined;
let contender: Contender | undefined;

const MAKERS = {
	engine: async () => (await import('./engine.ts')).engineContender,
	'engine-rows': async () => (await import('./engine-rows.ts')).engineRowsContender,
	objects: async () => (await import('./objects.ts')).objectsContender,
	arquero: async () => (await import('./arquero.ts')).arqueroContender,
	duckdb: async () => (await import('./duckdb.ts')).duckdbContender
};
export type ContenderName = keyof typeof MAKERS;

async function bytesOf(path: string): Promise<Uint8Array> {
	return new Uint8Array(await (await fetch(path)).arrayBuffer());
}

function loaded(): Contender {
	if (!contender) throw new Error('no contender was loaded');
	return contender;
}

/** What the driver calls in the page. */
export const bench = {
	/** Code, data, first answer (hard threshold): ms from the start to each. */
	async load(name: ContenderName, table: TableName) {
		const start = performance.now();
		const [make, question, bytes] = await Promise.all([
			MAKERS[name](),
			fetch('/question.json').then((answer) => answer.json() as Promise<BenchQuestion>),
			bytesOf(`/${table}.arrow`)
		]);
		contender = await make(bytes, question);
		const ready = performance.now() - start;
		await contender.ask(0, 'hard');
		return { ready, first: performance.now() - start };
	},
	async answer(draw: number, rule: Rule): Promise<number[]> {
		return Array.from(await loaded().ask(draw, rule));
	},
	/** So many what-ifs in a row, each with another draw: mean ms of one. */
	async batch(rule: Rule, first: number, count: number, draws: number): Promise<number> {
		const { ask } = loaded();
		const start = performance.now();
		for (let i = 0; i < count; i++) {
			const answer = ask((first + i) % draws, rule);
			if (answer instanceof Promise) await answer;
		}
		return (performance.now() - start) / count;
	},
	async all(): Promise<number> {
		const start = performance.now();
		await loaded().askAll();
		return performance.now() - start;
	},
	async siteMove(capacity: number): Promise<Move> {
		site ??= (await import('./site.ts')).startSite();
		return site.move(capacity);
	},
	async bandwidth(bytes: number) {
		const { copyBandwidth, scanBandwidth } = await import('./bandwidth.ts');
		return { copy: copyBandwidth(bytes), scan: scanBandwidth(bytes) };
	},
	async drmOpen(path: string): Promise<void> {
		const worker = new Worker(new URL('./drm.worker.ts', import.meta.url), { type: 'module' });
		drm = { worker, file: await (await fetch(path)).blob() };
	},
	/** Read the first share of the file; with 0, forget the last reading. */
	drmRead(share: number): Promise<DrmReading | null> {
		const { worker, file } = drm!;
		return new Promise((resolve, reject) => {
			worker.onerror = () => reject(new Error('the DRM worker failed'));
			worker.onmessage = ({ data }: MessageEvent<DrmReading | null>) => resolve(data);
			worker.postMessage(share === 0 ? null : file.slice(0, Math.round(share * file.size)));
		});
	},
	/** Bytes of the page and its workers after a collection; null where it cannot be measured. */
	async memory(): Promise<number | null> {
		const measure = (
			performance as { measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }> }
		).measureUserAgentSpecificMemory;
		return measure && crossOriginIsolated ? (await measure.call(performance)).bytes : null;
	}
};
declare global {
	interface Window {
		bench: typeof bench;
	}
}
window.bench = bench;

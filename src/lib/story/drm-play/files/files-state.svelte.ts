import type { Month } from '#lib/drm/types.ts';
import { addMonths } from '#lib/drm/months.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { openPlay } from '../play-client.ts';
import type { FileProgress } from '../protocol.ts';
import type { FilesSummary, PersonLine, PersonView, ToldProblem } from './types.ts';

/** People listed at once, problems shown at first and more of them each time. */
export const PEOPLE = 10;
const PROBLEMS = 50;

/** What is said in the worker's place. */
interface Told {
	cancelled: string;
	failed: string;
}

/** The reader's files: what has been found in them. The files themselves stay in the worker. */
export class FilesState {
	readonly #lang: Lang;
	readonly #told: Told;
	readonly #client = openPlay((progress) => (this.progress = progress));
	reading = $state(false);
	progress = $state.raw<FileProgress | null>(null);
	summary = $state.raw<FilesSummary | null>(null);
	died = $state(false);
	people = $state.raw<readonly PersonLine[]>([]);
	from = $state(0);
	masked = $state(true);
	person = $state.raw<PersonView | null>(null);
	/** The month M of the rights. */
	right = $state<Month>('');
	problems = $state.raw<readonly ToldProblem[]>([]);
	/** Whether there may be more of them to show; of one file, only so many are kept. */
	moreToShow = $state(false);

	/** All those found, whatever their number. */
	readonly count = $derived.by(() => {
		const { nir, temporary, unmatched } = this.summary?.people ?? {
			nir: 0,
			temporary: 0,
			unmatched: 0
		};
		return nir + temporary + unmatched;
	});

	constructor(lang: Lang, told: Told) {
		this.#lang = lang;
		this.#told = told;
	}

	/** Once it is called, reading a file asks the network for nothing. */
	prepare(): void {
		this.#client.prepare();
	}

	/** Read files on top of those there are. */
	async add(files: readonly File[]): Promise<void> {
		if (!files.length || this.reading) return;
		this.reading = true;
		this.progress = null;
		this.died = false;
		await this.#guarded(async () => {
			const asked = { files: [...files], lang: this.#lang, ...this.#told };
			const summary = await this.#client.call('files', asked);
			const { span } = summary;
			if (span && !this.right) this.right = addMonths(span.last, 1);
			this.problems = await this.#client.call('problems', { from: 0, count: PROBLEMS });
			this.moreToShow = this.problems.length === PROBLEMS;
			this.summary = summary;
			await this.showPeople(0);
			if (this.people[0]) await this.showPerson(this.people[0].index);
		});
		this.reading = false;
	}

	cancel(): void {
		this.#client.cancel();
	}

	async showPeople(from: number): Promise<void> {
		const { masked } = this;
		await this.#guarded(async () => {
			this.people = await this.#client.call('people', { from, count: PEOPLE, masked });
			this.from = from;
		});
	}

	async setMasked(masked: boolean): Promise<void> {
		this.masked = masked;
		await this.showPeople(this.from);
	}

	async showPerson(index: number, right: Month = this.right): Promise<void> {
		if (right === '') return;
		await this.#guarded(async () => {
			this.person = await this.#client.call('person', { index, right });
			this.right = right;
		});
	}

	async moreProblems(): Promise<void> {
		await this.#guarded(async () => {
			const from = this.problems.length;
			const more = await this.#client.call('problems', { from, count: PROBLEMS });
			this.problems = [...this.problems, ...more];
			this.moreToShow = more.length === PROBLEMS;
		});
	}

	/** Forget everything, in the worker too. */
	clear(): void {
		this.#client.close();
		this.#empty();
	}

	close(): void {
		this.#client.close();
	}

	async #guarded(run: () => Promise<void>): Promise<void> {
		try {
			await run();
		} catch (error) {
			if ((error as Error).message === 'closed') return;
			this.#empty();
			this.died = true;
		}
	}

	#empty(): void {
		this.summary = null;
		this.progress = null;
		this.people = [];
		this.person = null;
		this.problems = [];
		this.right = '';
		this.from = 0;
		this.reading = false;
	}
}

import type { Month } from '#lib/drm/types.ts';
import type { PlayClient } from '../play-client.ts';
import { allows } from './targets.ts';
import type {
	Change,
	ChangeKind,
	MonthReading,
	PlayHousehold,
	PlayIndex,
	Target
} from './types.ts';
import { CHANGE_KINDS } from './types.ts';
import { usualAmount } from './usual-amount.ts';

/** A reading, and what it is about. */
export interface Read extends MonthReading {
	household: PlayHousehold;
	name: string;
	change: Change;
}

/** What the reader has chosen, and the last reading of it that came back. */
export class MonthState {
	readonly index: PlayIndex;
	readonly #client: PlayClient;
	person = $state('');
	month = $state<Month>('');
	kind = $state<ChangeKind>('late');
	declarant = $state('');
	amount = $state<number | null>(null);
	corrected = $state(false);
	/** The payments of the month; null until they are known. */
	targets = $state.raw<readonly Target[] | null>(null);
	read = $state.raw<Read | null>(null);
	busy = $state(false);
	failed = $state(false);
	/* Grows with each question: only the answer to the last one is kept. */
	#asked = 0;

	readonly household = $derived.by(() => this.#householdOf(this.person));
	readonly name = $derived.by(
		() => this.household.people.find(({ id }) => id === this.person)!.firstName
	);
	/** The payments that the kind of change may bear on. */
	readonly fitting = $derived.by(
		() => this.targets?.filter((target) => allows(target, this.kind)) ?? []
	);

	/* Worked out in advance: the worker is for whoever changes something. */
	constructor(index: PlayIndex, client: PlayClient) {
		const { change, targets, reading } = index.first;
		this.index = index;
		this.#client = client;
		Object.assign(this, change);
		this.targets = targets;
		this.read = { ...reading, household: this.household, name: this.name, change };
	}

	choosePerson(person: string): void {
		this.person = person;
		const { start } = this.#householdOf(person);
		this.kind = start.kind;
		this.chooseMonth(start.month);
	}

	chooseMonth(month: Month): void {
		this.month = month;
		void this.#load();
	}

	chooseKind(kind: ChangeKind): void {
		this.kind = kind;
		this.#settle();
	}

	chooseTarget(declarant: string): void {
		this.declarant = declarant;
		this.#settle();
	}

	setAmount(amount: number): void {
		this.amount = amount;
		void this.#compute();
	}

	setCorrected(corrected: boolean): void {
		this.corrected = corrected;
		void this.#compute();
	}

	retry(): void {
		void this.#load();
	}

	async #load(): Promise<void> {
		const { person, month } = this;
		const household = this.household.id;
		await this.#ask(async (isLast) => {
			const found = await this.#client.call('targets', { household, person, month });
			if (!isLast()) return;
			this.targets = found;
			const fits = (kind: ChangeKind) => found.some((target) => allows(target, kind));
			if (!fits(this.kind)) this.kind = CHANGE_KINDS.find(fits) ?? this.kind;
			this.#settle();
		});
	}

	#settle(): void {
		const target =
			this.fitting.find(({ declarant }) => declarant === this.declarant) ?? this.fitting[0];
		if (!target) {
			this.busy = false;
			return;
		}
		this.declarant = target.declarant;
		this.amount = usualAmount(this.kind, target);
		void this.#compute();
	}

	async #compute(): Promise<void> {
		const { kind, person, month, declarant, amount, corrected, household, name } = this;
		const change = { kind, person, month, declarant, amount, corrected };
		await this.#ask(async (isLast) => {
			const reading = await this.#client.call('month', { household: household.id, change });
			if (!isLast()) return;
			this.read = { ...reading, household, name, change };
			this.busy = false;
		});
	}

	async #ask(run: (isLast: () => boolean) => Promise<void>): Promise<void> {
		const asked = ++this.#asked;
		this.busy = true;
		this.failed = false;
		try {
			await run(() => asked === this.#asked);
		} catch {
			if (asked !== this.#asked) return;
			this.failed = true;
			this.busy = false;
		}
	}

	#householdOf(person: string): PlayHousehold {
		return this.index.households.find(({ people }) => people.some(({ id }) => id === person))!;
	}
}

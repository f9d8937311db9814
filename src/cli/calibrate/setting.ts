import { assumptions, margins } from '#lib/data/population.ts';
import { loadModel } from '#lib/data/model/library.ts';
import type { Model } from '#lib/data/model/schema.ts';
import { groupSet, prepare } from '#lib/control/index.ts';
import type { GroupSet, Prepared } from '#lib/control/index.ts';
import { answerReader, buildPopulation, groupMask, GROUPS } from '#lib/population/index.ts';
import type { Column } from '#lib/scoring/index.ts';
import { signedColumns } from '#lib/scoring/columns.ts';
import { fitTargets } from './fit-targets.ts';
import type { Fit } from './fit-targets.ts';
import { inputsHash } from './inputs-hash.ts';

export const MODEL = 'caf-2010-2018';

/** All that a calibration looks at, made from the data files alone. */
export interface Setting extends Fit {
	readonly model: Model;
	readonly columns: readonly Column[];
	readonly prepared: Prepared;
	readonly masks: ReadonlyMap<string, Uint8Array>;
	/** Every group that a result is given for. */
	readonly groups: GroupSet;
	/** See `inputsHash`. */
	readonly inputs: string;
}

/** Load the model, the figures and the population, whose own seed is always 1. */
export async function loadSetting(): Promise<Setting> {
	const model = await loadModel(MODEL);
	const columns = signedColumns(model);
	const population = buildPopulation(margins, assumptions);
	const masks = new Map(GROUPS.map((group) => [group.id, groupMask(population, group)]));
	return {
		model,
		columns,
		prepared: prepare(population, columns, answerReader(population)),
		masks,
		groups: groupSet([...masks].map(([id, members]) => ({ id, members }))),
		inputs: inputsHash(margins, assumptions, columns),
		...fitTargets(population.households)
	};
}

/**
 * The profiles of a group.
 *
 * @throws {TypeError} where there is no such group.
 */
export function maskOf({ masks }: Pick<Setting, 'masks'>, id: string): Uint8Array {
	const mask = masks.get(id);
	if (mask === undefined) throw new TypeError(`no group "${id}"`);
	return mask;
}

import { modalityRef } from '../data/model/modality-ref.ts';
import type { Model } from '../data/model/schema.ts';
import type { Column } from './types.ts';

/** The order and size relations of a model, as column numbers. */
export interface Relations {
	readonly orders: readonly { readonly greater: number; readonly lesser: number }[];
	readonly largest: readonly { readonly column: number; readonly among: number }[];
	/** The relations in words, for a message. */
	readonly names: readonly string[];
}

/** Resolve the relations of a model against its columns. */
export function relationsOf(model: Model, columns: readonly Column[]): Relations {
	const refs = columns.map(({ variable, modality }) => modalityRef(variable, modality));
	const orders = model.orders ?? [];
	const largest = model.largest ?? [];
	return {
		orders: orders.map(({ greater, lesser }) => ({
			greater: refs.indexOf(greater),
			lesser: refs.indexOf(lesser)
		})),
		largest: largest.map(({ modality, among }) => ({ column: refs.indexOf(modality), among })),
		names: [
			...orders.map(({ greater, lesser }) => `${greater} > ${lesser}`),
			...largest.map(({ modality, among }) => `${modality} among the ${among} largest`)
		]
	};
}

/**
 * Whether one weighting meets the relations. A relation binds only where all that it names is
 * included; `largest` counts the included weights of strictly greater size.
 */
export function meets(
	relations: Relations,
	weights: Int32Array,
	included: readonly boolean[]
): boolean {
	for (const { greater, lesser } of relations.orders) {
		const binds = included[greater] === true && included[lesser] === true;
		if (binds && at(weights, greater) <= at(weights, lesser)) return false;
	}
	for (const { column, among } of relations.largest) {
		if (included[column] !== true) continue;
		const size = Math.abs(at(weights, column));
		let larger = 0;
		for (const weight of weights) if (Math.abs(weight) > size) larger++;
		if (larger >= among) return false;
	}
	return true;
}

function at(weights: Int32Array, column: number): number {
	return weights[column] ?? 0;
}

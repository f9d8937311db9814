import { derivedResources } from './derived-resources.ts';
import { folderResources } from './folder-resources.ts';
import { GROUPS } from './resource.ts';
import type { Resource } from './resource.ts';

/** Everything that may be fetched under `/data/`, in the order of the list. For build time. */
export function resources(): Resource[] {
	const all = [...folderResources(), ...derivedResources()];
	return GROUPS.flatMap((group) =>
		all
			.filter((resource) => resource.group === group)
			.sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1))
	);
}

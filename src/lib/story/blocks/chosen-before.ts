import { POLICIES, type Policy } from '#lib/control/types.ts';
import { CAPACITY_SCALE, capacityAt } from '../simulation/capacity-scale.ts';
import { readCapacity } from '../simulation/read-capacity.ts';

/**
 * What a reader has chosen in the prerendered block before its scripts ran. Read it while the
 * component starts: once it has, its controls say what it says.
 *
 * @param id of the block
 * @returns what was moved, and nothing else; `unread` is what was typed and is no capacity
 */
export function chosenBefore(
	id: string,
	households: number
): { capacity?: number; policy?: Policy; unread?: string } {
	if (typeof document === 'undefined') return {};
	const block = document.getElementById(id);
	const radio = block?.querySelector<HTMLInputElement>('input[name="policy"]:checked');
	const slider = block?.querySelector<HTMLInputElement>('input[type="range"]');
	const policy = POLICIES.find((known) => known === radio?.value);
	const position = Number(slider?.value);
	const moved = slider && slider.value !== slider.defaultValue && position <= CAPACITY_SCALE.steps;
	const field = block?.querySelector<HTMLInputElement>('input[inputmode="numeric"]');
	const written = field && field.value !== field.defaultValue ? field.value : null;
	const typed = written === null ? null : readCapacity(written, households);
	return {
		...(policy && !radio!.defaultChecked && { policy }),
		...(moved && { capacity: capacityAt(position, households) }),
		...(typed !== null && { capacity: typed }),
		...(written !== null && typed === null && { unread: written })
	};
}

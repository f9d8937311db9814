import { walkable } from './walkable.ts';

/** Make a picture walkable by the arrows; what walks is fetched with the first focus. */
export function attachWalk(picture: HTMLElement): void {
	walkable(picture, () => {
		void import('./walk-rows.ts').then(({ walkRows }) => walkRows(picture));
	});
}

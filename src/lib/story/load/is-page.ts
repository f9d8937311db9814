import { systems } from '../../data/systems.ts';
import { PAGES } from './pages.ts';

/** Whether `method`, `method#prior` or `systems/caf-2026` names a page of the site. */
export function isPage(id: string): boolean {
	const [page, below, ...rest] = id.split('#')[0]!.split('/');
	if (!(PAGES as readonly string[]).includes(page!) || rest.length) return false;
	return below === undefined || (page === 'systems' && systems.has(below));
}

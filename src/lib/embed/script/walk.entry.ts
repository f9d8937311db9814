import { walkRows } from '../../charts/walk/walk-rows.ts';
import { walkable } from '../../charts/walk/walkable.ts';

for (const picture of document.querySelectorAll<HTMLElement>('[data-walk]'))
	walkable(picture, walkRows);

import { CASES } from '../../gallery/cases.ts';
import { comparePicture, LOOKS, SOME } from './pictures.ts';
import { test } from './gallery.ts';

test.skip(process.platform !== 'linux', 'the pictures were taken with the faces of Linux');

const kinds = new Set(CASES.map((of) => of.kind).filter((kind) => !SOME.includes(kind)));

for (const kind of kinds)
	for (const look of LOOKS)
		test(`${kind} looks as it did, ${look.look}`, ({ page, gallery }) =>
			comparePicture(page, gallery, kind, look));

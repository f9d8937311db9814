import { comparePicture, LOOKS, SOME } from './pictures.ts';
import { test } from './gallery.ts';

test.skip(process.platform !== 'linux', 'the pictures were taken with the faces of Linux');

for (const kind of SOME)
	for (const look of LOOKS)
		test(`${kind} looks as it did, ${look.look}`, ({ page, gallery }) =>
			comparePicture(page, gallery, kind, look));

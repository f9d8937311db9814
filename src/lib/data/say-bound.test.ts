import { expect, it } from 'vitest';
import { sayBound } from './say-bound.ts';

it.each([
	['<=50', 'au plus 50', 'at most 50'],
	['>= 0.5', 'au moins 0.5', 'at least 0.5'],
	['> 0', 'plus de 0', 'over 0'],
	['<-3', 'moins de -3', 'under -3'],
	['<script>', '<script>', '<script>'],
	['0–1', '0–1', '0–1']
])('says %j as a bound, or leaves it', (text, fr, en) => {
	expect(sayBound(text, 'fr')).toBe(fr);
	expect(sayBound(text, 'en')).toBe(en);
});

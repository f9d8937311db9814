import { expect, it } from 'vitest';
import { drawnNumbers } from '../../../tests/unit/drawn-numbers.ts';
import { readPng, type Pixels } from '../../../tests/unit/read-png.ts';
import { at, marksOf } from '../../../tests/unit/svg-marks.ts';
import { chartPng } from '../embed/png/chart-png.ts';
import { textsOf } from '../embed/png/text-chunks.ts';
import { COLOURS } from '../embed/svg/colours.ts';
import { toJson } from '../embed/records/to-json.ts';
import { chartData } from './chart-data.ts';

const MARGIN = 22;
const WIDTH = 596;

/* From the pixel at `x` to the right, how many are of the colour of the mark. */
function run({ colour, width }: Pixels, x: number, y: number, of: string): number {
	let end = x;
	while (end < width && colour(end, y) === of) end++;
	return end - x;
}

it.each([
	['fr', 'all-checks', 'bar', 1],
	['en', 'all-checks', 'bar', 1],
	['en', 'onsite-2015', 'bar', 1],
	['fr', 'lone-parents', 'bar', 1],
	['fr', 'sweden-figure', 'bar', 2]
] as const)(
	'in pixels, the bars of %s/%s are as long as their numbers',
	async (lang, slug, name, scale) => {
		const { chart, sheet, records, picture } = chartData(lang, slug, 'https://exemple.fr')!;
		const { drawn } = chart.views[chart.shown]!;
		if (drawn.chart !== 'bars') throw new Error('not bars');
		const made = picture();
		const png = readPng(await chartPng(made, sheet, records, scale));
		expect([png.width, png.height]).toEqual([made.width * scale, made.height * scale]);
		const top = Number(/class="picture" transform="translate\(0 ([\d.]+)\)/.exec(made.svg)![1]);
		const wanted = drawnNumbers(drawn, toJson(records, sheet).rows);
		marksOf(made.svg, name).forEach((bar, i) => {
			const y = Math.round((top + at(bar, 'y') + at(bar, 'height') / 2) * scale);
			const pixels = run(png, MARGIN * scale, y, bar.attributes.fill!);
			const value = (pixels / scale / WIDTH) * drawn.series.max;
			expect(Math.abs(value - wanted[i]![0]!)).toBeLessThanOrEqual(drawn.series.max / WIDTH);
			expect(png.colour(MARGIN * scale + pixels + 2, y)).not.toBe(bar.attributes.fill);
		});
		expect([COLOURS.ink, COLOURS.selected]).toContain(marksOf(made.svg, name)[0]!.attributes.fill);
	}
);

it('a PNG carries the numbers of its chart, and is as large as its picture', async () => {
	for (const slug of ['drm-message', 'guess-figure']) {
		const { sheet, records, picture } = chartData('fr', slug, 'https://exemple.fr')!;
		const made = picture();
		for (const scale of [1, 2] as const) {
			const png = await chartPng(made, sheet, records, scale);
			expect(JSON.parse(textsOf(png).Comment!)).toEqual(toJson(records, sheet));
			const { width, height } = readPng(png);
			expect([width, height]).toEqual([made.width * scale, made.height * scale]);
		}
	}
});

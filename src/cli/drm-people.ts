import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import raw from '#data/drm/people.json' with { type: 'json' };
import { parseFile } from '#lib/data/parse-file.ts';
import { drmPeopleSchema } from '#lib/data/schema/drm.ts';
import { generate } from './drm-people/generate.ts';
import { parseFlags } from './flags.ts';
import { runCommand } from './run-command.ts';

const FOLDER = fileURLToPath(new URL('../../data/drm', import.meta.url));

const USAGE = `Usage: npm run data:drm

Writes the DSN and PASRAU messages of the fictional people, their index, the totals expected from
them and what the people declared, from data/drm/people.json. The same file gives the same bytes.

  --help  this text`;

await runCommand('drm-people', (args) => {
	if (parseFlags(args, []).has('help')) return USAGE;
	const made = generate(parseFile(drmPeopleSchema, raw, 'data/drm/people.json'));
	rmSync(join(FOLDER, 'messages'), { recursive: true, force: true });
	for (const [path, bytes] of made) {
		const file = join(FOLDER, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, bytes);
	}
	const kilobytes = Math.round(
		[...made.values()].reduce((sum, { length }) => sum + length, 0) / 1000
	);
	return `data/drm: ${made.size} files, ${kilobytes} kB.`;
});

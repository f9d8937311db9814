import { BLOCK } from './blocks.ts';
import { readNir } from './nir.ts';
import type { OpenBlock } from './open-block.ts';
import { textOf } from './open-block.ts';
import type { ProblemLog } from './problem-log.ts';
import type { Identity } from './types.ts';

const NIR = BLOCK.individual * 1000 + 1;

/**
 * Who a block 30 is about. A NIR whose key is wrong is nobody's: the person's amounts are kept
 * apart. Without a NIR, the temporary number (S21.G00.30.020) names the person in that file only.
 */
export function readIdentity(block: OpenBlock, problems: ProblemLog): Identity {
	const names = { familyName: textOf(block, 2), firstNames: textOf(block, 4) };
	const given = textOf(block, 1).trim();
	const temporaryId = textOf(block, 20).trim();
	const line = block.values.get(1)?.line ?? block.line;
	if (given !== '') {
		const nir = readNir(given);
		if (nir.status === 'nir') return { status: 'nir', id: nir.id, ...names, temporaryId };
		if (nir.status === 'bad-nir') problems.add('bad-nir', line, NIR, given);
		else problems.add('wrong-key', line, NIR, given, nir.key);
		return { status: 'unmatched', id: given, ...names, temporaryId };
	}
	if (temporaryId !== '') return { status: 'temporary', id: temporaryId, ...names, temporaryId };
	problems.add('missing', line, NIR, '', 'S21.G00.30.001 / S21.G00.30.020');
	return { status: 'unmatched', id: '', ...names, temporaryId };
}

import type { Engine } from '../simulation/engine.ts';
import { makeEngine } from '../simulation/make-engine.ts';
import { engineFiles } from './engine-files.ts';
import { servedFiles } from './served-files.ts';

let made: Engine | undefined;

/** The engine of the page, made once at build time from the files that the page serves. */
export function buildEngine(): Engine {
	return (made ??= makeEngine(servedFiles(engineFiles())));
}

import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Firefox, led through WebDriver BiDi (W3C), of which it speaks the few commands that we need. */
export interface Firefox {
	/** Open an address in the first tab, its frames included. */
	open(url: string): Promise<void>;
	/** Have a function, which needs nothing around it, run in every page before its own scripts. */
	preload(run: () => void): Promise<void>;
	/** The value of an expression in the page, or in its first frame, passed through JSON. */
	evaluate<T>(expression: string, where?: 'page' | 'frame'): Promise<T>;
	close(): Promise<void>;
}

interface Answer {
	id?: number;
	result?: unknown;
	error?: string;
}

interface Tree {
	context: string;
	children: Tree[];
}

/** The Firefox of this machine: `FIREFOX_PATH`, else by name; null when there is none. */
export function findFirefox(): string | null {
	const names = process.env.FIREFOX_PATH ? [process.env.FIREFOX_PATH] : ['firefox-esr', 'firefox'];
	const works = (name: string) =>
		/firefox/i.test(spawnSync(name, ['--version'], { encoding: 'utf8', timeout: 30_000 }).stdout);
	return names.find(works) ?? null;
}

/** Start one, with a profile of its own. @throws {Error} when it cannot be talked to */
export async function startFirefox(path: string): Promise<Firefox> {
	const profile = mkdtempSync(join(tmpdir(), 'score-firefox-'));
	const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
	const program = spawn(path, args, { stdio: ['ignore', 'ignore', 'pipe'] });
	const address = await new Promise<string>((found, fail) => {
		let said = '';
		program.stderr.on('data', (chunk) => {
			said += chunk;
			const [, url] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said) ?? [];
			if (url) found(url);
		});
		program.once('exit', () => fail(new Error(`Firefox ended: ${said.slice(-500)}`)));
		program.once('error', fail);
	});
	const { send, close } = await talk(`${address}/session`);
	await send('session.new', { capabilities: {} });
	const tree = async () => {
		const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: Tree[] };
		return contexts[0]!;
	};
	return {
		open: async (url) => {
			const { context } = await tree();
			await send('browsingContext.navigate', { context, url, wait: 'complete' });
		},
		preload: async (run) => {
			await send('script.addPreloadScript', { functionDeclaration: run.toString() });
		},
		evaluate: async <T>(expression: string, where: 'page' | 'frame' = 'page') => {
			const top = await tree();
			const context = where === 'page' ? top.context : top.children[0]!.context;
			const answer = (await send('script.evaluate', {
				expression: `JSON.stringify(${expression})`,
				target: { context },
				awaitPromise: false
			})) as { type: string; result: { value: string } };
			if (answer.type !== 'success') throw new Error(JSON.stringify(answer));
			return JSON.parse(answer.result.value) as T;
		},
		close: async () => {
			close();
			const ended = new Promise((done) => program.once('exit', done));
			program.kill('SIGTERM');
			await ended;
			rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
		}
	};
}

/** Commands and their answers over one socket. */
async function talk(url: string) {
	const socket = new WebSocket(url);
	await new Promise((open, fail) => {
		socket.onopen = open;
		socket.onerror = () => fail(new Error(`no answer at ${url}`));
	});
	const waiting = new Map<number, (answer: Answer) => void>();
	socket.onmessage = ({ data }) => {
		const message = JSON.parse(String(data)) as Answer;
		if (message.id !== undefined) waiting.get(message.id)?.(message);
	};
	let last = 0;
	const send = async (method: string, params: object): Promise<unknown> => {
		const id = ++last;
		socket.send(JSON.stringify({ id, method, params }));
		const answer = await new Promise<Answer>((done) => waiting.set(id, done));
		waiting.delete(id);
		if (answer.error) throw new Error(`${method}: ${JSON.stringify(answer)}`);
		return answer.result;
	};
	return { send, close: () => socket.close() };
}

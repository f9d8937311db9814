import { spawn, spawnSync } from 'node:child_process';
import type { Engine } from '../engines/engine.ts';

/** What leads a WebKitGTK: its driver, and the screen without which it does not start. */
export interface WebKitPaths {
	driver: string;
	screen: string;
}

const here = (program: string): boolean =>
	spawnSync(program, ['--help'], { timeout: 30_000 }).error === undefined;

/** The WebKitGTK of this machine, as Debian's `webkit2gtk-driver` and `xvfb` name it; null for none. */
export function findWebKit(): WebKitPaths | null {
	const paths = {
		driver: process.env.WEBKIT_DRIVER_PATH ?? 'WebKitWebDriver',
		screen: 'xvfb-run'
	};
	return here(paths.driver) && here(paths.screen) ? paths : null;
}

/** Start one, behind its driver (W3C WebDriver over HTTP). @throws {Error} when it does not answer */
export async function startWebKit({ driver, screen }: WebKitPaths, port: number): Promise<Engine> {
	const size = '-screen 0 1440x900x24';
	const program = spawn(screen, ['-a', '-s', size, driver, `--port=${port}`], {
		/* A group of its own: the screen, the driver and the browser end together. */
		detached: true,
		stdio: 'ignore',
		env: { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1' }
	});
	const end = () => {
		try {
			process.kill(-program.pid!, 'SIGTERM');
		} catch {
			/* It has ended. */
		}
	};
	const send = async (method: string, path: string, body?: object): Promise<unknown> => {
		const response = await fetch(`http://127.0.0.1:${port}${path}`, {
			method,
			body: body && JSON.stringify(body),
			signal: AbortSignal.timeout(60_000)
		});
		const { value } = (await response.json()) as { value: unknown };
		if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
		return value;
	};
	try {
		await untilReady(send);
		const options = { args: ['--automation'] };
		const { sessionId } = (await send('POST', '/session', {
			capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } }
		})) as { sessionId: string };
		const session = `/session/${sessionId}`;
		return {
			open: async (url) => void (await send('POST', `${session}/url`, { url })),
			evaluate: async <T>(expression: string) => {
				const script = `return JSON.stringify(${expression})`;
				const text = await send('POST', `${session}/execute/sync`, { script, args: [] });
				return JSON.parse(String(text)) as T;
			},
			close: async () => {
				await send('DELETE', session).catch(() => {});
				end();
			}
		};
	} catch (error) {
		end();
		throw error;
	}
}

async function untilReady(send: (method: string, path: string) => Promise<unknown>): Promise<void> {
	const late = performance.now() + 20_000;
	for (;;) {
		try {
			await send('GET', '/status');
			return;
		} catch (error) {
			if (performance.now() > late) throw error;
			await new Promise((next) => setTimeout(next, 100));
		}
	}
}

/// <reference lib="webworker" />
import { createSession, type Session } from './files/session.ts';
import { playMonth } from './month/play-month.ts';
import { targets } from './month/targets.ts';
import type { PlayMessage } from './month/types.ts';
import type { Calls, FromWorker, ToWorker } from './protocol.ts';

/* Where messages and files are read: the page only draws. Nothing here asks for anything but the fictional messages. */

/** Between two reports, and two looks at the mailbox, ms. */
const PATIENCE = 80;

const messages = new Map<string, Promise<PlayMessage[]>>();
let session: Session | undefined;
let cancelled = false;

function messagesOf(household: string): Promise<PlayMessage[]> {
	const known = messages.get(household);
	if (known) return known;
	const asked = fetch(`/data/drm/play/${encodeURIComponent(household)}.json`).then((response) => {
		if (!response.ok) throw new Error(`messages of ${household}: ${response.status}`);
		return response.json() as Promise<PlayMessage[]>;
	});
	messages.set(household, asked);
	asked.catch(() => messages.delete(household));
	return asked;
}

/* A turn of the event loop, so that a cancel can come in. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));

async function readFiles(id: number, { files, lang, ...words }: Calls['files']['ask']) {
	cancelled = false;
	session ??= createSession(lang);
	let said = 0;
	return session.add(files, {
		...words,
		isCancelled: () => cancelled,
		onProgress: async (name, read, size) => {
			if (performance.now() - said < PATIENCE) return;
			said = performance.now();
			post({ id, progress: { name, read, size } });
			await breathe();
		}
	});
}

async function answerTo(asked: Exclude<ToWorker, { cancel: true }>) {
	switch (asked.call) {
		case 'targets': {
			const { household, person, month } = asked.ask;
			return targets(await messagesOf(household), person, month);
		}
		case 'month':
			return playMonth(await messagesOf(asked.ask.household), asked.ask.change);
		case 'files':
			return readFiles(asked.id, asked.ask);
		case 'people':
			return session?.people(asked.ask.from, asked.ask.count, asked.ask.masked) ?? [];
		case 'person':
			if (!session) throw new Error('no file');
			return session.person(asked.ask.index, asked.ask.right);
		case 'problems':
			return session?.problems(asked.ask.from, asked.ask.count) ?? [];
	}
}

function post(said: FromWorker): void {
	self.postMessage(said);
}

self.onmessage = async ({ data }: MessageEvent<ToWorker>) => {
	if ('cancel' in data) {
		cancelled = true;
		return;
	}
	const { id } = data;
	try {
		post({ id, answer: await answerTo(data) });
	} catch (error) {
		post({ id, failed: error instanceof Error ? error.message : String(error) });
	}
};

import { dropCaches } from './drop-caches.ts';
import { isKept } from './is-kept.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** What the reader has asked, and how far it has got. */
export type KeepState = 'unknown' | 'none' | 'keeping' | 'kept' | 'failed' | 'forgotten';

const SCRIPT = '/service-worker.js';

/**
 * The copy of the site that the reader may ask the browser to keep. Nothing is registered or stored
 * before `keep`, and `forget` leaves nothing behind.
 */
export class Keeper {
	state = $state<KeepState>('unknown');
	progress = $state({ done: 0, total: 0 });
	/** A newer version is kept and waits to be shown. */
	newer = $state(false);

	#registration: ServiceWorkerRegistration | undefined;
	#stopped = false;

	/** Whether this browser can keep a site, here and now; asking may itself be forbidden. */
	static able(): boolean {
		try {
			return isSecureContext && 'caches' in window && !!navigator.serviceWorker;
		} catch {
			return false;
		}
	}

	/** Find out what is kept. */
	async look(): Promise<void> {
		try {
			navigator.serviceWorker.addEventListener('message', this.#hear);
			const found = await navigator.serviceWorker.getRegistration('/');
			if (found) this.#follow(found);
			const kept = found?.active && (await isKept(caches));
			if (this.state === 'unknown')
				this.state = kept ? 'kept' : found?.installing && !found.active ? 'keeping' : 'none';
		} catch {
			this.state = 'unknown';
		}
	}

	/** Keep the site. */
	async keep(): Promise<void> {
		this.state = 'keeping';
		this.progress = { done: 0, total: 0 };
		this.#stopped = false;
		try {
			const made = await navigator.serviceWorker.register(SCRIPT, {
				scope: '/',
				updateViaCache: 'none'
			});
			this.#follow(made);
			/* One that was forgotten in this very page comes back as it was, without its files. */
			if (!made.installing && made.active) this.#tell(made.active, { type: 'keep' });
		} catch {
			await this.#undo('failed');
		}
	}

	/** Leave off keeping it, before it is done. */
	async cancel(): Promise<void> {
		this.#stopped = true;
		const worker = this.#registration?.installing ?? this.#registration?.active;
		if (worker) this.#tell(worker, { type: 'cancel' });
		await this.#undo('none');
	}

	/** Delete all that is kept. */
	async forget(): Promise<void> {
		await this.#undo('forgotten');
	}

	/** Show the newer version, in every page that is open: see `watchNewer`. */
	renew(): void {
		const waiting = this.#registration?.waiting;
		if (!waiting) return;
		this.#tell(waiting, { type: 'renew' });
	}

	/** Stop listening. */
	close(): void {
		navigator.serviceWorker?.removeEventListener('message', this.#hear);
	}

	#hear = ({ data }: MessageEvent<FromWorker>) => {
		/* An update downloads quietly: what is kept stays in force. */
		if (this.state !== 'keeping') return;
		if (data.type === 'progress') this.progress = { done: data.done, total: data.total };
		else if (data.type === 'kept') this.state = 'kept';
		else if (!this.#stopped) void this.#undo('failed');
	};

	#follow(registration: ServiceWorkerRegistration): void {
		this.#registration = registration;
		this.newer = !!registration.waiting && !!registration.active;
		registration.addEventListener('updatefound', () => {
			const coming = registration.installing;
			if (!coming || !registration.active) return;
			coming.addEventListener('statechange', () => {
				this.newer = coming.state === 'installed';
			});
		});
	}

	#tell(worker: ServiceWorker, message: ToWorker): void {
		worker.postMessage(message);
	}

	async #undo(state: KeepState): Promise<void> {
		this.newer = false;
		await this.#registration?.unregister();
		await dropCaches(caches);
		this.state = state;
	}
}

import { grow } from './growth.ts';
import type { Growth } from './growth.ts';
import { HELLO } from './hello.ts';
import { heightOf } from './size-message.ts';

/** The addresses of the pages made to stand in a frame. */
const OURS = /^\/(fr|en)\/(embed|frozen)\//;

/**
 * The host's end: give every frame of ours on this page the height that its page asks for.
 * Listens first, then asks the frames that spoke before. A second call for the same site does nothing.
 *
 * @param host the window of the page that holds the frames
 * @param site the origin that serves our frames
 */
export function sizeFrames(host: Window, site: string): void {
	const mark = Symbol.for(`score-frame ${site}`);
	if (mark in host) return;
	Object.defineProperty(host, mark, { value: true });

	const grown = new WeakMap<HTMLIFrameElement, Growth>();
	const frames = () =>
		[...host.document.querySelectorAll('iframe')].filter(
			({ src }) => src.startsWith(site) && OURS.test(src.slice(site.length))
		);

	host.addEventListener('message', ({ data, origin, source, timeStamp }) => {
		const asked = heightOf(data);
		/* A sandboxed frame has the origin "null". Its window, not its origin, says which one it is. */
		if (asked === null || (origin !== site && origin !== 'null')) return;
		const frame = frames().find(({ contentWindow }) => contentWindow === source);
		if (!frame) return;
		const growth = grow(grown.get(frame), asked, timeStamp);
		grown.set(frame, growth);
		setHeight(frame, growth.height);
	});
	const ask = () => frames().forEach(({ contentWindow }) => contentWindow?.postMessage(HELLO, '*'));
	ask();
	/* Frames further down a page that is still being read. */
	host.addEventListener('load', ask);
}

/** Over the style sheets of the host, border included where they count it in. */
function setHeight(frame: HTMLIFrameElement, height: number): void {
	const { boxSizing, borderTopWidth, borderBottomWidth, paddingTop, paddingBottom } =
		getComputedStyle(frame);
	const around =
		boxSizing === 'border-box'
			? [borderTopWidth, borderBottomWidth, paddingTop, paddingBottom]
			: [];
	const total = around.reduce((sum, width) => sum + (parseFloat(width) || 0), height);
	const set = (name: string, value: string) => frame.style.setProperty(name, value, 'important');
	set('height', `${total}px`);
	/* What the snippet reserves may be more than the content takes. */
	set('min-height', '0');
	set('max-height', 'none');
}

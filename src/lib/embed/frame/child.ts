import { frameHeight } from './frame-height.ts';
import { HELLO } from './hello.ts';
import { isPymWidth, pymHeight, pymId } from './pym.ts';
import { sizeMessage } from './size-message.ts';

/** A browser that sizes a frame to its content by itself (CSS Sizing 4, "responsive iframes"). */
type SelfSizing = Window & { requestResize?: () => void };

/**
 * The frame's end: tell the page around, whoever it is, how tall this page is: at each change, and
 * when asked. It tells a height and nothing else, so that any page may hear it. Does nothing out of
 * a frame.
 *
 * @param page the window of the page in the frame
 */
export function tellHeight(page: SelfSizing): void {
	const { parent } = page;
	if (parent === page) return;
	const root = page.document.documentElement;
	const id = pymId(page.location.search);
	let told: number | null = null;

	const tell = () => {
		/* A frame that is not shown has no width: what its page measures then is nobody's height. */
		const height = page.innerWidth ? frameHeight(root.getBoundingClientRect().height) : null;
		if (height === null) return;
		parent.postMessage(sizeMessage(height), '*');
		if (id) parent.postMessage(pymHeight(id, height), '*');
		if (told !== null && told !== height) askResize(page);
		told = height;
	};
	page.addEventListener('message', ({ data, source }) => {
		if (source === parent && (data === HELLO || (id && isPymWidth(data, id)))) tell();
	});
	new ResizeObserver(tell).observe(root);
	page.addEventListener('load', tell);
	page.addEventListener('pageshow', tell);
}

/* A browser may have the function and refuse it, where the host has not let frames size themselves. */
function askResize(page: SelfSizing): void {
	try {
		page.requestResize?.();
	} catch {
		/* The height is told by message in any case. */
	}
}

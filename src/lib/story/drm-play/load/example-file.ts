import type { Stream } from '#lib/drm/types.ts';
import { playMessages } from './play-messages.ts';

/** Whose messages the example is made of: two people, three employers, unemployment benefit. */
const WHOSE = 'lea-karim';

/** All the messages of a stream of one fictional household, one after the other, in UTF-8. */
export function exampleFile(stream: Stream): string {
	return playMessages(WHOSE)
		.filter((message) => message.stream === stream)
		.map(({ text }) => text)
		.join('');
}

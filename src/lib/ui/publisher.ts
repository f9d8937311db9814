import { formatDate } from '#lib/format/date.ts';
import type { Lang } from '#lib/i18n/lang.ts';
import { SOURCES_CHECKED } from './sources-checked.ts';

const UNSET = {
	PUBLISHER_NAME: { fr: 'Éditeur non configuré', en: 'Publisher not set' },
	PUBLISHER_CONTACT: { fr: 'Contact non configuré', en: 'Contact not set' },
	HOST_NAME: { fr: 'Hébergeur non configuré', en: 'Host not set' }
};

/**
 * Who publishes this copy of the site, from the environment of the build: never invented, and
 * said to be missing where it is not set.
 *
 * @param env `PUBLISHER_NAME`, `PUBLISHER_CONTACT`, `HOST_NAME`
 */
export function publisherValues(
	env: Record<string, string | undefined>,
	lang: Lang
): Record<string, string> {
	const clean = (name: keyof typeof UNSET) =>
		env[name]?.replace(/[{}[\]*]/g, '').trim() || UNSET[name][lang];
	return {
		PUBLISHER_NAME: clean('PUBLISHER_NAME'),
		PUBLISHER_CONTACT: clean('PUBLISHER_CONTACT'),
		HOST_NAME: clean('HOST_NAME'),
		SOURCES_CHECKED: formatDate(SOURCES_CHECKED, lang)
	};
}

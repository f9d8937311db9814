/** Sites of copies that were read and that we never link. */
export const UNLINKED_HOSTS = [
	'justpaste.it',
	'limportant.fr',
	'forum-politique.org',
	'psyzoom',
	'journal.facil.services',
	'lepartisan.info',
	'parisnews.eu',
	'europressdigest.com',
	'cineplex360.com',
	'cbnewz.com',
	'luc-schrijvers.blogspot.com',
	'headtopics.com',
	'shaarli',
	'veille.eternel-septembre.fr'
];

/** Whether an address leads to one of them. */
export function isUnlinked(address: string): boolean {
	const { hostname, pathname } = new URL(address);
	return UNLINKED_HOSTS.some((host) => hostname.includes(host) || pathname.includes(`/${host}`));
}

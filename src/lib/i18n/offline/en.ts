import type { OfflineMessages } from './messages.ts';

export const offlineEn: OfflineMessages = {
	title: 'Read without a network',
	offer:
		'Your browser can keep the story, its calculations and the pages around it, in both languages: {size} to download. Nothing about you goes into it.',
	keep: 'Keep for reading offline',
	keeping: 'Downloading',
	progress: '{done} files out of {total}',
	cancel: 'Stop',
	kept: 'Kept: this site now opens without a network, at the same address.',
	forget: 'Stop keeping it',
	forgotten: 'Deleted: your browser keeps nothing of this site any more.',
	failed:
		'The download did not finish, and nothing was kept. It can be tried again once the network is back.',
	noNetwork: 'Keeping this site takes a network first.',
	newer: 'A more recent version of this site has just been kept.',
	renew: 'Show it in every tab',
	later: 'Later',
	size: '{n} MB'
};

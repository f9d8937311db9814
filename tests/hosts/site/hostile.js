/* Ours, but mad: what a page in our own frame may send and must not be obeyed in. */
if (location.hash === '#hostile')
	setInterval(() => {
		for (const height of [0, -5, NaN, Infinity, 1e9, '900', null, { valueOf: () => 900 }.valueOf])
			try {
				parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
			} catch {
				/* Not everything can be sent. */
			}
	}, 20);

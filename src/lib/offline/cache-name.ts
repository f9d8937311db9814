/** How the names of our caches begin: nothing else on this site keeps any. */
export const CACHE_PREFIX = 'kept-';

/** Stands in a cache once everything else does. */
export const COMPLETE = '/kept-complete';

/** The cache of one version of the site. */
export const cacheName = (version: string): string => CACHE_PREFIX + version;

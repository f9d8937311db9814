/* The nearest `404.html` above a lost address is the one that a static host gives. */
export const trailingSlash = 'never';
export const csr = false;

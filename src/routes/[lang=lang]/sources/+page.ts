/* A long list that needs no script of ours: it stays a list. */
export const csr = false;

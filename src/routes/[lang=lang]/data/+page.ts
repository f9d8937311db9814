/* A list of files, which no script of ours makes better. */
export const csr = false;

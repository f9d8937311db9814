/** What the choice of models calls the file that the reader has opened. */
export const SUPPLIED = 'supplied';

/** What a page says to its frames once it listens: say your height again. */
export const HELLO = 'score-frame:hello';

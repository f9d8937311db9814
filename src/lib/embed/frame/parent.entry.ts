import { sizeFrames } from './parent.ts';

/* The script's own address says which site its frames come from. */
const script = document.currentScript;
if (script instanceof HTMLScriptElement && script.src)
	sizeFrames(window, new URL(script.src).origin);

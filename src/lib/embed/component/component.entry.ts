import { defineChart } from './define-chart.ts';

/* The script's own address says which site its charts come from. */
const script = document.currentScript;
if (script instanceof HTMLScriptElement && script.src) defineChart(new URL(script.src).origin);

import { takeLook } from './take-look.ts';

takeLook(document.documentElement, location.search);

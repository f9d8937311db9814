import { moveViews } from './move-views.ts';

moveViews(window);

import { tellHeight } from './child.ts';

tellHeight(window);

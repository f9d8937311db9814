// Writes deploy/headers.caddy from the table of headers: node scripts/deploy-headers.mjs
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caddyHeaders } from './lib/caddy-headers.mjs';
import { ROOT } from './lib/project.mjs';

writeFileSync(join(ROOT, 'deploy', 'headers.caddy'), caddyHeaders());

// The gallery of charts in development: npm run gallery, on PORT (default 4180).
import { serveGallery } from './server.mjs';

const { origin, close } = await serveGallery(Number(process.env.PORT ?? 4180));
console.log(`Gallery of charts: ${origin}/`);
for (const signal of ['SIGINT', 'SIGTERM'])
	process.once(signal, () => void close().then(() => process.exit()));

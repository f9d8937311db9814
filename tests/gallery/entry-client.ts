import { hydrate } from 'svelte';
import GalleryChart from './GalleryChart.svelte';

const target = document.querySelector('#case')!;
const props = JSON.parse(document.querySelector('#props')!.textContent!) as Parameters<
	typeof hydrate<{ title: string; drawn: never; lang: 'fr' }, object>
>[1]['props'];

hydrate(GalleryChart, { target, props: props! });
document.documentElement.dataset.hydrated = '';

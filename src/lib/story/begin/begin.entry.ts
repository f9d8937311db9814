import { mount } from 'svelte';
import type { Lang } from '#lib/i18n/lang.ts';
import { loadMessages } from '#lib/i18n/load-messages.ts';
import Begin from './Begin.svelte';

const address = document.querySelector<HTMLElement>('[data-story]')!.dataset.story!;
const lang = document.documentElement.lang as Lang;
mount(Begin, { target: document.body, props: { lang, t: await loadMessages(lang), address } });

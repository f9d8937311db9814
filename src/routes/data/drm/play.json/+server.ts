import { json } from '@sveltejs/kit';
import { playIndex } from '#lib/story/drm-play/load/play-index.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The fictional households, as the player of the second act needs them. */
export const GET: RequestHandler = () => json(playIndex());

import type { DrmFigure } from '#lib/story/figures/drm-figure.ts';
import type { StoryData } from '#lib/story/load/story.ts';

/** The figures of the second act, by id. */
export function toldFigures(story: StoryData): Record<string, DrmFigure | undefined> {
	return 'drm' in story ? (story.drm as Record<string, DrmFigure>) : {};
}

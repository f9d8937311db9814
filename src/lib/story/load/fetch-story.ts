import type { StoryData } from './story.ts';

/**
 * Fetch what the blocks of the story need to answer a reader, behind whatever the page shows.
 *
 * @param address as the page's outline says it
 * @throws {Error} when it cannot be had: the page goes on saying what it says
 */
export async function fetchStory(address: string): Promise<StoryData> {
	const response = await fetch(address, { priority: 'low' });
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as StoryData;
}

import type { Component } from 'svelte';
import OfflineSlot from '#lib/offline/OfflineSlot.svelte';
import PrintNotes from './PrintNotes.svelte';
import SourceCard from './SourceCard.svelte';

/** What stands on every page and answers the reader, by the place it stands in (`data-part`). */
export const PARTS: Readonly<Record<'offline' | 'notes' | 'card', Component>> = {
	offline: OfflineSlot,
	notes: PrintNotes,
	card: SourceCard
};

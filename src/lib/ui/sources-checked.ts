/** The day on which the sources were last read, from saved copies. */
export const SOURCES_CHECKED = '2026-11-22';

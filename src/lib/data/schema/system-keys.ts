/** Who runs a system; `shared` for the files that several administrations fill and read. */
export const AGENCIES = [
	'caf',
	'cnam',
	'cnav',
	'france-travail',
	'msa',
	'urssaf',
	'dgfip',
	'shared',
	'abroad'
] as const;

/** What a system does: only the first two choose whom to check. */
export const SYSTEM_KINDS = [
	'score',
	'queries',
	'identity',
	'practice',
	'register',
	'unknown'
] as const;

export const STATUSES = ['in-use', 'trial', 'authorised', 'ended', 'unknown'] as const;

/** How much can be proved, from most to least. */
export const EVIDENCE = ['strong', 'partial', 'thin'] as const;

/** How one system reads another: every arrow of the map has its own sources. */
export const LINK_STATES = ['in-use', 'authorised', 'trial', 'indirect'] as const;

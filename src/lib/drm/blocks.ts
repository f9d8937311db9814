/** The blocks that the ledger reads, as integers: `S21.G00.50` is 210050. */
export const BLOCK = {
	envelope: 100000,
	declaration: 200005,
	company: 210006,
	establishment: 210011,
	individual: 210030,
	contract: 210040,
	payment: 210050,
	pay: 210051,
	otherPay: 210054,
	correction: 210056,
	netIncome: 210058,
	total: 900090
} as const;

/**
 * The rubriques that the ledger uses, block by block; the others of the same blocks are read past.
 *
 * Labels: CT2026.1.1 as carried by drolow/dsn-analyzer (norme.json) and, for block 54, payrooll.com;
 * block 58, type 03 for the montant net social: net-entreprises, 2024, and Gereso, 2024; block 56:
 * Coog (claim_pasrau) and PASRAU_TRANSCODAGE (Regularisation.java); 50.014, the PASRAU income class,
 * and 51.013, its gross amount: PASRAU_TRANSCODAGE (Reglement.java, Versement.java).
 */
export const USED: Readonly<Record<number, ReadonlySet<number> | undefined>> = {
	[BLOCK.envelope]: new Set([6]),
	[BLOCK.declaration]: new Set([1, 2, 3, 4, 5, 7]),
	[BLOCK.company]: new Set([1]),
	[BLOCK.establishment]: new Set([1]),
	[BLOCK.individual]: new Set([1, 2, 4, 20]),
	[BLOCK.payment]: new Set([1, 2, 4, 9, 14]),
	[BLOCK.pay]: new Set([11, 13]),
	[BLOCK.otherPay]: new Set([1, 2]),
	[BLOCK.correction]: new Set([1, 3, 7, 11]),
	[BLOCK.netIncome]: new Set([3, 4]),
	[BLOCK.total]: new Set([1, 2])
};

/** The block that must come before, for a rubrique to be in its place. */
export const PARENT: Readonly<Record<number, number | undefined>> = {
	[BLOCK.company]: BLOCK.declaration,
	[BLOCK.establishment]: BLOCK.company,
	[BLOCK.individual]: BLOCK.establishment,
	[BLOCK.contract]: BLOCK.individual,
	[BLOCK.payment]: BLOCK.individual,
	[BLOCK.pay]: BLOCK.payment,
	[BLOCK.otherPay]: BLOCK.payment,
	[BLOCK.correction]: BLOCK.payment,
	[BLOCK.netIncome]: BLOCK.payment
};

/** Montant net social among the types of block 58. */
export const NET_SOCIAL = '03';
/** Uncapped gross pay among the types of block 51: the others tell the same money again. */
export const UNCAPPED_GROSS = '001';

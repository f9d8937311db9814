/**
 * Another establishment number (NIC) of the same company, whose SIRET passes the check of real ones
 * (Luhn's), as a slip of the keyboard that software lets through would.
 */
export function otherSite(siren: string, nic: string): string {
	for (let i = 1; ; i++) {
		const other = String(i).padStart(5, '0');
		if (other !== nic && luhn(siren + other)) return other;
	}
}

function luhn(digits: string): boolean {
	const sum = [...digits].reverse().reduce((total, digit, i) => {
		const twice = Number(digit) * (i % 2 ? 2 : 1);
		return total + (twice > 9 ? twice - 9 : twice);
	}, 0);
	return sum % 10 === 0;
}

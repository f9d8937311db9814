import { nirKey } from './nir.ts';

/** What a test wants of a message; everything has a default. People are impossible: month 00. */
export interface TestMessage {
	readonly nature?: string;
	readonly type?: string;
	readonly order?: number;
	readonly fraction?: string;
	/** `YYYY-MM`. */
	readonly month?: string;
	/** `YYYY-MM-DD`. */
	readonly received?: string;
	readonly siren?: string;
	readonly nic?: string;
	readonly people?: readonly TestPerson[];
}

export interface TestPerson {
	/** Number of the fictional person, 1 to 999. */
	readonly person: number;
	/** The lines under block 30, each `RUBRIQUE VALUE`; by default one payment. */
	readonly lines?: readonly string[];
	readonly paidOn?: string;
	readonly netFiscal?: string;
	readonly netPaid?: string;
	readonly netSocial?: string;
}

/** The NIR of a fictional person, without or with its key: born in a month 00. */
export function testNir(person: number, withKey = false): string {
	const id = `29900990${String(person).padStart(5, '0')}`;
	return withKey ? id + nirKey(id) : id;
}

/** `2024-01-31` → `31012024`. */
export function written(day: string): string {
	return day.split('-').reverse().join('');
}

/** `S21.G00.30.001 value` → `S21.G00.30.001,'value'`. */
export function quoted(line: string): string {
	const [rubrique = '', ...words] = line.split(' ');
	return `${rubrique},'${words.join(' ')}'`;
}

/** A message from S10 to S90, with the right totals, in lines without their ending. */
export function testLines(message: TestMessage = {}): string[] {
	const { nature = '01', type = '01', order = 1, fraction = '11', month = '2024-01' } = message;
	const { received = `${month}-28`, siren = '000000000', nic = '00001' } = message;
	const body = [
		'S10.G00.00.001 Logiciel',
		`S10.G00.00.006 ${nature === '14' ? 'PASRAU20' : 'P24V01'}`,
		'S10.G00.01.001 000000000',
		`S20.G00.05.001 ${nature}`,
		`S20.G00.05.002 ${type}`,
		`S20.G00.05.003 ${fraction}`,
		`S20.G00.05.004 ${order}`,
		`S20.G00.05.005 ${written(`${month}-01`)}`,
		`S20.G00.05.007 ${written(received)}`,
		`S21.G00.06.001 ${siren}`,
		`S21.G00.11.001 ${nic}`,
		...(message.people ?? [{ person: 1 }]).flatMap((person) => personLines(person, month))
	];
	const total = `S90.G00.90.001 ${body.length + 2}`;
	return [...body, total, 'S90.G00.90.002 1'].map(quoted);
}

/** The same as the text of a file. */
export function testMessage(message: TestMessage = {}, lineEnding = '\n'): string {
	return testLines(message).join(lineEnding) + lineEnding;
}

function personLines(person: TestPerson, month: string): string[] {
	const { paidOn = `${month}-28`, netFiscal = '1000.00', netPaid, netSocial } = person;
	const payment = [
		`S21.G00.50.001 ${written(paidOn)}`,
		`S21.G00.50.002 ${netFiscal}`,
		...(netPaid === undefined ? [] : [`S21.G00.50.004 ${netPaid}`]),
		...(netSocial === undefined ? [] : ['S21.G00.58.003 03', `S21.G00.58.004 ${netSocial}`])
	];
	return [
		`S21.G00.30.001 ${testNir(person.person)}`,
		`S21.G00.30.002 NOM${person.person}`,
		`S21.G00.30.004 Prenom`,
		...(person.lines ?? payment)
	];
}

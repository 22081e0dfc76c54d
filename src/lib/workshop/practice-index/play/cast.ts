import type { Day } from '#lib/law/source.ts';
import type { Sector } from '#lib/rules/facts.ts';
import type { Contact } from '#lib/workshop/practice-index/directory.ts';

// Everybody here is invented: the children, the professionals, the organisations and the regions. What they
// are called in words stands in the texts of the screen; names of persons are the same in each language.

/** The day on which every practice begins. */
export const beginDay: Day = '2026-11-02';

export const regionIds = ['veenland', 'duinrand'] as const;
export type RegionName = (typeof regionIds)[number];

/** The organisations, each with its region and sector. */
export const organisations = {
	esdoorn: { region: 'veenland', sector: 'onderwijs' },
	duinlyceum: { region: 'duinrand', sector: 'onderwijs' },
	'roc-veenland': { region: 'veenland', sector: 'onderwijs' },
	wijkteam: { region: 'veenland', sector: 'maatschappelijke-ondersteuning' },
	baken: { region: 'veenland', sector: 'gezondheidszorg' },
	'jgz-duinrand': { region: 'duinrand', sector: 'jeugdgezondheidszorg' },
	'sv-duinrand': { region: 'duinrand', sector: 'anders' }
} as const satisfies Readonly<Record<string, { readonly region: RegionName; readonly sector: Sector }>>;
export type OrganisationName = keyof typeof organisations;

export const childIds = ['fenna', 'daan', 'bram', 'roos', 'siem'] as const;
export type ChildId = (typeof childIds)[number];

/** The addresses, each with its region; `elders` is where nobody lives yet. */
export const homes = {
	vaart: 'veenland',
	duinweg: 'duinrand',
	strand: 'duinrand',
	kade: 'veenland',
	elders: 'duinrand'
} as const satisfies Readonly<Record<string, RegionName>>;
export type HomeId = keyof typeof homes;
export const homeIds = Object.keys(homes) as readonly HomeId[];

/** A child or young person: born when, living where, whose. */
export interface Child {
	readonly name: string;
	readonly bornOn: Day;
	readonly home: HomeId;
	readonly parents: readonly string[];
}

/** The children. Fenna and Daan share a mother and live in two regions; Roos and Siem share both parents and a home. */
export const children: Readonly<Record<ChildId, Child>> = {
	fenna: { name: 'Fenna', bornOn: '2017-03-14', home: 'vaart', parents: ['moeder van Fenna'] },
	daan: {
		name: 'Daan',
		bornOn: '2011-06-02',
		home: 'duinweg',
		parents: ['moeder van Fenna', 'vader van Daan']
	},
	bram: { name: 'Bram', bornOn: '2013-04-21', home: 'strand', parents: ['moeder van Bram'] },
	roos: { name: 'Roos', bornOn: '2005-02-10', home: 'kade', parents: ['vader van Roos', 'moeder van Roos'] },
	siem: { name: 'Siem', bornOn: '2010-09-30', home: 'kade', parents: ['vader van Roos', 'moeder van Roos'] }
};

export const roleIds = ['noor', 'samir', 'joost', 'ilse', 'tess', 'wen', 'mo'] as const;
export type RoleId = (typeof roleIds)[number];

/** A professional who is played: who, where, and the children whom the work is about. */
export interface Role {
	readonly contact: Contact;
	readonly organisation: OrganisationName;
	/** Whether the organisation takes part and named this person. Source: jw:7.1.1.2, bj:7.1. */
	readonly isAuthorised: boolean;
	/** Only who is involved gives a signal. Source: groeiling:2. */
	readonly involvedWith: readonly ChildId[];
}

const reachable = (name: string, email: string, number: number): Contact => ({
	name,
	email: `${email}.example`,
	phone: `000 000 00 ${String(number).padStart(2, '0')}`
});

/** The professionals. */
export const roles: Readonly<Record<RoleId, Role>> = {
	noor: {
		contact: reachable('Noor Hendriks', 'n.hendriks@esdoorn', 1),
		organisation: 'esdoorn',
		isAuthorised: true,
		involvedWith: ['fenna']
	},
	samir: {
		contact: reachable('Samir Aydin', 's.aydin@duinlyceum', 2),
		organisation: 'duinlyceum',
		isAuthorised: true,
		involvedWith: ['daan', 'bram']
	},
	joost: {
		contact: reachable('Joost de Wit', 'j.dewit@wijkteam', 3),
		organisation: 'wijkteam',
		isAuthorised: true,
		involvedWith: ['fenna', 'roos', 'siem']
	},
	ilse: {
		contact: reachable('Ilse Vermaat', 'i.vermaat@baken', 4),
		organisation: 'baken',
		isAuthorised: true,
		involvedWith: ['bram', 'siem', 'daan']
	},
	tess: {
		contact: reachable('Tess Bouman', 't.bouman@jgz', 5),
		organisation: 'jgz-duinrand',
		isAuthorised: true,
		involvedWith: ['bram', 'daan']
	},
	wen: {
		contact: reachable('Wen Jansen', 'w.jansen@roc', 6),
		organisation: 'roc-veenland',
		isAuthorised: true,
		involvedWith: ['roos', 'siem']
	},
	mo: {
		contact: reachable('Mo van Dam', 'm.vandam@sv', 7),
		organisation: 'sv-duinrand',
		isAuthorised: false,
		involvedWith: ['daan', 'bram']
	}
};

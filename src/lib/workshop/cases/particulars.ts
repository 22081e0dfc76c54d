import type { BuiltInCaseId } from '#lib/workshop/cases/registry.ts';

/** From whose chair a case is seen. */
export const seats = ['leerkracht', 'intern-begeleider', 'mentor'] as const;
export type Seat = (typeof seats)[number];

/** How long a case takes with the talk about it, in minutes. */
export const lengths = [20, 30, 45] as const;
export type Minutes = (typeof lengths)[number];

/** What helps to choose a case and is not in the case itself. */
export interface Particulars {
	readonly minutes: Minutes;
	readonly seat: Seat;
}

/** How long each built-in case takes, and from whose chair it is seen. */
export const particulars: Readonly<Record<BuiltInCaseId, Particulars>> = {
	'een-zorg': { minutes: 20, seat: 'leerkracht' },
	'stil-meisje': { minutes: 45, seat: 'intern-begeleider' },
	'moeder-zegt-nee': { minutes: 45, seat: 'intern-begeleider' },
	weigering: { minutes: 30, seat: 'leerkracht' },
	'ouders-oneens': { minutes: 30, seat: 'leerkracht' },
	'bijna-twaalf': { minutes: 20, seat: 'leerkracht' },
	'niemand-weten': { minutes: 30, seat: 'mentor' },
	'klein-dorp': { minutes: 30, seat: 'leerkracht' },
	'ots-broer': { minutes: 30, seat: 'leerkracht' },
	'gezinsvoogd-belt': { minutes: 30, seat: 'leerkracht' },
	'veilig-thuis-belt': { minutes: 20, seat: 'leerkracht' },
	'huisarts-vraagt-alles': { minutes: 20, seat: 'intern-begeleider' },
	onthulling: { minutes: 45, seat: 'mentor' },
	'nu-gevaar': { minutes: 20, seat: 'leerkracht' },
	'match-politie': { minutes: 45, seat: 'intern-begeleider' },
	'index-sluit': { minutes: 20, seat: 'intern-begeleider' },
	'iedereen-signaleren': { minutes: 20, seat: 'mentor' },
	'over-een-collega': { minutes: 20, seat: 'leerkracht' },
	'dossier-inzien': { minutes: 20, seat: 'mentor' },
	'in-de-gang': { minutes: 20, seat: 'mentor' }
};

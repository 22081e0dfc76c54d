import type { AnyStateMachine } from 'xstate';

/** Every decision path, in the order of the contract. */
export const pathIds = [
	'veiligheid',
	'wanneer-signaleren',
	'bevoegdheid',
	'informeren',
	'bezwaar',
	'meldcode',
	'informatie-delen',
	'toestemming',
	'ots',
	'match',
	'verzoek',
	'opvragen'
] as const;

export type PathId = (typeof pathIds)[number];

// Loaded one by one: a screen fetches the machine of the path that is opened, and no other.
const loaders: Readonly<Record<PathId, () => Promise<AnyStateMachine>>> = {
	veiligheid: async () => (await import('#lib/machines/veiligheid/machine.ts')).veiligheidMachine,
	'wanneer-signaleren': async () =>
		(await import('#lib/machines/wanneer-signaleren/machine.ts')).wanneerSignalerenMachine,
	bevoegdheid: async () => (await import('#lib/machines/bevoegdheid/machine.ts')).bevoegdheidMachine,
	informeren: async () => (await import('#lib/machines/informeren/machine.ts')).informerenMachine,
	bezwaar: async () => (await import('#lib/machines/bezwaar/machine.ts')).bezwaarMachine,
	meldcode: async () => (await import('#lib/machines/meldcode/machine.ts')).meldcodeMachine,
	'informatie-delen': async () =>
		(await import('#lib/machines/informatie-delen/machine.ts')).informatieDelenMachine,
	toestemming: async () => (await import('#lib/machines/toestemming/machine.ts')).toestemmingMachine,
	ots: async () => (await import('#lib/machines/ots/machine.ts')).otsMachine,
	match: async () => (await import('#lib/machines/match/machine.ts')).matchMachine,
	verzoek: async () => (await import('#lib/machines/verzoek/machine.ts')).verzoekMachine,
	opvragen: async () => (await import('#lib/machines/opvragen/machine.ts')).opvragenMachine
};

/** Whether `text` is the id of a decision path. */
export function isPathId(text: string): text is PathId {
	return (pathIds as readonly string[]).includes(text);
}

/** The machine of the path `id`, loaded when it is first asked for. */
export function loadMachine(id: PathId): Promise<AnyStateMachine> {
	return loaders[id]();
}

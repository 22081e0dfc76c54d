import { type Ground, inputOf, walkOf } from '#lib/flow/explain/ground.ts';
import { consentPersons, latestEvents } from '#lib/rules/consent.ts';
import type { Person } from '#lib/rules/facts.ts';

/** What an explanation must not talk anybody out of. */
export interface Guard {
	/** A danger was named, or the outcome sends to safety or to the Meldcode. */
	readonly isDanger: boolean;
	/** Who refused consent or took it back. */
	readonly refused: ReadonlySet<Person>;
}

/** Answers that name a danger. */
const dangers: ReadonlySet<string> = new Set([
	'onveilig',
	'nee-onveilig',
	'uitgesteld-veiligheid',
	'vermoeden-geweld',
	'melding'
]);

/** Answers that nobody is to be talked out of: a danger, a refusal, a second person who says no. */
const settled: ReadonlySet<string> = new Set([...dangers, 'geweigerd', 'ingetrokken', 'niet-eens']);

/** Whether `answer` is one that nobody is to be talked out of. */
export function isSettled(answer: string | null): boolean {
	return answer !== null && settled.has(answer);
}

const namesDanger = (state: string, answer: string): boolean =>
	dangers.has(answer) || (state === 'rustOpVermoeden' && answer !== 'nee');

/** What stands firm on this ground. Source: augeo18:vir.wanneer, augeo18:tips.4. Pure. */
export function guardOf(ground: Ground): Guard {
	const { steps, outcome } = walkOf(ground);
	const { facts, day } = inputOf(ground);
	const needed = consentPersons(facts);
	const latest = latestEvents(facts.toestemmingen ?? [], day);
	const isRefused = (person: Person): boolean => {
		const event = latest.get(person)?.gebeurtenis;
		return event === 'geweigerd' || event === 'ingetrokken';
	};
	return {
		isDanger:
			steps.some(({ node, answer }) => namesDanger(node.id, answer)) ||
			outcome?.meta.verdict === 'nu' ||
			(outcome?.meta.duties.includes('start-meldcode') ?? false),
		refused: new Set('needs' in needed ? [] : needed.filter(isRefused))
	};
}

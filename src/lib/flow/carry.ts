import type { Replay } from '#lib/flow/replay.ts';
import { type Walk, withAnswer, withoutAnswer, withPath } from '#lib/flow/walk.ts';
import type { DutyId } from '#lib/machines/duty.ts';
import type { PathId } from '#lib/machines/registry.ts';

/** Why an answer is proposed; each has its sentence in the interface texts. */
export type ProposalReason =
	| 'meldcodeLoopt'
	| 'signaalGegeven'
	| 'signaalNietPassend'
	| 'nogNiet'
	| 'geinformeerd'
	| 'uitstelVastgelegd'
	| 'signaalVerteld';

/** A known answer that a question starts with: `because` names the sentence in the texts that says why. */
export interface Proposal {
	readonly answer: string;
	readonly because: ProposalReason;
}

/** What is already known of the case as a whole, as far as other paths speak of it. */
export interface Known {
	/** The outcomes reached so far, by path. */
	readonly outcomes: ReadonlyMap<PathId, { readonly id: string; readonly verdict: string }>;
}

/** The outcomes that `replays` reached. */
export function knownFrom(replays: readonly Replay[]): Known {
	const outcomes = new Map<PathId, { id: string; verdict: string }>();
	for (const { graph, outcome } of replays) {
		if (outcome) outcomes.set(graph.path, { id: outcome.id, verdict: outcome.meta.verdict });
	}
	return { outcomes };
}

/** Other delays, such as that of the talk in step 3 of the Meldcode, say nothing about telling of the signal. */
const isTellingDelayed = ({ duties }: Walk): boolean => {
	const inMeldcode = duties.meldcode?.['leg-uitstel-vast'];
	return (
		(duties.informeren?.['leg-uitstel-vast']?.done ?? false) ||
		(inMeldcode?.outcome === 'stap-2-alsnog-informeren' && inMeldcode.done)
	);
};

const stepTwo = (walk: Walk, known: Known): Proposal => {
	if (walk.signal?.given) return { answer: 'signaal-gegeven', because: 'signaalGegeven' };
	const signal = known.outcomes.get('wanneer-signaleren');
	if (signal?.verdict === 'nee') return { answer: 'signaal-niet-passend', because: 'signaalNietPassend' };
	return { answer: 'nog-niet', because: 'nogNiet' };
};

const wasTold = (walk: Walk, known: Known): Proposal | null => {
	if (known.outcomes.get('informeren')?.id === 'geinformeerd')
		return { answer: 'ja', because: 'geinformeerd' };
	if (walk.signal?.given && walk.signal.told !== undefined)
		return { answer: 'ja', because: 'signaalVerteld' };
	return isTellingDelayed(walk) ? { answer: 'uitstel-vastgelegd', because: 'uitstelVastgelegd' } : null;
};

const meldcodeRuns = (walk: Walk): boolean => walk.answers.meldcode?.['stap1Signalen'] !== undefined;

/**
 * What the case proposes for a question, changeable, or null. The proposals between signal and
 * Meldcode are those of the contract: step 1 answered means that the Meldcode runs; step 2 and the
 * question whether the family was told know of the signal. Pure.
 */
export function proposal(walk: Walk, known: Known, path: PathId, state: string): Proposal | null {
	switch (`${path}/${state}`) {
		case 'informeren/meldcodeLoopt':
			return meldcodeRuns(walk) ? { answer: 'ja', because: 'meldcodeLoopt' } : null;
		case 'wanneer-signaleren/onveiligheidGewogen':
			return meldcodeRuns(walk) ? { answer: 'meldcode-loopt', because: 'meldcodeLoopt' } : null;
		case 'informeren/kanInformeren':
			return walk.signal?.given ? { answer: 'signaal-al-gegeven', because: 'signaalGegeven' } : null;
		case 'meldcode/stap2Verwijsindex':
			return stepTwo(walk, known);
		case 'meldcode/signaalVerteld':
			return wasTold(walk, known);
		default:
			return null;
	}
}

/** Who asked, as the recipient of the sharing path. Same question, so it is not asked twice. */
const askedBy: Readonly<Record<string, string>> = {
	collega: 'eigen-team',
	'andere-professional': 'andere-professional',
	'veilig-thuis': 'veilig-thuis',
	raad: 'raad',
	leerplicht: 'leerplicht',
	ander: 'ander'
};

/** The recipient that the answers of `from` name for the sharing path; undefined where it must be asked. */
function recipientFrom(walk: Walk, from: PathId): string | undefined {
	if (from === 'verzoek') return askedBy[walk.answers.verzoek?.['vanWie'] ?? ''];
	if (from === 'match') return 'andere-professional';
	// Someone else than the gezinsvoogd can be anyone.
	const isSomeoneElse = walk.answers.ots?.['ontvangerIsGezinsvoogd'] === 'nee';
	return from === 'ots' && !isSomeoneElse ? 'gezinsvoogd-buiten-ots' : undefined;
}

/**
 * `walk` with `to` opened in it, to which the outcome of `from` sends the person on. A recipient that is
 * known goes along and stands over an earlier one: an OTS that turned out not to be there must not send
 * the person back to the questions about the OTS.
 */
export function openedFrom(walk: Walk, from: PathId, to: PathId): Walk {
	const opened = withPath(walk, to);
	if (to !== 'informatie-delen') return opened;
	const recipient = recipientFrom(walk, from);
	return recipient === undefined
		? withoutAnswer(opened, to, 'ontvanger')
		: withAnswer(opened, to, 'ontvanger', recipient);
}

/** The path that an obligation leads to, where it is one that this tool walks. */
export const pathOfDuty: Readonly<Partial<Record<DutyId, PathId>>> = {
	'start-meldcode': 'meldcode',
	'weeg-signaal': 'wanneer-signaleren',
	'weeg-bezwaar': 'bezwaar',
	'loop-ots': 'ots',
	'loop-informatie-delen': 'informatie-delen'
};

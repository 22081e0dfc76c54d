import * as v from 'valibot';
import type { PathGraph } from '#lib/flow/graph.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { CaseData } from '#lib/workshop/case/workshop-case.ts';
import { deflated, inflated } from '#lib/workshop/deflated.ts';
import type { Ballot, Reasons } from '#lib/workshop/meeting/ballot.ts';
import { courseNumber, courseOf, numberCourse } from '#lib/workshop/meeting/course.ts';
import { byteSigns, signBytes } from '#lib/workshop/meeting/crockford.ts';
import { casePrint, printOf } from '#lib/workshop/meeting/print.ts';
import { codesOf, mostSigns } from '#lib/workshop/meeting/result-row.ts';
import { answersOf } from '#lib/workshop/meeting/road.ts';

/** What a code is bound to: a meeting, and the case that it is about. */
export interface Room {
	readonly meeting: string;
	readonly data: CaseData;
	readonly graphs: ReadonlyMap<PathId, PathGraph>;
}

/** Why a whole result is refused: damaged or altered, of another meeting, of another case or other rules. */
export type ResultRefusal = 'damaged' | 'other-meeting' | 'other-case';

/** No result unpacks to more than this. */
const longestText = 60_000;

/** The end of a reason that did not fit. */
export const cutMark = ' […]';

/** `text` with no more than `limit` letters; what is cut ends with a mark that says so. */
function shortened(text: string, limit: number): string {
	const letters = Array.from(text);
	return letters.length <= limit ? text : letters.slice(0, limit).join('').trimEnd() + cutMark;
}

/** What seals a packed result: it fits these bytes and this participant only. */
const sealOf = (number: number, bytes: Uint8Array): number =>
	printOf(`${String(number)} ${byteSigns(bytes)}`);

async function packed(ballot: Ballot, room: Room, limit: number): Promise<string> {
	const course = courseOf(room.data, ballot.answers, room.graphs);
	const reasons = course.road.map(({ place }) => shortened(ballot.reasons[place] ?? '', limit));
	while (reasons.at(-1) === '') reasons.pop();
	const content = JSON.stringify([
		room.meeting,
		casePrint(room.data, room.graphs),
		courseNumber(course, room.data, room.graphs).toString(36),
		reasons
	]);
	const bytes = await deflated(content);
	const sealed = new Uint8Array(4 + bytes.length);
	new DataView(sealed.buffer).setUint32(0, sealOf(ballot.number, bytes));
	sealed.set(bytes, 4);
	return byteSigns(sealed);
}

/**
 * The result of a participant as the texts of one to three QR codes, in capitals and digits only (which
 * QR codes pack closest), bound to meeting and case. Where the reasons do not fit, the longest are cut
 * with a mark; `isCut` says so.
 */
export async function resultCodes(
	ballot: Ballot,
	room: Room
): Promise<{ readonly codes: readonly string[]; readonly isCut: boolean }> {
	const longest = Math.max(0, ...Object.values(ballot.reasons).map((text = '') => Array.from(text).length));
	let limit = longest;
	let text = await packed(ballot, room, limit);
	// Shorter and shorter; without any reason every road fits.
	while (text.length > mostSigns && limit > 0) {
		limit = Math.floor(limit * Math.min(0.9, (mostSigns / text.length) * 1.05));
		text = await packed(ballot, room, limit);
	}
	return { codes: codesOf(ballot.number, text), isCut: limit < longest };
}

const contentSchema = v.strictTuple([v.string(), v.number(), v.string(), v.array(v.string())]);

function parsed(text: string): v.InferOutput<typeof contentSchema> | null {
	try {
		const content = v.safeParse(contentSchema, JSON.parse(text));
		return content.success ? content.output : null;
	} catch {
		return null;
	}
}

/** The number that `text` writes in base 36; null where it writes none. */
function base36(text: string): bigint | null {
	if (!/^[0-9a-z]{1,400}$/.test(text)) return null;
	return Array.from(text).reduce((number, digit) => number * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
}

/** The result that participant `number` packed as `text`, or why it is none of this room. Pure. */
export async function readResult(number: number, text: string, room: Room): Promise<Ballot | ResultRefusal> {
	const sealed = signBytes(text);
	if (!sealed || sealed.length < 5) return 'damaged';
	const bytes = sealed.slice(4);
	if (sealOf(number, bytes) !== new DataView(sealed.buffer).getUint32(0)) return 'damaged';
	const content = await inflated(bytes, longestText);
	const said = content === null ? null : parsed(content);
	if (!said) return 'damaged';
	const [meeting, print, road, written] = said;
	if (meeting !== room.meeting) return 'other-meeting';
	if (print !== casePrint(room.data, room.graphs)) return 'other-case';
	const ranks = base36(road);
	const choices = ranks === null ? undefined : numberCourse(ranks, room.data, room.graphs)?.road;
	if (!choices || written.length > choices.length) return 'damaged';
	const reasons: Reasons = Object.fromEntries(
		choices.flatMap(({ place }, index) => {
			const reason = written[index]?.trim() ?? '';
			return reason === '' ? [] : [[place, reason]];
		})
	);
	return { number, answers: answersOf(choices), reasons, by: 'code' };
}

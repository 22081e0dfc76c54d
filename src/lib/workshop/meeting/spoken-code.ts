import type { PathGraph } from '#lib/flow/graph.ts';
import type { AnswersByPath } from '#lib/flow/stream.ts';
import type { PathId } from '#lib/machines/registry.ts';
import type { CaseData } from '#lib/workshop/case/workshop-case.ts';
import { isChecked, withCheck } from '#lib/workshop/meeting/check-sign.ts';
import { courseNumber, courseOf, numberCourse } from '#lib/workshop/meeting/course.ts';
import { numberSigns, signOf, signsNumber, typedSigns, valueOf } from '#lib/workshop/meeting/crockford.ts';
import { casePrint } from '#lib/workshop/meeting/print.ts';
import { answersOf } from '#lib/workshop/meeting/road.ts';

/** What was heard, or why it cannot be: nothing yet, a sign that no code has, a mistake, another case. */
export type Heard =
	| { readonly ok: true; readonly answers: AnswersByPath }
	| { readonly ok: false; readonly why: 'empty' | 'sign' | 'mistake' | 'other-case' };

/** The sign with which every code of this case begins. */
const caseSign = (data: CaseData, graphs: ReadonlyMap<PathId, PathGraph>): string =>
	signOf(casePrint(data, graphs) % 32);

/**
 * The choices of `answers` as a code to say aloud: the sign of the case, the course as one number, and a
 * check sign. Letters and digits that do not look alike; no reasons. Pure.
 */
export function spokenCode(
	data: CaseData,
	answers: AnswersByPath,
	graphs: ReadonlyMap<PathId, PathGraph>
): string {
	const number = courseNumber(courseOf(data, answers, graphs), data, graphs);
	return withCheck(caseSign(data, graphs) + numberSigns(number));
}

/** A code as it is read aloud and shown: in groups of at most four signs, as even as they can be. */
export function spokenGroups(code: string): readonly string[] {
	const count = Math.ceil(code.length / 4);
	const groups: string[] = [];
	let at = 0;
	for (let group = 0; group < count; group += 1) {
		const size = Math.ceil((code.length - at) / (count - group));
		groups.push(code.slice(at, at + size));
		at += size;
	}
	return groups;
}

/**
 * The choices that a typed or heard code stands for in this case. Spaces, dashes and small letters do not
 * matter. Every single wrong sign and every swap of two neighbours is seen as a mistake. Pure.
 */
export function heardCode(text: string, data: CaseData, graphs: ReadonlyMap<PathId, PathGraph>): Heard {
	const code = typedSigns(text);
	if (code === '') return { ok: false, why: 'empty' };
	if (Array.from(code).some((sign) => valueOf(sign) < 0)) return { ok: false, why: 'sign' };
	if (code.length < 3 || !isChecked(code)) return { ok: false, why: 'mistake' };
	if (!code.startsWith(caseSign(data, graphs))) return { ok: false, why: 'other-case' };
	const written = code.slice(1, -1);
	const number = signsNumber(written);
	// A zero before the number is no code of ours: each course has one code.
	const course =
		number === null || numberSigns(number) !== written ? null : numberCourse(number, data, graphs);
	return course ? { ok: true, answers: answersOf(course.road) } : { ok: false, why: 'mistake' };
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Message } from '#lib/workshop/practice-index/message.ts';
import type { SignalIndex } from '#lib/workshop/practice-index/signal-index.ts';
import { signalColumns } from '#lib/workshop/practice-index/signals.ts';
import { NaiveIndex, type Brought, type Seen } from '../../../../tests/naive-index.ts';
import {
	countries,
	type Deed,
	deeds,
	givings,
	homeCount,
	indexOver,
	professionalCount,
	youthCount
} from '../../../../tests/practice-country.ts';

const everyone = Array.from({ length: professionalCount }, (_, at) => at);
const allYouths = Array.from({ length: youthCount }, (_, at) => at);

/** Does a deed in the index; a refused one brings nothing. */
function act(index: SignalIndex, deed: Deed): readonly Message[] | 'refused' {
	if (deed.kind === 'wait') return index.turnTo(index.today + deed.days);
	const result =
		deed.kind === 'give'
			? index.give(deed.professional, deed.youth)
			: deed.kind === 'end'
				? index.end(deed.professional, deed.youth, deed.why)
				: deed.kind === 'agree'
					? index.agree(deed.professional, deed.youth, deed.chosen)
					: deed.kind === 'die'
						? index.die(deed.youth)
						: index.move(deed.youth, deed.home);
	return result.ok ? result.value : 'refused';
}

const brought = (messages: readonly Message[] | 'refused'): Brought =>
	messages === 'refused'
		? messages
		: messages.map(({ to, news, circles }) => {
				const isNew = circles.some((circle) => circle.isDirectorNew);
				return `${String(to)}: ${news}${isNew ? ' (new director)' : ''}`;
			});

const seen = (index: SignalIndex, professional: number): readonly Seen[] =>
	index.sight(professional).map(({ youth, others, director }) => ({
		youth,
		director,
		others: others.map((one) => `${String(one.professional)}${one.isSameYouth ? '' : ' (family)'}`).sort()
	}));

/** All that a professional can ever observe: the own signals with their circles, and the mailbox. */
const observed = (
	index: SignalIndex,
	mail: readonly Message[],
	professional: number
): readonly [unknown, unknown] => [index.sight(professional), mail.filter(({ to }) => to === professional)];

describe('the index', () => {
	test('does as a naive one does: the same sights, the same news, the same archive', () => {
		fc.assert(
			fc.property(countries, deeds, (country, row) => {
				const [index, naive] = [indexOver(country), new NaiveIndex(country)];
				for (const deed of row) {
					const news = brought(act(index, deed));
					expect([news, everyone.map((one) => seen(index, one))]).toEqual([
						naive.act(deed),
						everyone.map((one) => naive.sight(one))
					]);
				}
				for (const youth of allYouths) {
					expect([...index.overview(youth).archived].sort()).toEqual([...naive.archive(youth)].sort());
				}
			}),
			{ seed: 20_261_122, numRuns: 80 }
		);
	});

	test('has no place for content: not in a signal, not in a message', () => {
		expect(signalColumns).toEqual(['youth', 'professional', 'givenOn', 'endsOn', 'isArchived']);
		fc.assert(
			fc.property(countries, deeds, (country, row) => {
				const index = indexOver(country);
				for (const message of row.flatMap((deed) => {
					const messages = act(index, deed);
					return messages === 'refused' ? [] : messages;
				})) {
					expect(Object.keys(message).sort()).toEqual(['circles', 'earlier', 'news', 'on', 'to']);
					for (const circle of message.circles) {
						expect(Object.keys(circle).sort()).toEqual(['director', 'isDirectorNew', 'others', 'youth']);
						for (const one of circle.others) {
							expect(Object.keys(one).sort()).toEqual(['isSameYouth', 'professional']);
						}
					}
				}
			}),
			{ seed: 5, numRuns: 60 }
		);
	});

	test('tells a role without a signal nothing, whatever others do', () => {
		fc.assert(
			fc.property(countries, deeds, fc.constantFrom(...everyone), (country, row, outsider) => {
				const index = indexOver(country);
				for (const deed of row) {
					if (deed.kind === 'give' && deed.professional === outsider) continue;
					const messages = act(index, deed);
					expect(observed(index, messages === 'refused' ? [] : messages, outsider)).toEqual([[], []]);
				}
			}),
			{ seed: 6, numRuns: 100 }
		);
	});

	test('shows a member nothing of who is not around the own youths', () => {
		fc.assert(
			fc.property(countries, deeds, (country, row) => {
				// Youth 0 lives in the institution without a parent: nobody is family, whatever happens elsewhere.
				const alone = { ...country.youths[0], key: 0, bornOn: country.youths[0]?.bornOn ?? 0 };
				const apart = {
					...country,
					youths: [{ ...alone, home: homeCount - 1, parents: [99] }, ...country.youths.slice(1)]
				};
				const [quiet, busy] = [indexOver(apart), indexOver(apart)];
				const [mailOfQuiet, mailOfBusy]: [Message[], Message[]] = [[], []];
				const keep = (mail: Message[], messages: readonly Message[] | 'refused'): void => {
					if (messages !== 'refused') mail.push(...messages);
				};
				const given = { kind: 'give', professional: 0, youth: 0 } as const;
				keep(mailOfQuiet, act(quiet, given));
				keep(mailOfBusy, act(busy, given));
				for (const deed of row) {
					if (deed.kind === 'wait') keep(mailOfQuiet, act(quiet, deed));
					else if (deed.youth === 0 || ('professional' in deed && deed.professional === 0)) continue;
					keep(mailOfBusy, act(busy, deed));
					expect(observed(busy, mailOfBusy, 0)).toEqual(observed(quiet, mailOfQuiet, 0));
				}
			}),
			{ seed: 7, numRuns: 100 }
		);
	});

	test('writes nobody twice about one change, and each whose match or director is another once', () => {
		fc.assert(
			fc.property(countries, deeds, (country, row) => {
				const index = indexOver(country);
				for (const deed of row) {
					const before = everyone.map((one) => index.sight(one));
					const messages = act(index, deed);
					if (messages === 'refused' || deed.kind === 'wait') continue;
					const receivers = messages.map(({ to }) => to);
					expect(receivers).toEqual([...new Set(receivers)]);
					for (const one of everyone) {
						const others = (sight: ReturnType<SignalIndex['sight']>): unknown =>
							sight.map((own) => [own.youth, own.others, own.director]);
						const [then, now] = [others(before[one] ?? []), others(index.sight(one))];
						if (JSON.stringify(then) !== JSON.stringify(now)) expect(receivers).toContain(one);
						else if (deed.kind === 'agree') expect(receivers).not.toContain(one);
					}
				}
			}),
			{ seed: 8, numRuns: 100 }
		);
	});

	test('says in that message who directs from now on, and only where it is someone else', () => {
		fc.assert(
			fc.property(countries, deeds, (country, row) => {
				const index = indexOver(country);
				for (const deed of row) {
					const before = everyone.map((one) => index.sight(one));
					const messages = act(index, deed);
					if (messages === 'refused' || deed.kind === 'wait') continue;
					for (const { to, circles } of messages) {
						for (const { youth, others, director, isDirectorNew } of circles) {
							const was = before[to]?.find((own) => own.youth === youth);
							const isOn = was !== undefined && was.others.length > 0 && others.length > 0;
							expect(isDirectorNew).toBe(isOn && was.director !== director);
						}
						for (const own of index.sight(to)) {
							const told = circles.find(({ youth }) => youth === own.youth);
							if (told) expect(told.director).toBe(own.director);
						}
					}
				}
			}),
			{ seed: 12, numRuns: 100 }
		);
	});

	test('names as director only who is in the match, also where members agreed on it and others joined', () => {
		fc.assert(
			fc.property(countries, deeds, (country, row) => {
				const index = indexOver({ ...country, agreements: { ...country.agreements, direction: 'together' } });
				for (const deed of row) {
					act(index, deed);
					for (const one of everyone) {
						for (const { others, director } of index.sight(one)) {
							const members = others.length === 0 ? [] : [one, ...others.map((other) => other.professional)];
							if (director !== null) expect(members).toContain(director);
						}
					}
				}
			}),
			{ seed: 13, numRuns: 100 }
		);
	});

	test('keeps nothing on a youth who died, and takes nothing more', () => {
		fc.assert(
			fc.property(countries, deeds, fc.constantFrom(...allYouths), (country, row, youth) => {
				const index = indexOver(country);
				for (const deed of row) act(index, deed);
				const own = everyone.filter((one) => index.sight(one).some((seen) => seen.youth === youth));
				const messages = act(index, { kind: 'die', youth });
				expect(index.overview(youth)).toMatchObject({ standing: [], archived: [] });
				if (messages !== 'refused') {
					const told = messages.filter(({ news }) => news === 'ended-death').map(({ to }) => to);
					expect(told).toEqual(own);
				}
				for (const professional of everyone) expect(index.give(professional, youth).ok).toBe(false);
			}),
			{ seed: 14, numRuns: 100 }
		);
	});

	test('ends the part of a match with its signal, and the match when fewer than two are left', () => {
		fc.assert(
			fc.property(countries, deeds, (country, row) => {
				const index = indexOver(country);
				for (const deed of row) act(index, deed);
				for (const one of everyone) {
					for (const { youth } of index.sight(one)) {
						index.end(one, youth, 'unjustified');
						expect(index.overview(youth).standing).not.toContain(one);
					}
					for (const own of everyone.flatMap((other) => index.sight(other))) {
						expect(own.others.map(({ professional }) => professional)).not.toContain(one);
					}
				}
				expect(index.count).toBe(0);
			}),
			{ seed: 9, numRuns: 100 }
		);
	});

	test('comes to the same matches and directors in whatever order one day brought the signals', () => {
		fc.assert(
			fc.property(countries, givings, fc.infiniteStream(fc.nat()), (country, row, dice) => {
				const order = row.map((deed) => [dice.next().value ?? 0, deed] as const);
				const [index, other] = [indexOver(country), indexOver(country)];
				for (const deed of row) act(index, deed);
				for (const [, deed] of order.sort(([one], [two]) => one - two)) act(other, deed);
				const byYouth = (one: number, of: SignalIndex): unknown =>
					[...of.sight(one)].sort((a, b) => a.youth - b.youth);
				for (const one of everyone) expect(byYouth(one, other)).toEqual(byYouth(one, index));
			}),
			{ seed: 10, numRuns: 100 }
		);
	});

	test('refuses a term that the law does not allow', () => {
		const [country] = fc.sample(countries, { seed: 11, numRuns: 1 });
		if (!country) throw new Error('No country');
		const agreements = { ...country.agreements, termMonths: 25 };
		expect(() => indexOver({ ...country, agreements })).toThrow('25 months');
	});
});

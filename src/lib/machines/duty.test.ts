import { describe, expect, it } from 'vitest';
import { keyWays, languages, leaves, readTexts } from '../../../tests/texts.ts';
import { dutyIds } from '#lib/machines/duty.ts';

type Duties = Readonly<Record<string, Readonly<Record<string, string>>>>;

it('names each duty once', () => {
	expect(new Set(dutyIds).size).toBe(dutyIds.length);
});

describe.each(languages)('the duties in %s', (language) => {
	const duties = (): Duties => readTexts('machines/duties', language) as Duties;

	it('are worded exactly: each with a label, a how and what to record', () => {
		expect(Object.keys(duties()).sort()).toEqual([...dutyIds].sort());
		const wrong = Object.entries(duties()).filter(([, duty]) => {
			const base = Object.keys(duty).filter((key) => !key.endsWith('_youth'));
			const stray = Object.keys(duty).some((key) => !base.includes(key.replace(/_youth$/, '')));
			return base.sort().join() !== 'how,label,record' || stray;
		});
		expect(wrong.map(([id]) => id)).toEqual([]);
	});

	it('keep labels within 70 characters and the labels of notes within 60', () => {
		const long = leaves(readTexts('machines/duties', language)).filter(([key, text]) => {
			const most = key.includes('.label') ? 70 : key.includes('.record') ? 60 : 2000;
			return typeof text !== 'string' || text.length > most;
		});
		expect(long).toEqual([]);
	});

	it('leave no text empty and no gap but the family and the youth', () => {
		const wrong = leaves(readTexts('machines/duties', language)).filter(
			([, text]) =>
				typeof text !== 'string' ||
				!text.trim() ||
				/[{}]/.test(text.replaceAll(/\{\{(family|youth)\}\}/g, ''))
		);
		expect(wrong).toEqual([]);
	});

	it('say how Veilig Thuis is reached: 0800-2000', () => {
		expect(Object.values(duties()['bel-veilig-thuis'] ?? {}).join(' ')).toContain('0800-2000');
		expect(Object.values(duties()['bel-112'] ?? {}).join(' ')).toContain('112');
	});
});

it('the duties have the same keys in both languages', () => {
	const [dutch, english] = languages.map((language) =>
		[...keyWays(readTexts('machines/duties', language))].sort()
	);
	expect(english).toEqual(dutch);
});

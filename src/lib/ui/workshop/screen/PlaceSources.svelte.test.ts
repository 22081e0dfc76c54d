import { expect, test } from 'vitest';
import { wordsOf } from '#lib/i18n/words.ts';
import PlaceSources from '#lib/ui/workshop/screen/PlaceSources.svelte';
import { show } from '../../../../../tests/in-context.ts';

test('two sources stand one after the other, with a space between them', async () => {
	const words = await wordsOf('nl').load('ui', 'room', 'law');
	const cites = ['augeo18:tips.ots', 'jw:7.3.11'] as const;
	const [first, second] = cites.map((id) => words.provision(id));
	await show(PlaceSources, { cites }, { bundles: ['room', 'law'] });
	expect(document.querySelector('.sources')?.textContent).toContain(
		`${first?.passage ?? ''}; ${second?.source ?? ''}`
	);
});

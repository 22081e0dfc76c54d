import { screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import StoryText from '#lib/ui/workshop/room/StoryText.svelte';
import { show } from '../../../../../tests/in-context.ts';
import { otsCase } from '../../../../../tests/meeting.ts';

test('who has neither a name nor a description yet is no part of the story', async () => {
	const texts = (...roles: { name: string; about: string }[]): typeof otsCase.words => ({
		...otsCase.words,
		roles
	});
	const empty = { name: '', about: ' ' };
	const { rerender } = await show(StoryText, { texts: texts(empty), lang: 'nl' }, { bundles: ['room'] });
	expect(screen.queryByRole('heading', { name: 'Wie er voorkomen' })).toBeNull();
	await rerender({ texts: texts(empty, { name: 'Noor', about: '' }), lang: 'nl' });
	expect(screen.getByRole('heading', { name: 'Wie er voorkomen' })).toBeVisible();
	expect(screen.getAllByRole('term')).toHaveLength(1);
});

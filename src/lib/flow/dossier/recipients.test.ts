import { expect, it } from 'vitest';
import { recipients } from '#lib/flow/dossier/recipients.ts';
import { recipientState } from '#lib/flow/exchange.ts';
import { loadGraph } from '#lib/flow/graph.ts';

it('names the recipients that the sharing path names, in its order', async () => {
	const graph = await loadGraph('informatie-delen');
	expect([...(graph.asked.get(recipientState)?.edges.keys() ?? [])]).toEqual(recipients);
});

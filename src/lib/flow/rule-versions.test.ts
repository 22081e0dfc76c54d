import { beforeAll, describe, expect, it } from 'vitest';
import { loadAllGraphs, type PathGraph } from '#lib/flow/graph.ts';
import { loadRuleVersions, otherRules, ruleVersions } from '#lib/flow/rule-versions.ts';
import { flowVersion } from '#lib/flow/stream.ts';
import { newWalk, withAnswer } from '#lib/flow/walk.ts';
import type { PathId } from '#lib/machines/registry.ts';
import { sampleWalk } from '../../../tests/sample-walk.ts';

let graphs: ReadonlyMap<PathId, PathGraph>;
const versionOf = (path: PathId): string => graphs.get(path)?.version ?? '';

beforeAll(async () => {
	graphs = await loadAllGraphs();
});

describe('the versions of the rules of a case', () => {
	it('are those of the flow and of each path with answers', async () => {
		expect(await loadRuleVersions(sampleWalk)).toEqual({
			signaleringsstroom: flowVersion,
			veiligheid: versionOf('veiligheid'),
			'wanneer-signaleren': versionOf('wanneer-signaleren'),
			bevoegdheid: versionOf('bevoegdheid'),
			informeren: versionOf('informeren')
		});
	});

	it('leave out the flow where one path was walked on its own', async () => {
		const walk = withAnswer(newWalk('ots', '2026-11-22'), 'ots', 'otsDitKind', 'ja');
		expect(await loadRuleVersions(walk)).toEqual({ ots: versionOf('ots') });
	});
});

describe('rules that are other now', () => {
	it('are none for a case of today', async () => {
		expect(otherRules(await loadRuleVersions(sampleWalk), graphs)).toEqual([]);
		expect(otherRules({}, graphs)).toEqual([]);
	});

	it('are named in the order of the contract, the flow first, and only where they differ', () => {
		const walked = [
			{ path: 'ots', version: '2020-01-01' },
			{ path: 'informeren', version: '2020-01-01' },
			{ path: 'veiligheid', version: versionOf('veiligheid') }
		] as const;
		const versions = { ...ruleVersions(sampleWalk, walked), signaleringsstroom: '2020-01-01' };
		expect(otherRules(versions, graphs)).toEqual(['signaleringsstroom', 'informeren', 'ots']);
	});
});

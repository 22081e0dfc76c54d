import { randomBytes } from '#lib/storage/vault/crypto/bytes.ts';
import type { Cost } from '#lib/storage/vault/crypto/argon2.ts';
import { stretched } from '#lib/storage/vault/crypto/stretch.ts';

/** How long stretching a passphrase may take, between what is the least and what is too much. */
export interface Pace {
	/** Milliseconds. */
	readonly target: number;
	readonly least: Cost;
	readonly most: Cost;
}

/**
 * Half a second on this device. The least is the minimum of OWASP's Password Storage Cheat Sheet for
 * Argon2id (19 MiB, two passes, one lane). The most keeps an old phone from running out of memory and
 * a dossier from being too slow on a device that is slower than the one it was made on.
 */
export const devicePace: Pace = {
	target: 500,
	least: { memory: 19_456, passes: 2, lanes: 1 },
	most: { memory: 65_536, passes: 12, lanes: 1 }
};

const clamp = (value: number, least: number, most: number): number =>
	Math.min(most, Math.max(least, Math.round(value)));

/**
 * The cost that takes about `pace.target`, where one pass over one MiB takes `perPass` (ms). Memory comes
 * first, as it is what costs an attacker most; then passes.
 */
export function costAt(pace: Pace, perPass: number): Cost {
	const { target, least, most } = pace;
	const units = target / perPass;
	const memory = clamp((units / 3) * 1024, least.memory, most.memory);
	return { memory, passes: clamp(units / (memory / 1024), least.passes, most.passes), lanes: least.lanes };
}

/** How long one pass over one MiB took (ms), from a derivation that took `took`. */
export const perPass = (cost: Cost, took: number): number =>
	Math.max(took, 0.01) / ((cost.memory / 1024) * cost.passes);

/** The cost for this device, measured with one derivation at the least. */
export async function measuredCost(pace: Pace): Promise<Cost> {
	const { took } = await stretched({ ...pace.least, passphrase: 'a measurement', salt: randomBytes(16) });
	return costAt(pace, perPass(pace.least, took));
}

/** Whether `cost` fell behind on this device: it took less than half of what is aimed at and can still grow. */
export function isBehind(pace: Pace, cost: Cost, took: number): boolean {
	if (cost.memory < pace.least.memory || cost.passes < pace.least.passes) return true;
	const next = costAt(pace, perPass(cost, took));
	return took < pace.target / 2 && next.memory * next.passes > cost.memory * cost.passes;
}

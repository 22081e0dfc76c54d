import { numberFrom } from '#lib/workshop/meeting/ballot.ts';

/** A new random number that tells the result of one participant from the others. */
export const newNumber = (): number =>
	numberFrom((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32);

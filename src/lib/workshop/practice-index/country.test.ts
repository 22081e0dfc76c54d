import { describe, expect, test } from 'vitest';
import { usualAgreements } from '#lib/workshop/practice-index/agreements.ts';
import { countrySize, loadCountry, syntheticCountry } from '../../../../tests/synthetic-country.ts';

const size = 20_000;
const country = syntheticCountry(size);

describe('the synthetic country', () => {
	test('is the same at every run, and has the proportions of the whole', () => {
		expect(syntheticCountry(size)).toEqual(country);
		expect(country.registrations.youths).toHaveLength(size);
		const share = countrySize.professionals / countrySize.registrations;
		expect(country.professionals / size).toBeGreaterThanOrEqual(share);
	});

	test('has brothers and sisters in other regions, institutions and moves', () => {
		const { home, parents, regionOfHome, isInstitution, movesTo } = country;
		const apart = Array.from(home.keys()).filter(
			(youth) =>
				youth > 0 &&
				parents[youth * 2] === parents[youth * 2 - 2] &&
				regionOfHome[home[youth] ?? 0] !== regionOfHome[home[youth - 1] ?? 0]
		);
		expect(apart.length).toBeGreaterThan(100);
		expect(home.filter((one) => isInstitution[one] === 1).length).toBeGreaterThan(100);
		expect(movesTo.filter((to) => to >= 0).length).toBeGreaterThan(100);
	});

	test('loads as a whole, and a new signal and those whom it finds see each other', () => {
		const index = loadCountry(country, usualAgreements);
		expect(index.count).toBe(size);
		for (let step = 0; step < 200; step += 1) {
			const [professional, youth] = [(step * 97) % country.professionals, (step * 61) % country.home.length];
			const given = index.give(professional, youth);
			if (!given.ok) continue;
			const own = index.sight(professional).find((one) => one.youth === youth);
			const others = own?.others.map((one) => one.professional) ?? [];
			// Each side of a match sees the other; who saw this professional already hears nothing.
			for (const other of others) {
				const seen = index.sight(other).flatMap((one) => one.others.map((member) => member.professional));
				expect(seen).toContain(professional);
			}
			for (const { to } of given.value) if (to !== professional) expect(others).toContain(to);
		}
		expect(index.count).toBeGreaterThan(size);
	});
});

// The practice index at the size of the country: part of `npm run bench`. It prints figures; it judges
// nothing. Each size is measured in a worker of its own, as a screen would have it, so that what an earlier
// one left behind is in no figure; the largest is measured on the main thread too.
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { usualAgreements } from '#lib/workshop/practice-index/agreements.ts';
import { countrySize, loadCountry, syntheticCountry } from '../tests/synthetic-country.ts';

/** New signals per size. */
const newSignals = 20_000;

interface Figures {
	readonly registrations: number;
	readonly loadSeconds: number;
	/** Of the same, what the processor worked: what else the machine did is not in it. */
	readonly workedSeconds: number;
	readonly medianMs: number;
	readonly nearWorstMs: number;
	readonly worstMs: number;
	readonly matched: number;
	readonly memoryMb: number;
}

const at = (sorted: readonly number[], part: number): number =>
	sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

/** Loads so many registrations, then gives new signals and times each with its matches and messages. */
function measure(registrations: number): Figures {
	const country = syntheticCountry(registrations);
	const loadStart = performance.now();
	const cpuStart = process.cpuUsage();
	const index = loadCountry(country, usualAgreements);
	const loadSeconds = (performance.now() - loadStart) / 1000;
	const { user, system } = process.cpuUsage(cpuStart);
	const youths = country.bornOn.length;
	const times: number[] = [];
	let matched = 0;
	for (let count = 0; times.length < newSignals; count += 1) {
		// Steps without a common divisor walk through all of the country.
		const youth = (count * 7919) % youths;
		const professional = (count * 104_729) % country.professionals;
		const start = performance.now();
		const given = index.give(professional, youth);
		const time = performance.now() - start;
		if (!given.ok) continue;
		times.push(time);
		if (given.value.length > 1) matched += 1;
	}
	// What is loaded must still be there when the memory is read.
	if (index.count < newSignals) throw new Error('The index lost signals');
	const sorted = times.toSorted((one, other) => one - other);
	return {
		registrations,
		loadSeconds,
		workedSeconds: (user + system) / 1e6,
		medianMs: at(sorted, 0.5),
		nearWorstMs: at(sorted, 0.95),
		worstMs: sorted.at(-1) ?? 0,
		matched,
		memoryMb: process.memoryUsage().rss / 2 ** 20
	};
}

function line(where: string, figures: Figures): string {
	const { registrations, loadSeconds, workedSeconds, medianMs, nearWorstMs, worstMs, matched, memoryMb } =
		figures;
	return (
		`practice index, ${registrations.toLocaleString('en')} registrations (${where}): ` +
		`loaded in ${loadSeconds.toFixed(2)} s (10 s or less; ${workedSeconds.toFixed(2)} s of processor time); a signal with its matches: ` +
		`median ${medianMs.toFixed(4)} ms (1 ms or less), 95th ${nearWorstMs.toFixed(4)} ms, ` +
		`worst ${worstMs.toFixed(2)} ms, ${matched.toLocaleString('en')} of ${newSignals.toLocaleString('en')} matched; ` +
		`memory of the process ${memoryMb.toFixed(0)} MB (1,024 MB or less)\n`
	);
}

/** The figures of one size, measured in a worker. */
function inWorker(registrations: number): Promise<Figures> {
	return new Promise((resolve, reject) => {
		// A worker does not take the loader of TypeScript over from its parent.
		const begin = `import('tsx/esm/api').then(({ register }) => {
			register();
			return import(${JSON.stringify(import.meta.url)});
		})`;
		const worker = new Worker(begin, { eval: true, workerData: registrations });
		worker.once('message', resolve);
		worker.once('error', reject);
	});
}

if (isMainThread) {
	for (const size of [10_000, 100_000, countrySize.registrations]) {
		process.stdout.write(line('in a worker', await inWorker(size)));
	}
	process.stdout.write(line('on the main thread', measure(countrySize.registrations)));
} else {
	parentPort?.postMessage(measure(workerData as number));
}

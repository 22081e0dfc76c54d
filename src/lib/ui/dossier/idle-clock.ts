/** What tells that somebody is there. */
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'input'] as const;

/** How often the clock looks; a sleeping device is noticed at the first look after it. */
const look = 5_000;
/** How often activity is told to the other tabs at most. */
const tell = 20_000;

/** What the clock needs from the dossier. */
export interface Idle {
	/** After how many minutes without a sign the dossier goes on the lock. */
	readonly minutes: () => number;
	/** Called when that time has passed. */
	readonly onidle: () => void;
	/** Called now and then while somebody is there. */
	readonly onactive: () => void;
}

/** Watches for signs of somebody; `sign` says that there was one in another tab, `stop` ends the watch. */
export function watchIdle({ minutes, onidle, onactive }: Idle): { sign: () => void; stop: () => void } {
	let last = Date.now();
	let told = last;
	/** The time; where the clock was set back the wait begins anew, or nothing would lock until it is where it was. */
	const read = (): number => {
		const now = Date.now();
		if (now < last) last = now;
		if (now < told) told = now - tell;
		return now;
	};
	const check = (): void => {
		if (read() - last >= minutes() * 60_000) onidle();
	};
	const seen = (): void => {
		const now = read();
		// Who comes back after the time has passed finds it locked: the first touch does not keep it open.
		if (now - last >= minutes() * 60_000) {
			onidle();
			return;
		}
		last = now;
		if (now - told < tell) return;
		told = now;
		onactive();
	};
	const timer = setInterval(check, look);
	for (const sign of signs) addEventListener(sign, seen, { capture: true, passive: true });
	document.addEventListener('visibilitychange', check);
	return {
		sign: () => {
			last = Date.now();
		},
		stop: () => {
			clearInterval(timer);
			for (const sign of signs) removeEventListener(sign, seen, { capture: true });
			document.removeEventListener('visibilitychange', check);
		}
	};
}

// What `bench-dossier.ts` measures within a page. It is put before the scripts of the app, listens to them and changes
// nothing of what they do.
/**
 * @typedef {object} PageGauge
 * @property {() => number} derivation how long Argon2id took (ms) since this was last asked
 * @property {() => number} longestTask the longest task (ms) of the page's thread since this was last asked; 0: none of 50 or more
 * @property {(press: string, shown: string) => Promise<number>} painted presses the element at one selector and gives how long
 *   (ms) it took until the element at the other was painted
 * @property {(press: string) => Promise<{ kept: number, painted: number }>} kept presses, and gives when (ms) a case was on the
 *   disk, and when the next picture was painted
 * @property {() => Promise<readonly number[]>} keys how long (ms) each key took until what came of it was painted
 */
(() => {
	let derived = 0;
	let longest = 0;
	/** @type {number[]} */
	let keys = [];
	/** @type {(() => void)[]} */
	let waiting = [];

	window.Worker = class extends Worker {
		/** @param {string | URL} url @param {WorkerOptions} [options] */
		constructor(url, options) {
			super(url, options);
			if (options?.name !== 'argon2') return;
			this.addEventListener('message', ({ data }) => {
				derived += data.took;
			});
		}
	};

	const { transaction } = IDBDatabase.prototype;
	IDBDatabase.prototype.transaction = function (/** @type {Parameters<typeof transaction>} */ ...all) {
		const made = transaction.apply(this, all);
		if (made.mode === 'readwrite' && made.objectStoreNames.contains('cases')) {
			made.addEventListener('complete', () => {
				for (const tell of waiting) tell();
				waiting = [];
			});
		}
		return made;
	};

	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
	}).observe({ type: 'longtask' });

	/** Resolves right after the next picture: what is called in a frame runs before it, a task that is posted there after. */
	const nextPaint = () =>
		new Promise((resolve) => {
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => {
					resolve(performance.now());
				};
				port2.postMessage(null);
			});
		});

	/** @param {string} selector */
	const press = (selector) => {
		const found = document.querySelector(selector);
		if (!(found instanceof HTMLElement)) throw new Error(`There is nothing at ${selector}`);
		const start = performance.now();
		found.click();
		return start;
	};

	/** @type {Promise<void>} */
	let typing = Promise.resolve();
	addEventListener(
		'keydown',
		({ timeStamp }) => {
			typing = nextPaint().then((now) => {
				keys.push(now - timeStamp);
			});
		},
		{ capture: true }
	);

	window.gauge = {
		derivation() {
			const took = derived;
			derived = 0;
			return took;
		},
		longestTask() {
			const took = longest;
			longest = 0;
			return took;
		},
		async painted(from, shown) {
			const start = press(from);
			for (;;) {
				const now = await nextPaint();
				if (document.querySelector(shown) !== null) return now - start;
			}
		},
		async kept(from) {
			const isKept = new Promise((resolve) => {
				waiting.push(() => {
					resolve(performance.now());
				});
			});
			const start = press(from);
			const [painted, kept] = await Promise.all([nextPaint(), isKept]);
			return { painted: painted - start, kept: kept - start };
		},
		async keys() {
			await typing;
			const taken = keys;
			keys = [];
			return taken;
		}
	};
})();

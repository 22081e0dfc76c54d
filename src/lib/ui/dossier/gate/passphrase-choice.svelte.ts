import { loadMeter, type Meter, type Strength } from '#lib/ui/dossier/gate/strength.ts';

/** Why a new passphrase is not taken. */
export type PassphraseProblem = 'empty' | 'weak' | 'different' | 'unjudged';

/** How long nothing is typed before what stands there is judged: judging at each key would make typing slow. */
const pause = 250;

/** A new passphrase that is being chosen: typed twice, and judged while it is typed. */
export class PassphraseChoice {
	#meter: Promise<Meter> | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	first = $state('');
	second = $state('');
	/** How strong what stands there is; null while nothing stands there or it is not judged yet. */
	strength = $state.raw<Strength | null>(null);
	problem = $state<PassphraseProblem | null>(null);

	/** Takes what is typed in the first field. */
	type(text: string): void {
		this.first = text;
		this.problem = null;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#judge(), pause);
	}

	/** Takes what is typed in the second field. */
	repeat(text: string): void {
		this.second = text;
		this.problem = null;
	}

	async #judge(): Promise<Strength | null> {
		const passphrase = this.first;
		this.#meter ??= loadMeter();
		try {
			const meter = await this.#meter;
			// What was typed meanwhile is judged by its own turn.
			if (passphrase === this.first) this.strength = passphrase === '' ? null : meter(passphrase);
		} catch {
			// Out of reach now; it is asked for again at the next turn.
			this.#meter = null;
		}
		return this.strength;
	}

	/** The passphrase, where it is strong enough and twice the same; else null, and `problem` says why. */
	async accepted(): Promise<string | null> {
		clearTimeout(this.#timer);
		const { first, second } = this;
		const strength = first === '' ? null : await this.#judge();
		if (first === '') this.problem = 'empty';
		else if (strength === null) this.problem = 'unjudged';
		else if (!strength.isEnough) this.problem = 'weak';
		else this.problem = first === second ? null : 'different';
		return this.problem === null ? first : null;
	}

	/** Forgets what was typed. */
	clear(): void {
		clearTimeout(this.#timer);
		this.first = '';
		this.second = '';
		this.strength = null;
		this.problem = null;
	}
}

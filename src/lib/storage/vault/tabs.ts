/** What tabs tell each other about the dossier: ids, and never a word of it. */
export type TabMessage =
	| { readonly kind: 'changed'; readonly id: string }
	| { readonly kind: 'locked' }
	| { readonly kind: 'active' };

/** The line to the other tabs in which the dossier is open. */
export class Tabs {
	readonly #channel = new BroadcastChannel('signaalwijzer-dossier');

	constructor(hear: (message: TabMessage) => void) {
		this.#channel.onmessage = ({ data }: MessageEvent<TabMessage>) => {
			hear(data);
		};
	}

	/** Tells the other tabs. */
	tell(message: TabMessage): void {
		this.#channel.postMessage(message);
	}

	/** Ends the line; what was told still arrives. */
	close(): void {
		this.#channel.close();
	}
}

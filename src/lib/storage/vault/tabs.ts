/** What tabs tell each other about the dossier: ids, and never a word of it. */
export type TabMessage =
	| { readonly kind: 'changed'; readonly id: string }
	| { readonly kind: 'locked' }
	| { readonly kind: 'active' };

const channelName = 'signaalwijzer-dossier';

/** Locks the dossier in every tab in which it is open. */
export function lockOthers(): void {
	const channel = new BroadcastChannel(channelName);
	channel.postMessage({ kind: 'locked' } satisfies TabMessage);
	channel.close();
}

/** The line to the other tabs in which the dossier is open. */
export class Tabs {
	readonly #channel = new BroadcastChannel(channelName);

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

import type { PathId } from '#lib/machines/registry.ts';
import type { Meeting } from '#lib/workshop/meeting/meeting.ts';

/** What a projector shows: the meeting without what is hidden, how many results are in, and the path of the map. */
export interface Shown {
	readonly meeting: Meeting;
	readonly isIn: number;
	readonly path: PathId | null;
}

/** What desk and projector tell each other within this browser. */
type Message =
	| ({ readonly kind: 'shown' } & Shown)
	/** A projector was opened, or opened again. */
	| { readonly kind: 'hello' }
	/** A key or clicker was pressed at the projector that shows `meeting`; another desk may be open as well. */
	| { readonly kind: 'move'; readonly meeting: string; readonly by: 1 | -1 };

/** The line between the desk and its projectors. Who opens it closes it. */
export class RoomChannel {
	readonly #channel = new BroadcastChannel('signaalwijzer-workshop');

	constructor(hear: (message: Message) => void) {
		this.#channel.onmessage = ({ data }: MessageEvent<Message>) => {
			hear(data);
		};
	}

	tell(message: Message): void {
		this.#channel.postMessage(message);
	}

	close(): void {
		this.#channel.close();
	}
}

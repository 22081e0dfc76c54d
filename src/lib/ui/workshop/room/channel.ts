import type { PathId } from '#lib/machines/registry.ts';
import type { Meeting } from '#lib/workshop/meeting/meeting.ts';

/** What a projector shows: the meeting without what is hidden, how many results are in, and the path of the map. */
export interface Shown {
	readonly meeting: Meeting;
	readonly isIn: number;
	readonly path: PathId | null;
}

/** What desks and projectors tell each other within this browser. */
type Message =
	| ({ readonly kind: 'shown' } & Shown)
	/** A projector was opened, or opened again. */
	| { readonly kind: 'hello' }
	/** A key or clicker was pressed at the projector that shows `meeting`; another desk may be open as well. */
	| { readonly kind: 'move'; readonly meeting: string; readonly by: 1 | -1 }
	/** A desk of `meeting` kept a change: other desks of it read it. */
	| { readonly kind: 'kept'; readonly meeting: string }
	/** A desk left `meeting`, or removed it; then it is gone at every desk. */
	| { readonly kind: 'left'; readonly meeting: string; readonly isGone: boolean };

/** The meeting that a message is about; a projector that says hello knows of none. */
export const idOf = (message: Exclude<Message, { kind: 'hello' }>): string =>
	message.kind === 'shown' ? message.meeting.id : message.meeting;

/** The line between desks and projectors. Who opens it closes it. */
export class RoomChannel {
	readonly #channel = new BroadcastChannel('signaalwijzer-workshop');
	#isOpen = true;

	constructor(hear: (message: Message) => void) {
		this.#channel.onmessage = ({ data }: MessageEvent<Message>) => {
			hear(data);
		};
	}

	/** Tells the others; a line that is closed tells nothing. */
	tell(message: Message): void {
		if (this.#isOpen) this.#channel.postMessage(message);
	}

	close(): void {
		this.#isOpen = false;
		this.#channel.close();
	}
}

import { PictureCodes } from '#lib/ui/workshop/desk/picture-codes.ts';

/** Why there is no camera: it was refused, there is none, another program has it, or the reader did not come. */
export type CameraObstacle = 'refused' | 'none' | 'busy' | 'load';

const obstacles: Readonly<Record<string, CameraObstacle>> = {
	NotAllowedError: 'refused',
	SecurityError: 'refused',
	NotFoundError: 'none',
	OverconstrainedError: 'none',
	NotReadableError: 'busy'
};

/** How long it waits between two looks: codes are read at once, and the laptop stays cool. */
const pause = 120;

function release(stream: MediaStream): void {
	for (const track of stream.getTracks()) track.stop();
}

/** The camera of this device, looking for codes from `start` to `stop`. Its pictures are kept nowhere. */
export class Camera {
	readonly #seen: (texts: readonly string[]) => void;
	#stream: MediaStream | null = null;
	#codes: PictureCodes | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Counts each start and stop: who gives leave after that, gives it to nobody. */
	#turn = 0;
	isOn = $state(false);
	obstacle = $state<CameraObstacle | null>(null);

	/** `seen` gets the texts of all codes in sight, at every look. */
	constructor(seen: (texts: readonly string[]) => void) {
		this.#seen = seen;
	}

	/** Asks for the camera and shows it in `video`. */
	async start(video: HTMLVideoElement): Promise<void> {
		this.obstacle = null;
		// Absent outside a secure context, whatever the type says.
		const devices = (navigator as { mediaDevices?: MediaDevices }).mediaDevices;
		if (!devices) {
			this.obstacle = 'none';
			return;
		}
		const turn = ++this.#turn;
		try {
			const stream = await devices.getUserMedia({
				audio: false,
				video: { width: { ideal: 1280 }, height: { ideal: 720 } }
			});
			if (turn !== this.#turn) {
				release(stream);
				return;
			}
			this.#stream = stream;
			video.srcObject = stream;
			await video.play();
		} catch (error) {
			if (turn !== this.#turn) return;
			this.stop();
			this.obstacle = (error instanceof Error ? obstacles[error.name] : undefined) ?? 'none';
			return;
		}
		if (turn !== this.#turn) return;
		this.isOn = true;
		this.#codes = new PictureCodes();
		void this.#look(video, this.#codes);
	}

	async #look(video: HTMLVideoElement, codes: PictureCodes): Promise<void> {
		try {
			const texts = await codes.textsIn(video);
			if (this.#codes === codes) this.#seen(texts);
		} catch {
			if (this.#codes !== codes) return;
			this.stop();
			this.obstacle = 'load';
			return;
		}
		if (this.#codes === codes) this.#timer = setTimeout(() => void this.#look(video, codes), pause);
	}

	/** Lets go of the camera: its light goes out. */
	stop(): void {
		this.#turn += 1;
		clearTimeout(this.#timer);
		if (this.#stream) release(this.#stream);
		this.#stream = null;
		this.#codes?.end();
		this.#codes = null;
		this.isOn = false;
	}
}

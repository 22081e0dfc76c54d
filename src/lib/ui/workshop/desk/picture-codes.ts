import { CodeReader } from '#lib/storage/scan/code-reader.ts';

/** The browser's own reader of codes, where it has one; not every browser that runs this app does. */
interface BarcodeDetectorLike {
	detect(source: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]>;
}
interface BarcodeDetectorMaker {
	new (options: { formats: readonly string[] }): BarcodeDetectorLike;
	getSupportedFormats(): Promise<readonly string[]>;
}

async function ownDetector(): Promise<BarcodeDetectorLike | null> {
	const { BarcodeDetector: maker } = globalThis as { BarcodeDetector?: BarcodeDetectorMaker };
	if (!maker) return null;
	try {
		const formats = await maker.getSupportedFormats();
		return formats.includes('qr_code') ? new maker({ formats: ['qr_code'] }) : null;
	} catch {
		return null;
	}
}

/** Pictures are looked at no larger than this: a code that fills a third of it is still read. */
const longest = 1280;

/** Looks for codes in pictures: with the browser's own reader, else in a worker. Who opens it ends it. */
export class PictureCodes {
	readonly #detector = ownDetector();
	readonly #reader = new CodeReader();
	readonly #canvas = document.createElement('canvas');

	/** The texts of the codes in a picture or in the present frame of a video; none where there are none. */
	async textsIn(source: HTMLVideoElement | ImageBitmap): Promise<readonly string[]> {
		const [width, height] =
			source instanceof ImageBitmap ? [source.width, source.height] : [source.videoWidth, source.videoHeight];
		if (width === 0 || height === 0) return [];
		const detector = await this.#detector;
		const found = detector ? await detector.detect(source).catch(() => []) : [];
		if (found.length > 0) return found.map(({ rawValue }) => rawValue);
		const scale = Math.min(1, longest / Math.max(width, height));
		this.#canvas.width = Math.round(width * scale);
		this.#canvas.height = Math.round(height * scale);
		const pen = this.#canvas.getContext('2d', { willReadFrequently: true });
		if (!pen) return [];
		pen.drawImage(source, 0, 0, this.#canvas.width, this.#canvas.height);
		const { data } = pen.getImageData(0, 0, this.#canvas.width, this.#canvas.height);
		const text = await this.#reader.read({
			width: this.#canvas.width,
			height: this.#canvas.height,
			data
		});
		return text === null ? [] : [text];
	}

	end(): void {
		this.#reader.end();
	}
}

import decodeQR from 'qr/decode.js';

/** A picture to look for a code in: four bytes a pixel. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** The text of the QR code in `picture`; null where none can be read. It keeps its thread busy until it is done. */
export function readCode(picture: Picture): string | null {
	try {
		return decodeQR(picture, { timeLimit: 250 });
	} catch {
		// It throws for a picture without a code, which most pictures of a camera are.
		return null;
	}
}

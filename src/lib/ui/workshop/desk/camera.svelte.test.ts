import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Camera } from '#lib/ui/workshop/desk/camera.svelte.ts';

/** A camera that is given only when the person gives leave, with how many of its pictures still come in. */
function cameraToAskFor(): { give: () => void; running: () => number } {
	const given: (() => void)[] = [];
	let running = 0;
	const getUserMedia = (): Promise<MediaStream> =>
		new Promise((resolve) => {
			given.push(() => {
				running += 1;
				const stop = (): void => {
					running -= 1;
				};
				resolve({ getTracks: () => [{ stop }] } as unknown as MediaStream);
			});
		});
	vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } });
	return {
		give: () => {
			for (const one of given.splice(0)) one();
		},
		running: () => running
	};
}

const picture = (): HTMLVideoElement =>
	({ play: () => Promise.resolve(), videoWidth: 0, videoHeight: 0 }) as unknown as HTMLVideoElement;

// The camera shows nothing yet, so that there is no picture to read.
beforeEach(() => {
	vi.stubGlobal('ImageBitmap', Array);
});

afterEach(() => {
	vi.unstubAllGlobals();
});

test('a camera that is given after its screen was left goes out at once', async () => {
	const asked = cameraToAskFor();
	const camera = new Camera(() => undefined);
	const started = camera.start(picture());
	camera.stop();
	asked.give();
	await started;
	expect(camera.isOn).toBe(false);
	expect(asked.running()).toBe(0);
});

test('who presses twice gets one camera, and none once it is stopped', async () => {
	const asked = cameraToAskFor();
	const camera = new Camera(() => undefined);
	const started = [camera.start(picture()), camera.start(picture())];
	asked.give();
	await Promise.all(started);
	expect(camera.isOn).toBe(true);
	expect(asked.running()).toBe(1);
	camera.stop();
	expect(asked.running()).toBe(0);
});

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchIdle } from '#lib/ui/dossier/idle-clock.ts';

describe('the idle clock', () => {
	const onidle = vi.fn();
	const onactive = vi.fn();
	let watch: ReturnType<typeof watchIdle>;
	let minutes = 5;

	beforeEach(() => {
		vi.useFakeTimers();
		minutes = 5;
		watch = watchIdle({ minutes: () => minutes, onidle, onactive });
	});

	afterEach(() => {
		watch.stop();
		vi.useRealTimers();
		vi.clearAllMocks();
	});

	const pass = (seconds: number): void => {
		vi.advanceTimersByTime(seconds * 1000);
	};
	const touch = (): void => {
		document.body.dispatchEvent(new Event('keydown', { bubbles: true }));
	};

	test('goes off once nobody gave a sign for as long as was chosen', () => {
		pass(299);
		expect(onidle).not.toHaveBeenCalled();
		pass(6);
		expect(onidle).toHaveBeenCalled();
	});

	test('begins anew at each sign, also one in another tab', () => {
		pass(200);
		touch();
		pass(200);
		watch.sign();
		pass(200);
		expect(onidle).not.toHaveBeenCalled();
	});

	test('reads the time that was chosen meanwhile', () => {
		minutes = 1;
		pass(61);
		expect(onidle).toHaveBeenCalled();
	});

	test('the first touch after a sleep locks, and does not keep open', () => {
		vi.setSystemTime(Date.now() + 600_000);
		touch();
		expect(onidle).toHaveBeenCalledOnce();
		expect(onactive).not.toHaveBeenCalled();
	});

	test('still goes off, and still tells other tabs, after the clock was set back', () => {
		vi.setSystemTime(Date.now() - 86_400_000);
		touch();
		expect(onactive).toHaveBeenCalledOnce();
		pass(299);
		expect(onidle).not.toHaveBeenCalled();
		pass(6);
		expect(onidle).toHaveBeenCalled();
	});

	test('goes off when the clock is set back while nobody is there', () => {
		vi.setSystemTime(Date.now() - 86_400_000);
		pass(310);
		expect(onidle).toHaveBeenCalled();
	});

	test('coming back to the tab looks at once', () => {
		vi.setSystemTime(Date.now() + 600_000);
		document.dispatchEvent(new Event('visibilitychange'));
		expect(onidle).toHaveBeenCalledOnce();
	});

	test('tells other tabs now and then, not at each sign', () => {
		pass(21);
		for (let sign = 0; sign < 10; sign += 1) touch();
		expect(onactive).toHaveBeenCalledOnce();
		pass(21);
		touch();
		expect(onactive).toHaveBeenCalledTimes(2);
	});

	test('says nothing any more once it is stopped', () => {
		watch.stop();
		pass(1000);
		touch();
		expect(onidle).not.toHaveBeenCalled();
	});
});

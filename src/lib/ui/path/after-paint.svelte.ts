import { untrack } from 'svelte';

/**
 * What `read` gives, one painted frame later; at first at once. For what stands beside the question, so
 * that the person does not wait for it. Call it while a component is set up.
 */
export function afterPaint<Value>(read: () => Value): () => Value {
	let shown = $state.raw(untrack(read));
	$effect(() => {
		const next = read();
		let timer: ReturnType<typeof setTimeout> | undefined;
		// A task that begins in a frame runs once the frame was painted.
		const frame = requestAnimationFrame(() => {
			timer = setTimeout(() => {
				shown = next;
			});
		});
		return () => {
			cancelAnimationFrame(frame);
			clearTimeout(timer);
		};
	});
	return () => shown;
}

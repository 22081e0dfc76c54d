/** Calls `onleave` whenever the tab is left, for another or for good; returns what ends that. */
export function watchLeaving(onleave: () => void): () => void {
	const onhidden = (): void => {
		if (document.visibilityState === 'hidden') onleave();
	};
	addEventListener('pagehide', onleave);
	// Who goes to another tab to lock the dossier leaves this one first.
	addEventListener('blur', onleave);
	document.addEventListener('visibilitychange', onhidden);
	return () => {
		removeEventListener('pagehide', onleave);
		removeEventListener('blur', onleave);
		document.removeEventListener('visibilitychange', onhidden);
	};
}

import type { ShownField } from '#lib/export/draft-text.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The words of an element, without what stands beside them. */
function wordsIn(element: Element | null | undefined): string {
	const copy = element?.cloneNode(true) as Element | undefined;
	for (const beside of copy?.querySelectorAll('.hint, [aria-hidden="true"]') ?? []) beside.remove();
	return (copy?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function shownField(control: Control): ShownField | null {
	const label = wordsIn(control.labels?.[0]);
	if (control instanceof HTMLSelectElement) return { label, value: wordsIn(control.selectedOptions[0]) };
	if (control.type === 'file') return null;
	if (control.type === 'checkbox')
		return { label, value: (control as HTMLInputElement).checked ? '[x]' : '[ ]' };
	if (control.type !== 'radio') return { label, value: control.value };
	const isChosen = (control as HTMLInputElement).checked;
	return isChosen
		? { label: wordsIn(control.closest('fieldset')?.querySelector('legend')), value: label }
		: null;
}

/** What stands in the fields within `root`, as it is shown: each under its label, of a row of choices the one that is chosen. */
export function shownFields(root: ParentNode): readonly ShownField[] {
	return [...root.querySelectorAll<Control>('input, select, textarea')].flatMap(
		(control) => shownField(control) ?? []
	);
}

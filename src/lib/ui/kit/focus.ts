/** Puts the focus into the first field within `box`. */
export function focusField(box: HTMLElement | undefined): void {
	box?.querySelector('input')?.focus();
}

/** Puts the focus into the first field within `box` that is marked as wrong, where there is one. */
export function focusInvalid(box: HTMLElement | undefined): void {
	box?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}

/** Whether single letters do something on the overview. As long as the page is open: who turned them off means it. */
class Shortcuts {
	isOn = $state(true);
}

/** The choice of this tab. */
export const shortcuts = new Shortcuts();

/** Whom the sharing path can name as its recipient, in its order; a test holds it to the machine. */
export const recipients = [
	'eigen-team',
	'andere-professional',
	'gezinsvoogd',
	'gezinsvoogd-buiten-ots',
	'veilig-thuis',
	'raad',
	'leerplicht',
	'politie',
	'ouder-met-gezag',
	'ouder-zonder-gezag',
	'ouder-van-16-plus',
	'ander'
] as const;

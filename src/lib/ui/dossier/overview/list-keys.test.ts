// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import { ListKeys } from '#lib/ui/dossier/overview/list-keys.ts';

const done: string[] = [];
let isOn = true;

const element = (selector: string): HTMLElement => {
	const found = document.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`No ${selector}`);
	return found;
};

/** A row of the list: the link to a case, with a box to tick where it has one. */
function row(id: string, hasBox: boolean): HTMLTableRowElement {
	const made = document.createElement('tr');
	if (hasBox) {
		const box = document.createElement('input');
		box.type = 'checkbox';
		made.insertCell().append(box);
	}
	const link = document.createElement('a');
	link.href = `#${id}`;
	link.dataset['case'] = id;
	made.insertCell().append(link);
	return made;
}

/** A page with the field of the search, another field, and a list of two cases. */
function layOut(): void {
	const field = document.createElement('input');
	field.id = 'field';
	const list = document.createElement('table');
	list.createTBody().append(row('a', true), row('b', false));
	document.body.replaceChildren(field, document.createElement('textarea'), list);
}

const press = (key: string, more: KeyboardEventInit = {}): boolean =>
	(document.activeElement ?? document.body).dispatchEvent(
		new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
	);

beforeEach(() => {
	done.length = 0;
	isOn = true;
	layOut();
	const keys = new ListKeys({
		list: () => element('table'),
		field: () => document.querySelector<HTMLInputElement>('#field') ?? undefined,
		isOn: () => isOn,
		onnew: () => done.push('new'),
		ontick: (id) => done.push(`tick ${id}`),
		onclear: () => done.push('clear')
	});
	document.body.onkeydown = keys.onkeydown;
});

describe('the keys of the overview', () => {
	test('go along the cases with the arrows, from the field and back', () => {
		element('#field').focus();
		press('ArrowDown');
		expect(document.activeElement).toBe(element('[data-case=a]'));
		press('ArrowDown');
		press('ArrowDown');
		expect(document.activeElement).toBe(element('[data-case=b]'));
		press('Home');
		expect(document.activeElement).toBe(element('[data-case=a]'));
		press('End');
		expect(document.activeElement).toBe(element('[data-case=b]'));
		press('ArrowUp');
		press('ArrowUp');
		expect(document.activeElement).toBe(element('#field'));
	});

	test('search, begin a case and tick with one letter, and not while something is typed', () => {
		element('[data-case=b]').focus();
		press('n');
		press('x');
		expect(done).toEqual(['new', 'tick b']);
		press('/');
		expect(document.activeElement).toBe(element('#field'));
		press('n');
		element('textarea').focus();
		press('n');
		expect(done).toEqual(['new', 'tick b']);
	});

	test('leave single letters and keys of the browser alone when they are turned off or held with Ctrl', () => {
		element('[data-case=a]').focus();
		expect(press('n', { ctrlKey: true })).toBe(true);
		isOn = false;
		press('n');
		press('x');
		expect(done).toEqual([]);
		press('ArrowDown');
		expect(document.activeElement).toBe(element('[data-case=b]'));
	});

	test('empty the search with Escape', () => {
		element('#field').focus();
		press('Escape');
		expect(done).toEqual(['clear']);
	});
});

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

const press = (key: string, more: KeyboardEventInit = {}): boolean =>
	(document.activeElement ?? document.body).dispatchEvent(
		new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
	);

beforeEach(() => {
	done.length = 0;
	isOn = true;
	document.body.innerHTML = `<input id="field" type="text"><textarea></textarea>
		<table><tr><td><input type="checkbox"></td><th><a href="#a" data-case="a">A</a></th></tr>
		<tr><th><a href="#b" data-case="b">B</a></th></tr></table>`;
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

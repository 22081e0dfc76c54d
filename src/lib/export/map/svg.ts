import {
	herePlace,
	isList,
	labelText,
	nodeText,
	signPlace,
	tick,
	tickPlace,
	verdictSigns
} from '#lib/export/map/drawing.ts';
import type { Lit } from '#lib/export/map/lit.ts';
import type { MapEdge, MapNode, MapView } from '#lib/export/map/view.ts';

/** What a map that is saved as a file says of itself. */
export interface MapTitle {
	readonly title: string;
	/** What it is, of which version. */
	readonly about: string;
	readonly language: string;
	/** What stands at the node where one is. */
	readonly here: string;
}

// Light colours only: the file is printed and pasted on white pages.
const style = `
text { font-family: Seravek, 'Segoe UI', 'Noto Sans', 'Open Sans', Ubuntu, 'DejaVu Sans', system-ui, sans-serif; fill: #1e2935; }
.ground { fill: #faf6ee; }
.line { fill: none; stroke: #47525e; stroke-width: 1.3; stroke-linecap: round; stroke-linejoin: round; }
.track .line { stroke-dasharray: 2 5; }
.under { fill: #faf6ee; }
.label text { font-size: 13px; text-anchor: middle; }
.list text { text-anchor: start; }
.shape { fill: #fffdf8; stroke: #1e2935; stroke-width: 1.3; stroke-linejoin: round; }
.node text { font-size: 15px; text-anchor: middle; }
.sign { fill: none; stroke: #1e2935; stroke-width: 2.6; stroke-linecap: round; stroke-linejoin: round; }
.outcome > text:nth-of-type(1) { font-weight: 700; }
.ja .shape { fill: #dcece8; stroke: #0b565f; }
.eerst .shape { fill: #fbebc8; stroke: #b97f14; }
.nee .shape { fill: #e5e8ec; stroke: #74808c; }
.nu .shape { fill: #fbe5e1; stroke: #a3211a; }
.lit .line, .lit .shape { stroke: #b3a894; stroke-width: 1; }
.lit .node:not(.trail) .shape { fill: #faf6ee; }
.lit .sign { stroke: #5b6570; }
.lit .trail .sign { stroke: #1e2935; }
.lit .trail .line { stroke: #1e2935; stroke-width: 3; }
.lit .trail .shape { stroke: #1e2935; stroke-width: 3; }
.lit text { fill: #5b6570; }
.lit .trail text { fill: #1e2935; }
.given { text-decoration: underline; }
.tick circle { fill: #1e2935; }
.tick path { fill: none; stroke: #fff; stroke-width: 2.2; stroke-linecap: round; stroke-linejoin: round; }
.here rect { fill: #1e2935; }
.node .here text { font-size: 12px; font-weight: 700; fill: #fff; }
`;

const escaped = (text: string): string =>
	text.replaceAll(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

const textAt = (text: string, x: number, y: number, name = ''): string =>
	`<text x="${String(x)}" y="${String(y)}"${name === '' ? '' : ` class="${name}"`}>${escaped(text)}</text>`;

function edgeMarkup(edge: MapEdge, lit: Lit | null): string {
	const { id, from, isTrack, labelBox, route } = edge;
	const { x, y, width, height } = labelBox;
	const names = [isTrack ? 'track' : '', isList(edge) ? 'list' : '', lit?.edges.has(id) ? 'trail' : ''];
	const lines = labelText(edge).map(({ text, answer, x: left, y: foot }) =>
		textAt(text, left, foot, lit?.given.get(from) === answer ? 'given' : '')
	);
	return [
		`<g class="${['label', ...names].filter((name) => name !== '').join(' ')}">`,
		`<path class="line" d="${route}"/>`,
		`<rect class="under" x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}"/>`,
		...lines,
		'</g>'
	].join('');
}

/** What marks a node of the trail: a tick where it was passed, words where one stands. */
function markOf(node: MapNode, lit: Lit, here: string): string {
	const { id } = node;
	if (lit.here === id) {
		const { x, y, width, height } = herePlace(node, here);
		const rect = `<rect x="${String(x)}" y="${String(y)}" width="${String(width)}" height="${String(height)}" rx="10"/>`;
		return `<g class="here">${rect}${textAt(here, x + width / 2, y + 14)}</g>`;
	}
	if (!lit.nodes.has(id)) return '';
	return `<g class="tick" transform="${tickPlace(node)}"><circle r="9"/><path d="${tick}"/></g>`;
}

function nodeMarkup(node: MapNode, lit: Lit | null, here: string): string {
	const { id, kind, verdict, outline } = node;
	const names = ['node', kind, verdict ?? '', lit?.nodes.has(id) ? 'trail' : ''];
	const sign = verdict
		? `<path class="sign" transform="${signPlace(node)}" d="${verdictSigns[verdict]}"/>`
		: '';
	return [
		`<g class="${names.filter((name) => name !== '').join(' ')}">`,
		`<path class="shape" d="${outline}"/>`,
		sign,
		...nodeText(node).map(({ text, x, y }) => textAt(text, x, y)),
		lit ? markOf(node, lit, here) : '',
		'</g>'
	].join('');
}

/** The map as a file that needs nothing else: an SVG with its own styles, title and description. Pure. */
export function mapSvg(view: MapView, lit: Lit | null, { title, about, language, here }: MapTitle): string {
	const { width, height, nodes, edges } = view;
	const size = `width="${String(width)}" height="${String(height)}"`;
	// What was taken is drawn last, over the rest.
	const ordered = [...edges].sort((a, b) => Number(lit?.edges.has(a.id)) - Number(lit?.edges.has(b.id)));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${String(width)} ${String(height)}" xml:lang="${language}" role="img" aria-labelledby="title about">`,
		`<title id="title">${escaped(title)}</title>`,
		`<desc id="about">${escaped(about)}</desc>`,
		`<style>${style}</style>`,
		`<rect class="ground" ${size}/>`,
		`<g${lit ? ' class="lit"' : ''}>`,
		...(lit ? ordered : edges).map((edge) => edgeMarkup(edge, lit)),
		...nodes.map((node) => nodeMarkup(node, lit, here)),
		'</g>',
		'</svg>',
		''
	].join('\n');
}

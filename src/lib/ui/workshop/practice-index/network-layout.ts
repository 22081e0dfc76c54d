import { wrapShort } from '#lib/export/map/text-width.ts';
import { organisations, regionIds, type RegionName, roles } from '#lib/workshop/practice-index/play/cast.ts';
import type { Network, NetworkMember } from '#lib/workshop/practice-index/play/network.ts';

/** A box of the picture: the lines in it, and where its middle is. */
export interface Box {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly lines: readonly string[];
}

/** A professional in the picture. */
export interface MemberBox extends Box {
	readonly isArchived: boolean;
	readonly isDirector: boolean;
}

/** From a professional to the child that the signal is on. */
export interface Tie {
	readonly id: string;
	readonly path: string;
	readonly isArchived: boolean;
}

/** The picture of a network: a lane per region, the children between them. */
export interface NetworkView {
	readonly width: number;
	readonly height: number;
	readonly lanes: readonly { readonly region: RegionName; readonly x: number; readonly width: number }[];
	readonly members: readonly MemberBox[];
	readonly children: readonly Box[];
	/** Ties of family between the child and the others. */
	readonly family: readonly Tie[];
	readonly ties: readonly Tie[];
}

/** The size of the letters, of which a width of 360 pixels shows the whole picture. */
export const letter = 13;
const lane = { width: 132, top: 40, gap: 12 };
const middle = { width: 86, height: 42 };
const lineHeight = 16;
const air = 10;
const width = 2 * lane.width + middle.width + 24;
const centre = width / 2;

const regionOf = ({ role }: NetworkMember): RegionName => organisations[roles[role].organisation].region;

/** The words of the picture: what stands in the box of a professional, and of a child, by its key. */
export interface NetworkNames {
	member(member: NetworkMember): readonly string[];
	child(on: NetworkMember['on']): string;
}

/** Lays `network` out. The same network gives the same picture. */
export function networkView(network: Network, names: NetworkNames): NetworkView {
	const members: MemberBox[] = [];
	let lowest = 0;
	for (const [index, region] of regionIds.entries()) {
		let y = lane.top;
		for (const member of network.members.filter((one) => regionOf(one) === region)) {
			const lines = names.member(member).flatMap((text) => wrapShort(text, lane.width - 14, letter, 3));
			const height = lines.length * lineHeight + 2 * air;
			members.push({
				id: `${member.role} ${member.on ?? ''} ${String(member.isArchived)}`,
				x: index === 0 ? lane.width / 2 : width - lane.width / 2,
				y: y + height / 2,
				width: lane.width,
				height,
				lines,
				isArchived: member.isArchived,
				isDirector: member.isDirector
			});
			y += height + lane.gap;
		}
		lowest = Math.max(lowest, y);
	}
	const hidden = network.members.some(({ on }) => on === null) ? [null] : [];
	const shown = [network.child, ...network.family, ...hidden];
	const height = Math.max(lowest, lane.top + shown.length * (middle.height + 3 * lane.gap));
	const step = (height - lane.top) / shown.length;
	const children = shown.map((on, index) => ({
		id: on ?? '',
		x: centre,
		y: lane.top + step * (index + 0.5),
		width: middle.width,
		height: middle.height,
		lines: wrapShort(names.child(on), middle.width - 8, letter, 2)
	}));
	const ties = network.members.map((member): Tie => {
		const from = members.find(
			({ id }) => id === `${member.role} ${member.on ?? ''} ${String(member.isArchived)}`
		);
		const to = children.find(({ id }) => id === (member.on ?? ''));
		if (!from || !to) throw new Error(`Nothing to tie for "${member.role}"`);
		const side = from.x < centre ? 1 : -1;
		const start = { x: from.x + side * (from.width / 2 - 4), y: from.y };
		const end = { x: to.x - (side * to.width) / 2, y: to.y };
		const bend = (end.x - start.x) / 2;
		return {
			id: from.id,
			path: `M${String(start.x)} ${String(start.y)}C${String(start.x + bend)} ${String(start.y)} ${String(end.x - bend)} ${String(end.y)} ${String(end.x)} ${String(end.y)}`,
			isArchived: member.isArchived
		};
	});
	const [own, ...others] = children;
	const family = others.map((other) => ({
		id: other.id,
		path: `M${String(centre)} ${String((own?.y ?? 0) + middle.height / 2)}V${String(other.y - middle.height / 2)}`,
		isArchived: false
	}));
	return {
		width,
		height,
		lanes: regionIds.map((region, index) => ({
			region,
			x: index === 0 ? 0 : width - lane.width,
			width: lane.width
		})),
		members,
		children,
		family,
		ties
	};
}

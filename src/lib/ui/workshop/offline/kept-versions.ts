/** What every cache of the app is named by, at its beginning. */
const prefix = 'signaalwijzer-';
/** At the end of the name of an empty cache, which says that all files of that version are kept. */
const whole = '-whole';

/** The name of the cache with the files of `version`. */
export function filesName(version: string): string {
	return `${prefix}${version}`;
}

/** The name of the empty cache that is there when all files of `version` are kept. */
export function wholeName(version: string): string {
	return `${filesName(version)}${whole}`;
}

/** Those of the caches `names` that belong to another version of the app than `version`. */
export function otherVersions(names: readonly string[], version: string): readonly string[] {
	const own = [filesName(version), wholeName(version)];
	return names.filter((name) => name.startsWith(prefix) && !own.includes(name));
}

/** Whether the caches `names` hold another version than `version` that is whole, with its files. */
export function hasOtherWhole(names: readonly string[], version: string): boolean {
	return otherVersions(names, version).some(
		(name) => name.endsWith(whole) && names.includes(name.slice(0, -whole.length))
	);
}

import { isPathId } from '#lib/machines/registry.ts';

/** Whether the address names a decision path. */
export function match(param: string): boolean {
	return isPathId(param);
}

import type { SearchPlace } from '#lib/export/search/document.ts';
import type { Language } from '#lib/i18n/language.ts';
import { pageAddress, pathAddress, readingAddress, rulebookAddress, termAddress } from '#lib/ui/address.ts';

/** The address of what was found. */
export function placeAddress(language: Language, place: SearchPlace): string {
	switch (place.on) {
		case 'path':
			return pathAddress(language, place.path);
		case 'reading':
			return `${readingAddress(language, place.path)}#${place.anchor}`;
		case 'rulebook':
			return rulebookAddress(language, place.anchor);
		case 'term':
			return termAddress(language, place.term);
		case 'page': {
			const address = pageAddress(language, place.page);
			return place.anchor === undefined ? address : `${address}#${place.anchor}`;
		}
	}
}

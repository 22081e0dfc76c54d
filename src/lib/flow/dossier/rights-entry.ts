// What the youth and those with authority may ask of a file: to see it, to add to it, to have it corrected.
// Each is a part of an entry: what every entry says of itself stands beside it.

/** Who asks to see or correct the case. */
export const askers = ['ouder', 'jeugdige', 'voogd', 'vertegenwoordiger'] as const;
export type Asker = (typeof askers)[number];

/** Access that was given, and what was left out for another's privacy or the child's interest. */
export interface AccessPart {
	readonly kind: 'inzage';
	readonly to: Asker;
	readonly leftOut: string;
}

/** Their own view, added to the case as they gave it. */
export interface ViewPart {
	readonly kind: 'zienswijze';
	readonly from: Asker;
	readonly text: string;
}

/** A request to correct, complete or remove something. */
export interface CorrectionRequestPart {
	readonly kind: 'correctieverzoek';
	readonly from: Asker;
	readonly text: string;
}

/** How a request for correction can be answered. */
export const requestAnswers = ['toegewezen', 'deels', 'afgewezen'] as const;
export type RequestAnswer = (typeof requestAnswers)[number];

/** What was answered to a request for correction. */
export interface CorrectionAnswerPart {
	readonly kind: 'correctieantwoord';
	readonly request: string;
	readonly answer: RequestAnswer;
	readonly text: string;
}

declare global {
	namespace App {
		interface PageState {
			/** The earlier question that is looked at again. */
			at?: string;
		}
	}
}

export {};

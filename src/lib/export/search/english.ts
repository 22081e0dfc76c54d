import { stemmer } from '@orama/stemmers/english';
import type { SearchLanguage } from '#lib/export/search/search-language.ts';

/** Forms whose stem no rule finds. */
const irregular: Readonly<Record<string, string>> = {
	children: 'child',
	told: 'tell',
	criteria: 'criterion',
	withdrawn: 'withdraw',
	withdrew: 'withdraw',
	refusal: 'refuse',
	heard: 'hear',
	saw: 'see',
	seen: 'see',
	gave: 'give',
	given: 'give',
	objected: 'objection',
	objects: 'objection'
};

const stem = (word: string): string =>
	stemmer((Object.hasOwn(irregular, word) ? irregular[word] : undefined) ?? word);

const stopWords = `a about after all also am an and any are as at be been being but by can could did do does doing for from
	get had has have he her here him his how i if in into is it its just may me more my no not now of on
	only or our out s she should so some t than that the their them then there they this to too up us was we
	were what when where which while who why will with without would yes you your`;

const synonyms = [
	"ib'er; intern begeleider; internal supervisor; care coordinator; senco; special needs coordinator",
	'vir; verwijsindex; referral index; index; jeugdmatch; multisignaal',
	'ots; ondertoezichtstelling; supervision order; under supervision; care order',
	'veilig thuis; vt; safe at home; child protection hotline; hotline; reporting centre',
	'fg; dpo; data protection officer; privacy officer',
	'raad voor de kinderbescherming; raad; rvdk; child protection board; child care and protection board',
	'gi; certified institution; gecertificeerde instelling',
	'gezinsvoogd; family supervisor; child protection worker; social worker',
	'avg; gdpr; privacy law; privacy; data protection',
	'bsn; citizen service number; social security number',
	'violence; hit; hits; hitting; beat; beaten; beating; abuse; abused; child abuse; bruise; bruises',
	'neglect; neglected; hungry; hunger',
	'divorce; divorced; separated; separation; ex',
	'parent; father; mother; dad; mum; mom; carer',
	'local team; neighbourhood team; wijkteam; community team',
	'gp; doctor; general practitioner; physician',
	'teacher; tutor; mentor; classroom',
	'child; pupil; youth; young person; student; teenager; kid; minor',
	'attendance officer; truancy; truant; absence; leerplicht; compulsory education',
	'management; head; headteacher; principal; director; board',
	'police; officer; crime; prosecution',
	'share; sharing; exchange; disclose; pass on; hand over information',
	'tell; inform; informing; notify; let know',
	'refuse; refusal; says no; say no; decline; unwilling',
	'consent; permission; agreement of parents; approval',
	'objection; object; disagree; complaint; protest',
	'withdraw; revoke; remove; delete; end a signal; cancel',
	'professional secrecy; confidentiality; confidential; secrecy; secret; duty of secrecy',
	'anonymous; anonymously; without names; without a name; recognisable; traceable',
	'file; record; dossier; pupil file; records',
	'access; inspect; look into; see the file; subject access',
	'danger; emergency; urgent; 112; crisis; acute; life threatening',
	'suicide; self-harm; suicidal',
	'sexual; molest; grooming; exploitation; assault',
	'case meeting; case conference; multidisciplinary meeting',
	'colleague; staff; employee; worker',
	'write down; note; document; put on paper',
	'call; phone; telephone; ring',
	'mail; email; letter',
	'authority; gezag; custody; parental responsibility',
	'authorised; authorized; who may signal; may I signal; may signal; allowed to signal',
	'report; reporting; melding; meldcode; reporting code',
	'signal; signalling; flag; signaal',
	'delay; afterwards; later; postpone; wait',
	'coordinator of the match; match coordinator; lead; case manager',
	'guardian; voogd; foster parent'
];

/** The rules of English, with the Dutch words that stand in English texts about the Netherlands. */
export const english: SearchLanguage = {
	stem,
	stopWords: new Set(stopWords.split(/\s+/)),
	synonyms: synonyms.map((group) => group.split('; '))
};

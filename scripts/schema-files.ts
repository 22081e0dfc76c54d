import { type ConversionConfig, type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { isDay } from '#lib/law/day.ts';
import { registrationSchema } from '#lib/export/registration.ts';
import { remarksFileSchema } from '#lib/export/remarks.ts';
import { workshopFileSchema } from '#lib/export/workshop/workshop-file.ts';
import { loadAllGraphs } from '#lib/flow/graph.ts';
import { caseSchema, factsSchema, ruleProfileSchema } from '#lib/flow/headless/case-schema.ts';
import { flowResultSchema, pathResultSchema, resultSchema } from '#lib/flow/headless/result-schema.ts';
import { walkSchema } from '#lib/flow/walk-schema.ts';
import { workshopCaseSchema } from '#lib/workshop/case/case-schema.ts';
import { backupSchema, rowSchemas } from '#lib/storage/vault/backup/backup-schema.ts';

type OverrideSchema = NonNullable<ConversionConfig['overrideSchema']>;
type OverrideAction = NonNullable<ConversionConfig['overrideAction']>;

// The converter writes "nothing more" as `{ "not": {} }`, and refuses keys from a list or of a form, though
// it converts them well.
const overrideSchema: OverrideSchema = ({ valibotSchema, jsonSchema }) => {
	const { type, rest, key } = valibotSchema as {
		type: string;
		rest?: { type: string };
		key?: { type: string; pipe?: unknown };
	};
	if (type === 'object_with_rest' && rest?.type === 'never')
		return { ...jsonSchema, additionalProperties: false };
	return type === 'record' && (key?.type === 'picklist' || key?.pipe) ? jsonSchema : undefined;
};

// A check is code. That of a day can be told in part; others only narrow what the schema says already.
const overrideAction: OverrideAction = ({ valibotAction, jsonSchema }) => {
	const { type, requirement } = valibotAction as { type: string; requirement?: unknown };
	// Ours tell the compiler more, and leave the value as it is.
	if (type === 'transform' || type === 'readonly') return jsonSchema;
	if (type !== 'check') return undefined;
	return requirement === isDay ? { ...jsonSchema, pattern: '^\\d{4}-\\d{2}-\\d{2}$' } : jsonSchema;
};

interface Document {
	readonly title: string;
	readonly description: string;
	readonly schema: v.GenericSchema;
	/** Parts that are named once and referred to. */
	readonly parts?: Readonly<Record<string, v.GenericSchema>>;
}

function written({ title, description, schema, parts }: Document): string {
	const { $schema, $defs, ...rest } = toJsonSchema(schema, {
		target: 'draft-2020-12',
		overrideSchema,
		overrideAction,
		...(parts && { definitions: parts })
	});
	const document: JsonSchema = { $schema, title, description, ...rest, ...($defs && { $defs }) };
	return `${JSON.stringify(document, null, '\t')}\n`;
}

/** Every JSON Schema in `static/schema` by its file name, made from the schemas that the code itself uses. */
export async function schemaFiles(): Promise<ReadonlyMap<string, string>> {
	const oneCase = caseSchema(await loadAllGraphs());
	return new Map([
		[
			'case.schema.json',
			written({
				title: 'Case',
				description:
					'What `decide` reads: one case, or a list of cases. Which answers fit depends on `path`. Facts, profile and answers may be left out. A case that fits can still be refused, where an answer contradicts what a rule makes of the facts.',
				schema: v.union([oneCase, v.array(oneCase)]),
				parts: { case: oneCase, facts: factsSchema, profile: ruleProfileSchema }
			})
		],
		[
			'result.schema.json',
			written({
				title: 'Result',
				description:
					'What `decide` prints: the result of one case, or a list of results in the order of the cases. While a path waits for an answer `open` names the state and `outcome` is null.',
				schema: v.union([resultSchema, v.array(resultSchema)]),
				parts: { result: resultSchema, pathResult: pathResultSchema, flowResult: flowResultSchema }
			})
		],
		[
			'walk.schema.json',
			written({
				title: 'Walk',
				description:
					'A running case: the answers, the written reasons and the notes for the own file. It holds no name, birth date, address or BSN of the youth.',
				schema: walkSchema
			})
		],
		[
			'registration.schema.json',
			written({
				title: 'Registration',
				description:
					'A registration for the regional index: that a professional is involved with a youth, never why. It has no field for a reason.',
				schema: registrationSchema
			})
		],
		[
			'remarks.schema.json',
			written({
				title: 'Remarks',
				description:
					'The remarks of a reviewer on one version of a path, part by part. The names of parts are not checked: a file on another version keeps what this one does not know.',
				schema: remarksFileSchema
			})
		],
		[
			'workshop-cases.schema.json',
			written({
				title: 'Workshop cases',
				description:
					'Cases for a workshop: invented stories with the model route through the paths. Whether the route agrees with the rules is checked when a case is opened; a file that fits this can still be one that has something to mend.',
				schema: workshopFileSchema,
				parts: { case: workshopCaseSchema }
			})
		],
		[
			'backup.schema.json',
			written({
				title: 'Backup',
				description:
					'What stands in a backup of a dossier once its age file is opened: every case with its entries, the lines that stay of removed cases, the settings of the dossier and the organisation profile. It holds no name, birth date, address or BSN of a youth, other than what somebody wrote in a text.',
				schema: backupSchema,
				parts: {
					case: rowSchemas.cases,
					removal: rowSchemas.removals,
					settings: rowSchemas.settings,
					profile: rowSchemas.profile,
					walk: walkSchema
				}
			})
		]
	]);
}

import { expect, it } from 'vitest';
import { defaultYouthFields, youthFields } from '#lib/rules/youth-fields.ts';

it('a registration holds name, sex, birth date and address, and the BSN only where the profile says so', () => {
	expect(defaultYouthFields).toEqual(['name', 'sex', 'birthDate', 'address']);
	expect(youthFields.filter((field) => !defaultYouthFields.includes(field))).toEqual(['bsn']);
});

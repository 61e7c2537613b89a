import { literal } from './literal';
import type { Facts, JsonSchema, TypeSchema } from '../support/facts';

const NOTICE = '// Generated from facts/ by tools/generate/main.ts. Do not edit: take newer facts and generate again.\n';

/** Where the schema is that a review judges the shape of profiles by. */
export const PROFILE_SCHEMA = 'src/review/assembly/profile-schema.ts';

/** Which properties a profile has, of which types, and what they can be where that is listed: without limits, which are in a table that every app loads. */
export function profileSchema(facts: Facts): string {
  const schema = facts.schemaOf('AWS::Connect::SecurityProfile');
  const readOnly = (schema.readOnlyProperties as readonly string[]).map((pointer) => pointer.replace('/properties/', ''));
  return [
    NOTICE,
    'import type { Shape } from \'./shape\';\n',
    `\nexport const PROFILE_SCHEMA: Shape = ${literal(shapeOf({ ...schema, type: 'object' }, schema), 140, 0, 40)};\n`,
    '\n/** Properties that only Connect sets. */\n',
    `export const READ_ONLY: readonly string[] = ${literal(readOnly, 140, 0, 50)};\n`,
    '\n/** Operations of Connect that write security profiles, or give them to something. */\n',
    `export const WRITING_OPERATIONS: readonly string[] = ${literal(writingOperations(facts), 140, 0, 50)};\n`,
  ].join('');
}

/** Those whose names say so: a verb that is none of reading, and what it is done to. */
function writingOperations({ api }: Facts): string[] {
  return [...Object.keys(api.operations), ...Object.keys(api.otherOperations)].filter((name) => /^(?!Describe|Get|List|Search)[A-Z][a-z]+SecurityProfiles?$/.test(name)).sort();
}

function shapeOf(given: JsonSchema, schema: TypeSchema): object {
  const { type, items, properties, required, enum: values } = given.$ref === undefined ? given : schema.definitions[given.$ref.replace('#/definitions/', '')];
  return {
    type,
    enum: values,
    required,
    items: items && shapeOf(items, schema),
    properties: properties && Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, shapeOf(property, schema)])),
  };
}

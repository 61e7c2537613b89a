import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { literal } from './literal';

const NOTICE = '// Generated from facts/ by tools/generate/main.ts. Do not edit: take newer facts and generate again.\n';

/** Where the schema is that a review judges the shape of profiles by. */
export const PROFILE_SCHEMA = 'src/review/assembly/profile-schema.ts';

interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
}

interface TypeSchema extends JsonSchema {
  readonly definitions: Readonly<Record<string, JsonSchema>>;
  readonly readOnlyProperties: readonly string[];
}

/** Which properties a profile has, and of which types: without limits, which rules of roles judge. */
export function profileSchema(root: string): string {
  const file = join(root, 'facts', 'cloudformation', 'AWS-Connect-SecurityProfile.json');
  const { schema } = JSON.parse(readFileSync(file, 'utf8')) as { schema: TypeSchema };
  const readOnly = schema.readOnlyProperties.map((pointer) => pointer.replace('/properties/', ''));
  return [
    NOTICE,
    'import type { Shape } from \'./shape\';\n',
    `\nexport const PROFILE_SCHEMA: Shape = ${literal(shapeOf({ ...schema, type: 'object' }, schema), 140, 0, 40)};\n`,
    '\n/** Properties that only Connect sets. */\n',
    `export const READ_ONLY: readonly string[] = ${literal(readOnly, 140, 0, 50)};\n`,
  ].join('');
}

function shapeOf(given: JsonSchema, schema: TypeSchema): object {
  const { type, items, properties, required } = given.$ref === undefined ? given : schema.definitions[given.$ref.replace('#/definitions/', '')];
  return {
    type,
    required,
    items: items && shapeOf(items, schema),
    properties: properties && Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, shapeOf(property, schema)])),
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';

const FOLDER = join(__dirname, '..', '..', '..', 'docs', 'schemas');

const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true });
for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.json'))) {
  ajv.addSchema(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as object, name);
}

/** Parses what a command wrote with `--json`, and expects it to be as the documentation says. */
export function documented<T = Record<string, unknown>>(schema: string, text: string): T {
  const validate = ajv.getSchema(`${schema}.schema.json`) as ValidateFunction;
  const parsed: unknown = JSON.parse(text);
  const problems = validate(parsed) ? [] : validate.errors!.map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
  expect(problems).toEqual([]);
  return parsed as T;
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Construct } from 'constructs';
import type { ProfileSettingsDefinition } from '../roles/settings/profile-settings-definition';
import { askForVersion, incompatibleChanges } from '../roles/settings/schema-changes';
import { schemaOf, type SchemaOfSettings } from '../roles/settings/settings-schema';
import { list } from '../roles/words';

/** With it, a synthesis writes schemas; without it, none changes a file of the project. */
const WRITE_SCHEMAS = 'cdk-connect-security-profiles:writeSettingsSchemas';

/** The schema in a module. */
const MODULE = /^export const schema = ([^]*) as const;\s*$/m;

/** How to write a schema, as the end of a sentence. */
const WRITE = `write it with "cdk synth -c ${WRITE_SCHEMAS}=true", and commit it`;

/**
 * Compares an application's settings with the schema that was committed, and writes it where the context asks for that.
 *
 * @returns what keeps documents from being written, in sentences
 */
export function problemsOfSchema({ node }: Construct, definition: ProfileSettingsDefinition): string[] {
  const { id, schemaFile: file } = definition;
  if (file === undefined) {
    return [];
  }
  const text = fileOf(definition, file);
  const committed = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (committed?.replace(/\r\n/g, '\n') === text) {
    return [];
  }
  const before = committed === undefined ? undefined : parse(committed);
  const changes = before === undefined ? [] : incompatibleChanges(before, schemaOf(definition));
  const problem = committed === undefined ? undefined : problemOf(definition, file, before, changes);
  if (problem !== undefined) {
    return [problem];
  }
  // Values of the context are texts where the command line has them.
  if (String(node.tryGetContext(WRITE_SCHEMAS)) === 'true') {
    writeFileSync(file, text);
    return [];
  }
  return [committed === undefined ? `The schema of "${id}" is not there: ${file} does not exist. To have it, ${WRITE}.`
    : `The settings of "${id}" have changed, and ${file} has their schema from before. ${understands(changes)}; ${WRITE}.`];
}

function understands(changes: readonly string[]): string {
  return changes.length === 0 ? 'An application that was built with it understands the new documents'
    : `An application that was built with it does not understand the new documents (${list(changes)})`;
}

/** Why the schema cannot be replaced, where an application that was built with it does not understand the new documents. */
function problemOf(
  { id, version }: ProfileSettingsDefinition, file: string, before: SchemaOfSettings | undefined, changes: readonly string[],
): string | undefined {
  if (before === undefined) {
    return `${file} is not the schema of an application's settings. Give "${id}" another schemaFile, or remove the file.`;
  }
  const versionBefore = before.properties.version.const;
  if (version < versionBefore) {
    return `"${id}" has the version ${version}, and ${file} is of version ${versionBefore}. Versions only rise: use ${versionBefore}, or a higher one.`;
  }
  return changes.length === 0 || version > versionBefore ? undefined
    : askForVersion(`The settings of "${id}"`, `with ${file}`, changes, version);
}

/** A module has the types of all values for TypeScript, which takes those of a JSON file for any text. */
function fileOf({ title, schema }: ProfileSettingsDefinition, file: string): string {
  return file.endsWith('.ts')
    ? `/** The schema of the settings of ${title.replace(/\*\//g, '* /')}, written by the synthesis. */\nexport const schema = ${schema} as const;\n`
    : `${schema}\n`;
}

function parse(text: string): SchemaOfSettings | undefined {
  try {
    const [, json = text] = MODULE.exec(text) ?? [];
    const schema = JSON.parse(json) as SchemaOfSettings;
    const { application, version, settings } = schema.properties;
    return typeof application.const === 'string' && typeof version.const === 'number' && typeof settings.properties === 'object' ? schema : undefined;
  } catch {
    return undefined;
  }
}

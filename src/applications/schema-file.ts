import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Construct } from 'constructs';
import type { ProfileSettingsDefinition } from '../roles/settings/profile-settings-definition';
import { incompatibleChanges } from '../roles/settings/schema-changes';
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
  const problem = committed === undefined ? undefined : problemOf(definition, file, committed);
  if (problem !== undefined) {
    return [problem];
  }
  // Values of the context are texts where the command line has them.
  if (String(node.tryGetContext(WRITE_SCHEMAS)) === 'true') {
    writeFileSync(file, text);
    return [];
  }
  return [committed === undefined ? `The schema of "${id}" is not there: ${file} does not exist. To have it, ${WRITE}.`
    : `The settings of "${id}" have changed, and ${file} has their schema from before. An application that was built with it understands the new documents; ${WRITE}.`];
}

/** Why the schema cannot be replaced, where an application that was built with it does not understand the new documents. */
function problemOf(definition: ProfileSettingsDefinition, file: string, committed: string): string | undefined {
  const before = parse(committed);
  const { id, version } = definition;
  if (before === undefined) {
    return `${file} is not the schema of an application's settings. Give "${id}" another schemaFile, or remove the file.`;
  }
  const versionBefore = before.properties.version.const;
  if (version < versionBefore) {
    return `"${id}" has the version ${version}, and ${file} is of version ${versionBefore}. Versions only rise: use ${versionBefore}, or a higher one.`;
  }
  const changes = version > versionBefore ? [] : incompatibleChanges(before, schemaOf(definition));
  return changes.length === 0 ? undefined
    : `The settings of "${id}" have changed so that an application that was built with ${file} does not understand them: ${list(changes)}. `
      + `Raise the version to ${version + 1}, or keep what was there; a setting that only has another ID names the old one in renamedFrom.`;
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
    const { version, settings } = schema.properties;
    return typeof version.const === 'number' && typeof settings.properties === 'object' ? schema : undefined;
  } catch {
    return undefined;
  }
}

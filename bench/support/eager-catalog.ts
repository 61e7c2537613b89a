import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { built, ROOT, write } from './build';

const CATALOG = path.join(ROOT, 'catalog', 'permissions');

/**
 * The permissions as a straightforward library would have them: a class a section, and in it a constant for each permission,
 * made at once with everything that the catalog says of it.
 */
export function writeEagerCatalog(): string {
  const sections = readdirSync(CATALOG).sort();
  write('eager/permission.js', 'exports.Permission = class Permission { constructor(facts) { Object.assign(this, facts); } };\n');
  for (const section of sections) {
    const { holder, permissions } = JSON.parse(readFileSync(path.join(CATALOG, section), 'utf8')) as {
      readonly holder: string;
      readonly permissions: readonly { readonly constant: string }[];
    };
    const constants = permissions.map((facts) => `  static ${facts.constant} = new Permission(${JSON.stringify(facts)});`);
    write(`eager/${section}.js`, `const { Permission } = require('./permission');\nexports.${holder} = class ${holder} {\n${constants.join('\n')}\n};\n`);
  }
  write('eager/index.js', sections.map((section) => `Object.assign(exports, require('./${section}.js'));\n`).join(''));
  return built('eager/index.js');
}

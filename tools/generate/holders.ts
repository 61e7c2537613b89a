import { comment, wordingOf } from './doc-comment';
import { notesOn } from './permission-doc';
import { NOTICE } from './tables';
import { stringLiteral } from '../../src/permissions/string-literal';
import { asSentence } from '../../src/roles/words';
import type { CatalogData, CatalogPermission, CatalogSection } from '../support/catalog';

/** `CasesPermissions` is in `cases-permissions`. */
export function holderFile(holder: string): string {
  return holder.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}

/** A class with a constant for each permission of a part of the console. */
export function holderClass(section: CatalogSection, catalog: CatalogData): string {
  const first = section.permissions[0]!;
  const members = section.permissions.map((permission) => member(permission, section, catalog)).join('\n');
  const doc = comment(0, [
    `Constants for the permissions ${topicOf(section, catalog)}in the section "${section.section}" of a security profile in the Amazon Connect console.`,
    `Pass a constant wherever the library accepts permissions, as in PermissionSet.of(${section.holder}.${first.constant}). `
    + 'The facts about AWS are from the sources that docs/permissions.md lists for each permission.',
  ]);
  return `${NOTICE}import { Permission } from '../../permission';\n\n${doc}export class ${section.holder} {\n${members}\n  private constructor() {}\n}\n`;
}

/** `holders/index.ts`: every holder class, for the package's entry. */
export function holderIndex(catalog: CatalogData): string {
  const files = [...new Set(catalog.sections.map(({ holder }) => holderFile(holder)))].sort();
  return `${NOTICE}${files.map((file) => `export * from './${file}';\n`).join('')}`;
}

/** What tells the holder from others whose permissions are in the same section of the console. */
function topicOf({ section, holder }: CatalogSection, { sections }: CatalogData): string {
  const shared = sections.filter((other) => other.section === section).length > 1;
  return shared ? `on ${holderFile(holder).replace(/-permissions$/, '').replace(/-/g, ' ')} ` : '';
}

function member(permission: CatalogPermission, section: CatalogSection, catalog: CatalogData): string {
  const doc = comment(2, [
    asSentence(permission.description),
    `${wordingOf(permission, section)} Level: ${permission.level}.`,
    notesOn(permission, catalog).join(' '),
  ]);
  return `${doc}  public static readonly ${permission.constant} = Permission.of(${stringLiteral(permission.name)});\n`;
}

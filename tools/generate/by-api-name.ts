import { comment, wordingOf } from './doc-comment';
import { statusNotes } from './permission-doc';
import { NOTICE } from './tables';
import { stringLiteral } from '../../src/permissions/string-literal';
import { asSentence } from '../../src/roles/words';
import type { CatalogData, CatalogPermission, CatalogSection } from '../support/catalog';

/** The class that has every permission under its name in the API. */
export const BY_API_NAME = 'PermissionsByApiName';

/** `ManagerListenIn` is `MANAGER_LISTEN_IN`, and `QConnectAIAgents.View` is `Q_CONNECT_AI_AGENTS_VIEW`. */
export function apiConstant(name: string): string {
  return name.replace(/\./g, '_').replace(/([A-Z])([A-Z][a-z])/g, '$1_$2').replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}

/**
 * `permissions-by-api-name.ts`: for those who know a permission from a template or from the API.
 *
 * It may be larger than a holder, as its names are typed and not looked through. Its members are constants because jsii allows
 * names in upper case for nothing else; so all are made when the class is first used, and none before.
 */
export function byApiNameClass(catalog: CatalogData): string {
  const members = catalog.sections
    .flatMap((section) => section.permissions.map((permission) => ({ name: permission.name, text: member(permission, section) })))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const doc = comment(0, [
    'Constants for all permissions under their API names, for those who know them from a template or from the API.',
    'Each constant is the same permission as the one in the words of the console, which its documentation names. '
    + 'The facts about AWS are from the sources that docs/permissions.md lists for each permission.',
  ]);
  return `${NOTICE}import { Permission } from '../permission';\n\n${doc}export class ${BY_API_NAME} {\n${
    members.map(({ text }) => text).join('\n')}\n  private constructor() {}\n}\n`;
}

function member(permission: CatalogPermission, section: CatalogSection): string {
  const doc = comment(2, [
    asSentence(permission.description),
    `The same as \`${section.holder}.${permission.constant}\`. ${wordingOf(permission, section)}`,
    statusNotes(permission).join(' '),
  ]);
  return `${doc}  public static readonly ${apiConstant(permission.name)} = Permission.of(${stringLiteral(permission.name)});\n`;
}

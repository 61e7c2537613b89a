import type { CodeLanguage, Property } from './code-language';
import type { ExistingGroups } from './existing-groups';
import { laidOut, type Layout } from './layout';
import { constantFor, renderSettings } from './render-settings';
import type { ImportPlan, RolePlan, Skipped } from './role-plan';
import { constantOf } from '../../permissions/catalog';
import { isCatalogued } from '../../permissions/catalog/names';
import { isEmpty, PARTS, type KnownAccess } from '../../roles/access';
import { HierarchyRestrictedResource } from '../../roles/access/hierarchy-restricted-resource';
import { TagRestrictedResource } from '../../roles/access/tag-restricted-resource';
import { asSentence, byCodeUnit } from '../../roles/words';
import { constantOfRule } from '../../rules/constant-of-rule';
import { isGuardrail } from '../../rules/guardrail-id';

const DESCRIPTION = 'Security profiles as "connect-profiles import" found them on the instance.';

/** The profiles of an instance as a stack, the way a person would have written it. */
export function renderStack(plan: ImportPlan, className: string, language: CodeLanguage): string {
  const body = bodyOf(plan, language);
  return language.stack({
    className,
    names: libraryNames(body, language),
    description: DESCRIPTION,
    body: [body, ...plan.skipped.map((one) => language.remark(notImported(one), language.body))].join('\n\n'),
  });
}

/** What to say of a profile that is not in the code. */
export function notImported({ name, reasons }: Skipped): string {
  return `Not imported: ${name}. ${reasons.join(' ')}`;
}

/** Every name that the code of a plan imports: its own class cannot have one of them. */
export function importedNames(plan: ImportPlan, language: CodeLanguage): string[] {
  return [...language.imports, ...libraryNames(bodyOf(plan, language), language)];
}

function bodyOf(plan: ImportPlan, language: CodeLanguage): string {
  return [
    renderInstance(plan, language),
    ...plan.roles.map((role) => renderRole(role, plan.settings, language)),
    ...(plan.settings ? [renderSettings(plan.settings, plan.roles, language)] : []),
  ].join('\n\n');
}

/** Everything that is made or asked, texts and comments aside. */
function libraryNames(body: string, language: CodeLanguage): string[] {
  return [...new Set(language.bare(body).match(/\b[A-Z]\w*(?=[.(])/g))].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}

function renderInstance({ instance, roles }: ImportPlan, language: CodeLanguage): string {
  const writesBeyond = roles.some(({ access }) => PARTS.some(({ key, within }) => within === 'none' && !isEmpty(access[key])));
  const validation: Property[] = writesBeyond
    ? [['validation', language.struct('ProfileValidationOptions', [['writeWhatCloudFormationCannot', language.flag(true)]])]] : [];
  return line(language.declaration('instance', language.call(
    'ConnectInstance', 'fromInstanceArn', [language.scope, language.text('Instance'), language.text(instance)], validation)), language);
}

function renderRole(plan: RolePlan, settings: ExistingGroups | undefined, language: CodeLanguage): string {
  const { text, struct } = language;
  const optional = (name: string, value: string | undefined): Property[] => (value === undefined ? [] : [[name, text(value)]]);
  const permissions = (name: string, names: readonly string[]): Property[] => (
    names.length === 0 ? [] : [[name, permissionSet(names, language)]]);
  const isPlain = plan.kind === 'SecurityProfile';
  const properties: Property[] = [
    ['instance', 'instance'],
    ['securityProfileName', text(plan.name)],
    ...optional('description', plan.description),
    ...(isPlain ? [['permissions', permissionSet(plan.permissions, language)] as const] : []),
    ...permissions('additional', plan.additional),
    ...permissions('except', plan.except),
    ...Object.values(CODE).flatMap((code) => code(plan.access, language)),
    ...optional('privilegeReason', plan.privilegeReason),
    ...listOf('waivers', plan.waivers.map(({ rule, reason }) => struct('Waiver', [['rule', ruleInCode(rule, language)], ['reason', text(reason)]])), language),
    ...(Object.keys(plan.tags).length === 0 ? [] : [['tags', mapOf(plan.tags, language)] as const]),
  ];
  const construct = language.construct(plan.kind, plan.id, properties, true);
  const isNeeded = settings && Object.hasOwn(settings.groups, plan.name);
  return [
    ...(plan.modernized.length === 0 ? [] : [language.remark(asSentence(`Legacy names replaced: ${plan.modernized.join(', ')}`), language.body)]),
    line(isNeeded ? language.declaration(constantFor(plan, language), construct) : language.statement(construct), language),
  ].join('\n');
}

function line(layout: Layout, { body, style }: CodeLanguage): string {
  return `${' '.repeat(body)}${laidOut(layout, body, style)}`;
}

function permissionSet(names: readonly string[], language: CodeLanguage): Layout {
  return language.call('PermissionSet', 'of', names.map((name) => (
    isCatalogued(name) ? constantOf(name) : `Permission.custom(${language.text(name)})`)).sort(byCodeUnit));
}

/** A rule as it is written in code: `ProfileRule.DRIFT`, `ProfileRule.of('guardrail-no-deletion')`. */
function ruleInCode(id: string, language: CodeLanguage): Layout {
  return isGuardrail(id) ? language.call('ProfileRule', 'of', [language.text(id)]) : `ProfileRule.${constantOfRule(id)}`;
}

/** The access of a profile in code, part by part. */
const CODE: { readonly [K in keyof Required<KnownAccess>]: (access: KnownAccess, language: CodeLanguage) => Property[] } = {
  accessControlTags: ({ accessControlTags, tagRestrictedResources }, language) => {
    const tags = Object.fromEntries(accessControlTags.map(({ key, value }) => [key, value]));
    const resources = tagRestrictedResources.map((name) => resource('TagRestrictedResource', TagRestrictedResource, name, language));
    return accessControlTags.length + resources.length === 0 ? []
      : [['tagAccessControl', language.struct('TagAccessControl', [['tags', mapOf(tags, language)], ['resources', language.list(resources)]])]];
  },
  // With the tags.
  tagRestrictedResources: () => [],
  hierarchyGroupId: ({ hierarchyGroupId, hierarchyRestrictedResources }, language) => {
    const resources = hierarchyRestrictedResources.map((name) => resource('HierarchyRestrictedResource', HierarchyRestrictedResource, name, language));
    return hierarchyGroupId === undefined && resources.length === 0 ? [] : [['hierarchyAccessControl', language.struct('HierarchyAccessControl', [
      ...(hierarchyGroupId === undefined ? [] : [['group', language.call('HierarchyGroup', 'fromId', [language.text(hierarchyGroupId)])] as const]),
      ['resources', language.list(resources)],
    ])]];
  },
  // With the group.
  hierarchyRestrictedResources: () => [],
  applications: ({ applications }, language) => listOf('applications', applications.map(({ namespace, permissions, type }) => (
    type === 'MCP' ? language.call('ProfileApplication', 'mcpServer', texts([namespace, ...permissions], language))
      : language.call('ProfileApplication', 'thirdParty', texts([namespace], language)))), language),
  flowModules: ({ flowModules }, language) => (
    listOf('flowModules', flowModules.map(({ id }) => language.call('ProfileFlowModule', 'fromId', texts([id], language))), language)),
  dataTableAttributes: ({ dataTableAttributes }, language) => listOf('dataTableAccess', dataTableAttributes.map(({ name, values }) => (
    language.call('DataTableAccess', 'allow', texts([name, ...values], language)))), language),
  aiAgents: ({ aiAgents }, language) => (
    listOf('aiAgents', aiAgents.map(({ arn }) => language.call('ProfileAiAgent', 'thirdParty', texts([arn], language))), language)),
};

/** The constant of a class for a kind of resource, or how the class makes one that it has no constant for. */
function resource(className: string, constants: object, name: string, language: CodeLanguage): Layout {
  const [constant] = Object.entries(constants as Record<string, { readonly name: string }>).find(([, value]) => value.name === name) ?? [];
  return constant === undefined ? language.call(className, 'custom', texts([name], language)) : `${className}.${constant}`;
}

function texts(values: readonly string[], { text }: CodeLanguage): string[] {
  return values.map(text);
}

function listOf(property: string, items: readonly Layout[], language: CodeLanguage): Property[] {
  return items.length === 0 ? [] : [[property, language.list(items)]];
}

function mapOf(entries: Readonly<Record<string, string>>, language: CodeLanguage): Layout {
  return language.map(Object.entries(entries).sort(([a], [b]) => byCodeUnit(a, b)).map(([name, value]) => [name, language.text(value)]));
}

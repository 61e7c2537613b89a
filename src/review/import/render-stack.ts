import type { ExistingGroups } from './existing-groups';
import { constantFor, renderSettings } from './render-settings';
import type { ImportPlan, RolePlan, Skipped } from './role-plan';
import { joined, remark } from './typescript';
import { constantOf } from '../../permissions/catalog';
import { keyLiteral, stringLiteral } from '../../permissions/string-literal';
import { isEmpty, PARTS, type KnownAccess } from '../../roles/access';
import { HierarchyRestrictedResource } from '../../roles/access/hierarchy-restricted-resource';
import { TagRestrictedResource } from '../../roles/access/tag-restricted-resource';
import { asSentence, byCodeUnit } from '../../roles/words';
import { ruleInCode } from '../../rules/constant-of-rule';

/** Indentation of what is inside of a constructor, and of the properties in it. */
const BODY = 4;
const PROPERTY = 6;

/** The profiles of an instance as a stack in TypeScript, the way a person would have written it. */
export function renderStack(plan: ImportPlan, className: string): string {
  const { instance, roles, skipped } = plan;
  const body = bodyOf(plan);
  const validation = roles.some(({ access }) => PARTS.some(({ key, within }) => within === 'none' && !isEmpty(access[key]))) ? ['{ validation: { writeWhatCloudFormationCannot: true } }'] : [];
  const names = libraryNames(body);
  return [
    'import { Stack, type StackProps } from \'aws-cdk-lib\';',
    `${joined('import { ', names, ' } from \'cdk-connect-security-profiles\';', 0)}`,
    'import type { Construct } from \'constructs\';',
    '',
    '/** The security profiles of an instance, as they were when this was written by "connect-profiles import". */',
    `export class ${className} extends Stack {`,
    '  constructor(scope: Construct, id: string, props?: StackProps) {',
    '    super(scope, id, props);',
    `${' '.repeat(BODY)}${joined('const instance = ConnectInstance.fromInstanceArn(', ['this', '\'Instance\'', stringLiteral(instance), ...validation], ');', BODY)}`,
    ...(body === '' ? [] : ['', body]),
    ...skipped.flatMap((one) => ['', remark(notImported(one), BODY)]),
    '  }',
    '}',
    '',
  ].join('\n');
}

/** What to say of a profile that is not in the code. */
export function notImported({ name, reasons }: Skipped): string {
  return `Not imported: ${name}. ${reasons.join(' ')}`;
}

/** Every name that the code of a plan imports: its own class cannot have one of them. */
export function importedNames(plan: ImportPlan): string[] {
  return ['Construct', 'Stack', 'StackProps', ...libraryNames(bodyOf(plan))];
}

function bodyOf({ roles, settings }: ImportPlan): string {
  return [
    ...roles.map((role) => renderRole(role, settings)),
    ...(settings ? [renderSettings(settings, roles, BODY)] : []),
  ].join('\n\n');
}

function libraryNames(body: string): string[] {
  return ['ConnectInstance', ...classesIn(body)].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}

/** Everything that is made or asked, texts and comments aside. */
function classesIn(code: string): string[] {
  const bare = code.replace(/'(?:\\.|[^'\\])*'|\/\/.*$/gm, '');
  return [...new Set(bare.match(/\b[A-Z]\w*(?=[.(])/g))];
}

function renderRole(plan: RolePlan, settings: ExistingGroups | undefined): string {
  const properties = [
    'instance',
    `securityProfileName: ${stringLiteral(plan.name)}`,
    ...(plan.description === undefined ? [] : [`description: ${stringLiteral(plan.description)}`]),
    ...(plan.kind === 'SecurityProfile' ? [`permissions: ${permissionSet(plan.permissions)}`] : []),
    ...(plan.additional.length === 0 ? [] : [`additional: ${permissionSet(plan.additional)}`]),
    ...(plan.except.length === 0 ? [] : [`except: ${permissionSet(plan.except)}`]),
    ...Object.values(CODE).flatMap((code) => code(plan.access)),
    ...(plan.privilegeReason === undefined ? [] : [`privilegeReason: ${stringLiteral(plan.privilegeReason)}`]),
    ...listOf('waivers', plan.waivers.map(({ rule, reason }) => `{ rule: ${ruleInCode(rule)}, reason: ${stringLiteral(reason)} }`)),
    ...(Object.keys(plan.tags).length === 0 ? [] : [map('tags', plan.tags, PROPERTY)]),
  ];
  const comment = plan.modernized.length === 0 ? '' : `${remark(asSentence(`Legacy names replaced: ${plan.modernized.join(', ')}`), BODY)}\n`;
  const inner = properties.map((property) => `${' '.repeat(PROPERTY)}${property},\n`).join('');
  const constant = settings && Object.hasOwn(settings.groups, plan.name) ? `const ${constantFor(plan)} = ` : '';
  return `${comment}${' '.repeat(BODY)}${constant}new ${plan.kind}(this, ${stringLiteral(plan.id)}, {\n${inner}${' '.repeat(BODY)}});`;
}

function permissionSet(names: readonly string[]): string {
  return joined('PermissionSet.of(', names.map(constantOf).sort(byCodeUnit), ')', PROPERTY);
}

/** The access of a profile in code, part by part. */
const CODE: { readonly [K in keyof Required<KnownAccess>]: (access: KnownAccess) => string[] } = {
  accessControlTags: ({ accessControlTags, tagRestrictedResources }) => {
    const tags = Object.fromEntries(accessControlTags.map(({ key, value }) => [key, value]));
    const resources = tagRestrictedResources.map((name) => resource('TagRestrictedResource', TagRestrictedResource, name));
    return accessControlTags.length + resources.length === 0 ? [] : [joined('tagAccessControl: { ', [
      map('tags', tags, PROPERTY + 2), joined('resources: [', resources, ']', PROPERTY + 2),
    ], ' }', PROPERTY)];
  },
  // With the tags.
  tagRestrictedResources: () => [],
  hierarchyGroupId: ({ hierarchyGroupId, hierarchyRestrictedResources }) => {
    const resources = hierarchyRestrictedResources.map((name) => resource('HierarchyRestrictedResource', HierarchyRestrictedResource, name));
    return hierarchyGroupId === undefined && resources.length === 0 ? [] : [joined('hierarchyAccessControl: { ', [
      ...(hierarchyGroupId === undefined ? [] : [`group: HierarchyGroup.fromId(${stringLiteral(hierarchyGroupId)})`]),
      joined('resources: [', resources, ']', PROPERTY + 2),
    ], ' }', PROPERTY)];
  },
  // With the group.
  hierarchyRestrictedResources: () => [],
  applications: ({ applications }) => listOf('applications', applications.map(({ namespace, permissions, type }) => (
    type === 'MCP' ? `ProfileApplication.mcpServer(${[namespace, ...permissions].map(stringLiteral).join(', ')})`
      : `ProfileApplication.thirdParty(${stringLiteral(namespace)})`))),
  flowModules: ({ flowModules }) => listOf('flowModules', flowModules.map(({ id }) => `ProfileFlowModule.fromId(${stringLiteral(id)})`)),
  dataTableAttributes: ({ dataTableAttributes }) => listOf('dataTableAccess', dataTableAttributes.map(({ name, values }) => (
    `DataTableAccess.allow(${[name, ...values].map(stringLiteral).join(', ')})`))),
  aiAgents: ({ aiAgents }) => listOf('aiAgents', aiAgents.map(({ arn }) => `ProfileAiAgent.thirdParty(${stringLiteral(arn)})`)),
};

/** The constant of a class for a kind of resource, or how the class makes one that it has no constant for. */
function resource(className: string, constants: object, name: string): string {
  const [constant] = Object.entries(constants as Record<string, { readonly name: string }>).find(([, value]) => value.name === name) ?? [];
  return constant === undefined ? `${className}.custom(${stringLiteral(name)})` : `${className}.${constant}`;
}

function listOf(property: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [joined(`${property}: [`, items, ']', PROPERTY)];
}

function map(property: string, entries: Readonly<Record<string, string>>, indent: number): string {
  const items = Object.entries(entries).sort(([a], [b]) => byCodeUnit(a, b)).map(([name, value]) => `${keyLiteral(name)}: ${stringLiteral(value)}`);
  return items.length === 0 ? `${property}: {}` : joined(`${property}: { `, items, ' }', indent);
}

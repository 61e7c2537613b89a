import type { ImportPlan, RolePlan } from './role-plan';
import { joined, remark } from './typescript';
import { constantOf } from '../../permissions/catalog';
import { keyLiteral, stringLiteral } from '../../permissions/string-literal';
import { HierarchyRestrictedResource } from '../../roles/access/hierarchy-restricted-resource';
import { TagRestrictedResource } from '../../roles/access/tag-restricted-resource';
import { asSentence, byCodeUnit } from '../../roles/words';

/** Indentation of what is inside of a constructor, and of the properties in it. */
const BODY = 4;
const PROPERTY = 6;

/** The profiles of an instance as a stack in TypeScript, the way a person would have written it. */
export function renderStack({ instance, roles, skipped }: ImportPlan, className: string): string {
  const body = roles.map(renderRole).join('\n\n');
  const validation = roles.some(({ aiAgents }) => aiAgents.length > 0) ? ['{ validation: { writeWhatCloudFormationCannot: true } }'] : [];
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
    `${' '.repeat(BODY)}${joined('const instance = ConnectInstance.fromArn(', ['this', '\'Instance\'', stringLiteral(instance), ...validation], ');', BODY)}`,
    ...(body === '' ? [] : ['', body]),
    ...skipped.flatMap(({ name, reasons }) => ['', remark(`Not imported: ${name}. ${reasons.join(' ')}`, BODY)]),
    '  }',
    '}',
    '',
  ].join('\n');
}

/** Every name that the code of a plan imports: its own class cannot have one of them. */
export function importedNames({ roles }: ImportPlan): string[] {
  return ['Construct', 'Stack', 'StackProps', ...libraryNames(roles.map(renderRole).join('\n'))];
}

function libraryNames(body: string): string[] {
  return ['ConnectInstance', ...classesIn(body)].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}

/** Everything that is made or asked, texts and comments aside. */
function classesIn(code: string): string[] {
  const bare = code.replace(/'(?:\\.|[^'\\])*'|\/\/.*$/gm, '');
  return [...new Set(bare.match(/\b[A-Z]\w*(?=[.(])/g))];
}

function renderRole(plan: RolePlan): string {
  const properties = [
    'instance',
    `securityProfileName: ${stringLiteral(plan.name)}`,
    ...(plan.description === undefined ? [] : [`description: ${stringLiteral(plan.description)}`]),
    ...(plan.kind === 'SecurityProfile' ? [`permissions: ${permissionSet(plan.permissions)}`] : []),
    ...(plan.additional.length === 0 ? [] : [`additional: ${permissionSet(plan.additional)}`]),
    ...(plan.except.length === 0 ? [] : [`except: ${permissionSet(plan.except)}`]),
    ...accessControl(plan),
    ...listOf('applications', plan.applications.map(({ namespace, permissions, type }) => (
      type === 'MCP' ? `ProfileApplication.mcpServer(${[namespace, ...permissions].map(stringLiteral).join(', ')})`
        : `ProfileApplication.thirdParty(${stringLiteral(namespace)})`))),
    ...listOf('flowModules', plan.flowModules.map((id) => `ProfileFlowModule.fromId(${stringLiteral(id)})`)),
    ...listOf('dataTableAccess', plan.dataTableAttributes.map(({ name, values }) => `DataTableAccess.allow(${[name, ...values].map(stringLiteral).join(', ')})`)),
    ...listOf('aiAgents', plan.aiAgents.map((arn) => `ProfileAiAgent.thirdParty(${stringLiteral(arn)})`)),
    ...(plan.privileged === undefined ? [] : [`privileged: ${stringLiteral(plan.privileged)}`]),
    ...listOf('waivers', plan.waivers.map(({ rule, reason }) => `{ rule: ${stringLiteral(rule)}, reason: ${stringLiteral(reason)} }`)),
    ...(Object.keys(plan.tags).length === 0 ? [] : [map('tags', plan.tags, PROPERTY)]),
  ];
  const comment = plan.modernized.length === 0 ? '' : `${remark(asSentence(`Legacy names replaced: ${plan.modernized.join(', ')}`), BODY)}\n`;
  const inner = properties.map((property) => `${' '.repeat(PROPERTY)}${property},\n`).join('');
  return `${comment}${' '.repeat(BODY)}new ${plan.kind}(this, ${stringLiteral(plan.id)}, {\n${inner}${' '.repeat(BODY)}});`;
}

function permissionSet(names: readonly string[]): string {
  return joined('PermissionSet.of(', names.map(constantOf).sort(byCodeUnit), ')', PROPERTY);
}

function accessControl({ accessControlTags, tagRestrictedResources, hierarchyGroupId, hierarchyRestrictedResources }: RolePlan): string[] {
  const byTag = Object.keys(accessControlTags).length + tagRestrictedResources.length > 0;
  const resources = tagRestrictedResources.map((name) => resource('TagRestrictedResource', TagRestrictedResource, name));
  return [
    ...(byTag ? [joined('tagAccessControl: { ', [
      map('tags', accessControlTags, PROPERTY + 2), joined('resources: [', resources, ']', PROPERTY + 2),
    ], ' }', PROPERTY)] : []),
    ...(hierarchyGroupId === undefined && hierarchyRestrictedResources.length === 0 ? [] : [joined('hierarchyAccessControl: { ', [
      ...(hierarchyGroupId === undefined ? [] : [`group: HierarchyGroup.fromId(${stringLiteral(hierarchyGroupId)})`]),
      joined('resources: [', hierarchyRestrictedResources.map((name) => (
        resource('HierarchyRestrictedResource', HierarchyRestrictedResource, name))), ']', PROPERTY + 2),
    ], ' }', PROPERTY)]),
  ];
}

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

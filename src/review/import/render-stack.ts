import type { ImportPlan, RolePlan } from './role-plan';
import { joined, key, literal } from './typescript';
import { textOf } from '../../permissions/catalog';
import { asSentence } from '../../rules/words';

/** Indentation of what is inside of a constructor, and of the properties in it. */
const BODY = 4;
const PROPERTY = 6;

const TAG_RESOURCES: Readonly<Record<string, string>> = {
  AgentStatus: 'AGENT_STATUS', ContactFlow: 'FLOW', ContactFlowModule: 'FLOW_MODULE', HoursOfOperation: 'HOURS_OF_OPERATION', PhoneNumber: 'PHONE_NUMBER',
  Prompt: 'PROMPT', Queue: 'QUEUE', QuickConnect: 'QUICK_CONNECT', RoutingProfile: 'ROUTING_PROFILE', SecurityProfile: 'SECURITY_PROFILE',
  TaskTemplate: 'TASK_TEMPLATE', User: 'USER',
};

/** The profiles of an instance as a stack in TypeScript, the way a person would have written it. */
export function renderStack({ instance, roles, skipped }: ImportPlan, className: string): string {
  const body = roles.map(renderRole).join('\n\n');
  const validation = roles.some(({ aiAgents }) => aiAgents.length > 0) ? ', { validation: { writeWhatCloudFormationCannot: true } }' : '';
  const names = ['ConnectInstance', ...classesIn(body)].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return [
    'import { Stack, type StackProps } from \'aws-cdk-lib\';',
    `${joined('import { ', names, ' } from \'cdk-connect-security-profiles\';', 0)}`,
    'import type { Construct } from \'constructs\';',
    '',
    '/** The security profiles of an instance, as they were when this was written by "connect-profiles import". */',
    `export class ${className} extends Stack {`,
    '  constructor(scope: Construct, id: string, props?: StackProps) {',
    '    super(scope, id, props);',
    `    const instance = ConnectInstance.fromArn(this, 'Instance', ${literal(instance)}${validation});`,
    ...(body === '' ? [] : ['', body]),
    ...skipped.flatMap(({ name, reasons }) => ['', `    // Not imported: ${oneLine(name)}. ${oneLine(reasons.join(' '))}`]),
    '  }',
    '}',
    '',
  ].join('\n');
}

/** Everything that is made or asked, texts and comments aside. */
function classesIn(code: string): string[] {
  const bare = code.replace(/'(?:\\.|[^'\\])*'|\/\/.*$/gm, '');
  return [...new Set(bare.match(/\b[A-Z]\w*(?=[.(])/g))];
}

function renderRole(plan: RolePlan): string {
  const properties = [
    'instance',
    `securityProfileName: ${literal(plan.name)}`,
    ...(plan.description === undefined ? [] : [`description: ${literal(plan.description)}`]),
    ...(plan.kind === 'SecurityProfile' ? [`permissions: ${permissionSet(plan.permissions)}`] : []),
    ...(plan.additional.length === 0 ? [] : [`additional: ${permissionSet(plan.additional)}`]),
    ...(plan.except.length === 0 ? [] : [`except: ${permissionSet(plan.except)}`]),
    ...accessControl(plan),
    ...listOf('applications', plan.applications.map(({ namespace, permissions, type }) => (
      type === 'MCP' ? `ProfileApplication.mcpServer(${[namespace, ...permissions].map(literal).join(', ')})`
        : `ProfileApplication.thirdParty(${literal(namespace)})`))),
    ...listOf('flowModules', plan.flowModules.map((id) => `ProfileFlowModule.fromId(${literal(id)})`)),
    ...listOf('dataTableAccess', plan.dataTableAttributes.map(({ name, values }) => `DataTableAccess.allow(${[name, ...values].map(literal).join(', ')})`)),
    ...listOf('aiAgents', plan.aiAgents.map((arn) => `ProfileAiAgent.thirdParty(${literal(arn)})`)),
    ...(plan.privileged === undefined ? [] : [`privileged: ${literal(plan.privileged)}`]),
    ...listOf('waivers', plan.waivers.map(({ rule, reason }) => `{ rule: ${literal(rule)}, reason: ${literal(reason)} }`)),
    ...(Object.keys(plan.tags).length === 0 ? [] : [`tags: ${map(plan.tags)}`]),
  ];
  const comment = plan.modernized.length === 0 ? '' : `${' '.repeat(BODY)}// ${asSentence(`Legacy names replaced: ${plan.modernized.join(', ')}`)}\n`;
  const inner = properties.map((property) => `${' '.repeat(PROPERTY)}${property},\n`).join('');
  return `${comment}${' '.repeat(BODY)}new ${plan.kind}(this, ${literal(plan.id)}, {\n${inner}${' '.repeat(BODY)}});`;
}

function permissionSet(names: readonly string[]): string {
  return joined('PermissionSet.of(', names.map(expression).sort(byText), ')', PROPERTY);
}

function expression(name: string): string {
  const text = textOf(name);
  return text ? `${text.holder}.${text.constant}` : `Permission.custom(${literal(name)})`;
}

function accessControl({ accessControlTags, tagRestrictedResources, hierarchyGroupId, hierarchyRestrictedResources }: RolePlan): string[] {
  const byTag = Object.keys(accessControlTags).length + tagRestrictedResources.length > 0;
  const resources = tagRestrictedResources.map((name) => (
    Object.hasOwn(TAG_RESOURCES, name) ? `TagRestrictedResource.${TAG_RESOURCES[name]}` : `TagRestrictedResource.custom(${literal(name)})`));
  return [
    ...(byTag ? [joined('tagAccessControl: { ', [`tags: ${map(accessControlTags)}`, `resources: [${resources.join(', ')}]`], ' }', PROPERTY)] : []),
    ...(hierarchyGroupId === undefined && hierarchyRestrictedResources.length === 0 ? [] : [joined('hierarchyAccessControl: { ', [
      ...(hierarchyGroupId === undefined ? [] : [`group: HierarchyGroup.fromId(${literal(hierarchyGroupId)})`]),
      `resources: [${hierarchyRestrictedResources.map((name) => (
        name === 'User' ? 'HierarchyRestrictedResource.USER' : `HierarchyRestrictedResource.custom(${literal(name)})`)).join(', ')}]`,
    ], ' }', PROPERTY)]),
  ];
}

function listOf(property: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [joined(`${property}: [`, items, ']', PROPERTY)];
}

function map(entries: Readonly<Record<string, string>>): string {
  const items = Object.entries(entries).sort(([a], [b]) => byText(a, b)).map(([name, value]) => `${key(name)}: ${literal(value)}`);
  return items.length === 0 ? '{}' : `{ ${items.join(', ')} }`;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

import { because, liveProfileOf, missing, remedy, satisfied, unknown } from './checks';
import type { Role } from '../../roles/role';
import { byCodeUnit, list, nameOf, verb } from '../../roles/words';
import { Severity } from '../finding';
import type { LiveProfile } from '../instance-facts';
import type { InstanceContext, InstanceRule, RuleCheck } from '../rule';

/** A part of a profile that can be compared: what was requested and what is there, each as lines that name one thing. */
interface Part {
  readonly title: string;
  readonly operation: string;
  readonly isPermissions?: boolean;
  asked(role: Role): string[];
  /** `undefined` where it was not read. */
  found(live: LiveProfile): string[] | undefined;
}

const PARTS: readonly Part[] = [
  {
    title: 'permissions',
    operation: 'ListSecurityProfilePermissions',
    asked: ({ permissions }) => [...permissions],
    found: ({ permissions }) => permissions && [...permissions],
    isPermissions: true,
  },
  {
    title: 'applications',
    operation: 'ListSecurityProfileApplications',
    asked: ({ applications }) => applications.flatMap(applicationLines),
    found: ({ applications }) => applications?.flatMap(applicationLines),
  },
  {
    title: 'restrictions',
    operation: 'DescribeSecurityProfile',
    asked: (role) => restrictionLines(role),
    found: ({ restrictions }) => restrictions && restrictionLines(restrictions),
  },
  {
    title: 'flow modules',
    operation: 'ListSecurityProfileFlowModules',
    asked: ({ flowModules }) => flowModules.map(({ moduleId }) => moduleId),
    found: ({ flowModules }) => flowModules && [...flowModules],
  },
  {
    title: 'AI agents',
    operation: 'ListSecurityProfileAIAgents',
    asked: ({ aiAgents = [] }) => [...aiAgents],
    found: ({ aiAgents }) => aiAgents && [...aiAgents],
  },
];

export const readBack: InstanceRule = {
  id: 'read-back',
  severity: Severity.ERROR,
  title: 'The deployed profiles match their roles',
  description: 'After the deployment each profile is read again and compared with its role: permissions, applications, restrictions, flow '
    + 'modules and AI agents. A difference means that Connect or CloudFormation dropped, replaced or added something, so the role that was reviewed is '
    + 'not the one that users hold.',
  sources: ['connect-api-model'],
  checkInstance: (context) => [...context.roles.values()].flatMap((role) => compare(role, context)),
};

function compare(role: Role, context: InstanceContext): RuleCheck[] {
  const { facts } = context;
  const live = liveProfileOf(role, context);
  if (!facts.profiles) {
    return [unknown(role, {
      message: `Whether ${nameOf(role)} was deployed as requested could not be determined: ${because(facts, 'ListSecurityProfiles')}.`,
      fix: remedy(facts, 'ListSecurityProfiles'),
    })];
  }
  if (!live) {
    return [missing(role, {
      message: `The instance has no security profile ${nameOf(role)}, although it was deployed.`,
      fix: 'deploy again; if it is missing again, look for something that deletes it',
    })];
  }
  return PARTS.flatMap((part) => comparePart(role, live, part, context));
}

function comparePart(role: Role, live: LiveProfile, part: Part, { facts }: InstanceContext): RuleCheck[] {
  const asked = new Set(part.asked(role));
  const lines = part.found(live);
  if (!lines) {
    // What was not requested need not have been read.
    return asked.size === 0 && !part.isPermissions ? [] : [unknown(role, {
      message: `Whether ${nameOf(role)} has the requested ${part.title} could not be determined: ${because(facts, part.operation)}.`,
      fix: remedy(facts, part.operation),
    })];
  }
  const found = new Set(lines);
  const lacking = [...asked].filter((line) => !found.has(line)).sort(byCodeUnit);
  const extra = [...found].filter((line) => !asked.has(line)).sort(byCodeUnit);
  if (lacking.length + extra.length === 0) {
    return [satisfied(role)];
  }
  const said = [
    ...(lacking.length > 0 ? [`does not have ${list(lacking)}`] : []),
    ...(extra.length > 0 ? [`has ${list(extra)}, which ${verb(extra, 'was', 'were')} not requested`] : []),
  ];
  return [missing(role, {
    permissions: part.isPermissions ? [...lacking, ...extra].sort(byCodeUnit) : [],
    message: `${nameOf(role)} was not deployed with the requested ${part.title}: it ${said.join(' and ')}.`,
    fix: lostAtCreation(role, part, lacking)
      ? 'set validation.writeWhatCloudFormationCannot on its instance, as CloudFormation is reported to lose tools of MCP servers when it creates a profile'
      : 'compare the role with the profile in the Connect console, and deploy again',
  })];
}

function lostAtCreation({ applications, writesBeyond }: Role, { operation }: Part, lacking: readonly string[]): boolean {
  const tools = applications.filter(({ type }) => type === 'MCP').flatMap(applicationLines);
  return operation === 'ListSecurityProfileApplications' && !writesBeyond && lacking.some((line) => tools.includes(line));
}

function applicationLines({ namespace, permissions }: { readonly namespace: string; readonly permissions: readonly string[] }): string[] {
  return permissions.map((permission) => `${permission} on ${namespace}`);
}

type Restrictions = Pick<Role, 'accessControlTags' | 'tagRestrictedResources' | 'hierarchyGroupId' | 'hierarchyRestrictedResources' | 'dataTableAttributes'>;

function restrictionLines(restrictions: Restrictions): string[] {
  const { accessControlTags, tagRestrictedResources, hierarchyGroupId, hierarchyRestrictedResources, dataTableAttributes = [] } = restrictions;
  return [
    ...Object.entries(accessControlTags).map(([key, value]) => `the tag ${key}=${value}`),
    ...tagRestrictedResources.map((resource) => `${resource} restricted by tags`),
    ...(hierarchyGroupId ? [`the hierarchy group ${hierarchyGroupId}`] : []),
    ...hierarchyRestrictedResources.map((resource) => `${resource} restricted by hierarchy`),
    ...dataTableAttributes.map(({ name, values }) => `rows of data tables with the ${name} ${list([...values].sort(byCodeUnit), 'or')}`),
  ];
}

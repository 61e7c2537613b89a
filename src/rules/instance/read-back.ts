import { because, liveProfileOf, missing, remedy, satisfied, unknown } from './checks';
import { ACCESS_OPERATIONS, isRead, linesOf, OPERATIONS, partOf, partsOf, shownAccess, type KnownAccess } from '../../roles/access';
import type { Role } from '../../roles/role';
import { byCodeUnit, list, nameOf, verb } from '../../roles/words';
import { HELD_PROFILES, type InstanceFacts, type LiveProfile } from '../instance-facts';
import type { InstanceContext, InstanceRule, RuleCheck } from '../rule';

/** A part of a profile that can be compared: what was requested and what is there, each as lines that name one thing. */
interface ComparedPart {
  readonly title: string;
  readonly operation: string;
  readonly isPermissions?: boolean;
  readonly fix?: string;
  requested(role: Role): string[];
  /** `undefined` where it was not read. */
  deployed(live: LiveProfile, facts: InstanceFacts, role: Role): string[] | undefined;
}

const COMPARED: readonly ComparedPart[] = [
  {
    title: 'permissions',
    operation: 'ListSecurityProfilePermissions',
    requested: ({ permissions }) => [...permissions],
    deployed: ({ permissions }) => permissions && [...permissions],
    isPermissions: true,
  },
  ...OPERATIONS.map((operation): ComparedPart => {
    const lines = (access: Partial<KnownAccess>) => partsOf(operation).flatMap((part) => linesOf(part, access));
    return {
      title: ACCESS_OPERATIONS[operation],
      operation,
      requested: ({ access }) => lines(shownAccess(access)),
      deployed: ({ access }) => (access && isRead(operation, access) ? lines(access) : undefined),
    };
  }),
  {
    title: 'holders',
    operation: HELD_PROFILES,
    requested: ({ heldBy = [] }) => [...heldBy],
    deployed: ({ id }, { aiAgents = [], unreadable }, { heldBy = [] }) => {
      const holders = aiAgents.flatMap(({ arn, profiles }) => profiles.includes(id) ? [arn] : []);
      return Object.hasOwn(unreadable, HELD_PROFILES) || heldBy.length + holders.length === 0 ? undefined : holders;
    },
    fix: 'make sure that the AI agents exist under exactly these ARNs, and deploy again',
  },
];

export const readBack: InstanceRule = {
  id: 'read-back',
  checkInstance: (context) => context.asked.flatMap((role) => compare(role, context)),
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
  return COMPARED.flatMap((part) => comparePart(role, live, part, context));
}

function comparePart(role: Role, live: LiveProfile, part: ComparedPart, { facts }: InstanceContext): RuleCheck[] {
  const requested = new Set(part.requested(role));
  const lines = part.deployed(live, facts, role);
  if (!lines) {
    // What was not requested need not have been read.
    return requested.size === 0 && !part.isPermissions ? [] : [unknown(role, {
      message: `Whether ${nameOf(role)} has the requested ${part.title} could not be determined: ${because(facts, part.operation)}.`,
      fix: remedy(facts, part.operation),
    })];
  }
  const deployed = new Set(lines);
  const lacking = [...requested].filter((line) => !deployed.has(line)).sort(byCodeUnit);
  // What it has besides may have been requested with a newer catalog.
  const isPartlyRead = part.isPermissions && role.reading?.isPartlyRead;
  const extra = isPartlyRead ? [] : [...deployed].filter((line) => !requested.has(line)).sort(byCodeUnit);
  if (lacking.length + extra.length === 0) {
    return [isPartlyRead ? { role: role.id, verdict: 'unknown' } : satisfied(role)];
  }
  const differences = [
    ...(lacking.length > 0 ? [`does not have ${list(lacking)}`] : []),
    ...(extra.length > 0 ? [`has ${list(extra)}, which ${verb(extra, 'was', 'were')} not requested`] : []),
  ];
  return [missing(role, {
    permissions: part.isPermissions ? [...lacking, ...extra].sort(byCodeUnit) : [],
    message: `${nameOf(role)} was not deployed with the requested ${part.title}: it ${differences.join(' and ')}.`,
    fix: lostAtCreation(role, part, lacking)
      ? 'set validation.writeWhatCloudFormationCannot on its instance, as CloudFormation is reported to lose tools of MCP servers when it creates a profile'
      : part.fix ?? 'compare the role with the profile in the Connect console, and deploy again',
  })];
}

function lostAtCreation({ access, reading }: Role, { operation }: ComparedPart, lacking: readonly string[]): boolean {
  const servers = shownAccess(access).applications.filter(({ type }) => type === 'MCP');
  const tools = linesOf(partOf('applications'), { applications: servers });
  return operation === 'ListSecurityProfileApplications' && !reading?.writesBeyond && lacking.some((line) => tools.includes(line));
}

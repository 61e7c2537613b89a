import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PermissionRisk, type IPermissions, type Permission, type PermissionSet } from '../src/permissions';
import { observedProfiles, type ObservedProfile } from './roles/observed-profiles';
import { ROLE_TEXTS, type RoleText } from './roles/role-texts';
import { anchorOf } from '../src/permissions/anchor';
import { aiAgentTools } from '../src/profiles/ai-agent-tools-rule';
import { breakGlass } from '../src/profiles/break-glass-rule';
import { AgentChannel } from '../src/profiles/features/agent-channel';
import { AgentFeature } from '../src/profiles/features/agent-feature';
import { AiAgentTool } from '../src/profiles/features/ai-agent-tool';
import { PRESETS } from '../src/profiles/presets';
import { profileTrial } from '../src/profiles/profile-trial-rule';
import { ActivityScope } from '../src/profiles/scopes/activity-scope';
import { MetricsScope } from '../src/profiles/scopes/metrics-scope';
import { RecordingsScope } from '../src/profiles/scopes/recordings-scope';

/** A role with more permissions than this is shown by sections. */
const MOST_ROWS = 60;

const RISKS: Readonly<Record<PermissionRisk, string>> = {
  [PermissionRisk.PRIVILEGE_ESCALATION]: 'privilege escalation',
  [PermissionRisk.SENSITIVE_DATA]: 'sensitive data',
  [PermissionRisk.DESTRUCTIVE]: 'destructive',
  [PermissionRisk.SERVICE_AFFECTING]: 'affects the service',
  [PermissionRisk.MONITORING]: 'monitoring of people',
};

const HEADER = `<!-- Generated from src/profiles and the catalog by tools/generate.ts. Do not edit: change tools/roles and generate again. -->
# Ready roles

Each role takes no more than an instance and a name. It holds what its work takes and nothing else; \`additional\` and
\`except\` change it, \`scopes\` says how far it reaches, and its set is a constant (\`AgentProfile.PERMISSIONS\`) to build
others from. What each permission means in detail is in [permissions.md](permissions.md).
`;

/**
 * `docs/roles.md`: what each ready role can do, and how it differs from the profiles that instances come with.
 *
 * @param defaults permissions of the profiles that a new instance comes with, by name
 */
export function renderRolesPage(defaults: Readonly<Record<string, readonly string[]>>): string {
  const roles = Object.entries(ROLE_TEXTS) as [keyof typeof PRESETS, RoleText][];
  return [
    HEADER,
    table(['role', 'class', 'permissions', 'for'], roles.map(([name, { title, summary }]) => (
      [`[${title}](#${anchorOf(name)})`, `\`${name}\``, String(PRESETS[name].size), summary]))),
    ...roles.map(([name, text]) => rolePart(name, text, PRESETS[name])),
    choices('Channels', '`AgentProfile`, `CasesAgentProfile` and `TraineeProfile` take `channels`. Which contacts reach an agent is up to the '
      + 'routing profile; a channel adds what takes a permission. Where channels are named and tasks are not among them, creating tasks is restricted.',
    'AgentChannel', AgentChannel),
    choices('Features', 'The same roles take `features`. Any other role takes them in `additional`.', 'AgentFeature', AgentFeature),
    choices('Tools of AI agents', '`AiAgentProfile` takes `tools`. Both sides must hold what a tool takes.', 'AiAgentTool', AiAgentTool),
    choices('Activity', 'Whose contacts holders find. Every role takes one in `scopes`.', 'ActivityScope', ActivityScope),
    choices('Metrics', 'Of which queues holders see metrics. Every role takes one in `scopes`.', 'MetricsScope', MetricsScope),
    choices('Recordings and transcripts', 'What holders hear and read. Every role takes one in `scopes`; unredacted content requires a reason. `NONE` and the redacted ones '
      + 'remove every permission that shows unredacted content, also of screens and of what callers said to flows and bots.', 'RecordingsScope', {
      ...RecordingsScope,
      'unredacted("<reason>")': RecordingsScope.unredacted('reason'),
      'unredactedWithDownload("<reason>")': RecordingsScope.unredactedWithDownload('reason'),
    }),
    changing(),
    '## Compared with the profiles that instances have\n\nA new instance comes with four profiles. AWS describes each in one line, so the '
      + 'lists here are what was seen on instances, which their owners may have changed.\n',
    ...observedProfiles(defaults).map(comparison),
  ].join('\n');
}

function rolePart(name: string, { title, summary, leavesOut }: RoleText, set: PermissionSet): string {
  const rows = set.size > MOST_ROWS ? bySection(set) : set.permissions
    .map((permission) => [permission.section, permissionLink(permission, permission.uiName), `${permission.description}${remarkOf(permission)}`])
    .sort(([a, x], [b, y]) => (a + x < b + y ? -1 : 1));
  return `<a id="${anchorOf(name)}"></a>\n## ${title}\n\n${summary}\n\n${
    table(['section', set.size > MOST_ROWS ? 'permissions' : 'in the console', 'what its holders can do'], rows)}\n**Left out on purpose:** ${leavesOut}\n`;
}

function bySection(set: PermissionSet): string[][] {
  const sections = new Map<string, Permission[]>();
  for (const permission of set.permissions) {
    sections.set(permission.section, [...sections.get(permission.section) ?? [], permission]);
  }
  return [...sections].sort(([a], [b]) => (a < b ? -1 : 1)).map(([section, permissions]) => (
    [section, String(permissions.length), `About ${[...new Set(permissions.map(({ resource }) => resource))].sort().join(', ')}`]));
}

function remarkOf(permission: Permission): string {
  return permission.risk.length === 0 ? '' : ` (${permission.risk.map((risk) => RISKS[risk]).join(', ')})`;
}

function changing(): string {
  const rules = [aiAgentTools, breakGlass, profileTrial].map(({ text: { id, severity, title } }) => `| \`${id}\` | ${severity} | ${title} |\n`);
  return readFileSync(join(__dirname, 'roles', 'changing-roles.md'), 'utf8') + rules.join('');
}

function choices(title: string, text: string, holder: string, members: object): string {
  const rows = Object.entries(members).filter(([, member]) => typeof member === 'object' && 'permissions' in member)
    .map(([constant, member]: [string, IPermissions]) => [`\`${holder}.${constant}\``, member.permissions.map((one) => permissionLink(one)).join(', ') || 'none']);
  return `## ${title}\n\n${text}\n\n${table(['value', 'permissions'], rows)}`;
}

function comparison({ title, seen, comparedWith, permissions, reasons }: ObservedProfile): string {
  const here = PRESETS[comparedWith].names;
  const differences = [
    ...permissions.filter((name) => !here.includes(name)).map((name) => ({ name, only: 'there' })),
    ...here.filter((name) => !permissions.includes(name)).map((name) => ({ name, only: 'here' })),
  ];
  const unexplained = differences.filter(({ name }) => reasonOf(name, reasons) === undefined);
  if (unexplained.length > 0) {
    throw new Error(`${comparedWith} and the profile "${title}" differ in ${unexplained.map(({ name }) => name).join(', ')}, `
      + 'and tools/roles/observed-profiles.ts does not say why.');
  }
  const rows = reasons.flatMap((reason) => {
    const [there, only] = ['there', 'here'].map((side) => differences
      .filter((difference) => difference.only === side && reasonOf(difference.name, reasons) === reason).map(({ name }) => `\`${name}\``).sort().join(', '));
    return there + only === '' ? [] : [[there, only, reason.why]];
  });
  return `### ${title}, and \`${comparedWith}\`\n\nSeen ${seen}. ${permissions.length} permissions there, ${here.length} here, ${
    here.length - differences.filter(({ only }) => only === 'here').length} of them the same.\n\n${table(['only there', 'only here', 'why'], rows)}`;
}

function reasonOf(name: string, reasons: ObservedProfile['reasons']) {
  return reasons.find(({ names }) => names.some((known) => (known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known)));
}

function permissionLink({ name }: Permission, text = `\`${name}\``): string {
  return `[${text}](permissions.md#${anchorOf(name)})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |\n`).join('');
}

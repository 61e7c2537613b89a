import { PermissionSet } from '../../permissions';
import type { AiAgentTool } from '../../roles/features/ai-agent-tool';
import { list, nameOf } from '../../roles/words';
import { Severity, type Role, type RuleFinding } from '../../rules';
import { userPermissionsOf } from '../../rules/held';
import { NotedRule } from '../../synthesis/noted-rule';

/** What an AI agent is meant to do, and for whom. */
interface AiAgent {
  readonly tools: readonly AiAgentTool[];
  /** Ids of the roles of the people on whose behalf it acts. */
  readonly actsFor: readonly string[];
}

/** Who has to hold what a tool requires, as the subject of a sentence. */
interface Side {
  readonly title: string;
  readonly held: ReadonlySet<string>;
}

/** A tool of an AI agent works where both the agent and the person it acts for hold what it requires. */
export const aiAgentTools = new NotedRule<AiAgent>({
  id: 'ai-agent-tools',
  severity: Severity.ERROR,
  title: 'A tool of an AI agent lacks a permission on one of its two sides',
  description: 'An AI agent acts on behalf of a person. Each of its tools requires permissions of both: if either the person '
    + 'or the profile of the AI agent does not have them, the tool fails in the middle of a contact.',
  sources: ['ai-agent-security-profile-permissions'],
}, (role, context, noteOf) => {
  const agent = noteOf(role.id);
  const people = agent?.actsFor.flatMap((id) => context.roles.get(id) ?? []) ?? [];
  const sides: Side[] = [
    { title: 'the AI agent', held: new Set(role.permissions) },
    ...people.map((person) => ({ title: `${nameOf(person)}, for which it acts,`, held: userPermissionsOf(person, context).permissions })),
  ];
  return agent?.tools.flatMap((tool) => sides.flatMap((side) => judge(role, tool, side))) ?? [];
});

function judge(role: Role, tool: AiAgentTool, { title, held }: Side): RuleFinding[] {
  const missing = PermissionSet.of(tool).names.filter((name) => !held.has(name));
  const blocking = PermissionSet.of(tool.blockedBy).names.filter((name) => held.has(name));
  const about = { role: role.id, permissions: [] };
  return [
    ...(missing.length === 0 ? [] : [{
      ...about,
      message: `The tool ${tool.name} requires ${list(missing)}, which ${title} does not have.`,
      fix: `add AiAgentTool.${tool.constant} to that role, or remove the tool`,
    }]),
    ...(blocking.length === 0 ? [] : [{
      ...about,
      message: `The tool ${tool.name} is blocked by ${list(blocking)}, which ${title} has.`,
      fix: `remove ${list(blocking)} from that role, or remove the tool`,
    }]),
  ];
}

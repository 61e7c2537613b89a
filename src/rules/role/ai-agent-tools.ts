import { PermissionSet } from '../../permissions/permission-set';
import type { AiAgentTool } from '../../roles/features/ai-agent-tool';
import type { Role } from '../../roles/role';
import { list, nameOf } from '../../roles/words';
import type { NotedRule, RuleFinding } from '../rule';

/** Who has to hold what a tool requires, as the subject of a sentence. */
interface Side {
  readonly title: string;
  readonly held: ReadonlySet<string>;
}

export const aiAgentTools: NotedRule = {
  id: 'ai-agent-tools',
  note: 'aiAgent',
  check: (role, { roles }) => {
    const { tools = [], actsFor = [] } = role.notes?.aiAgent ?? {};
    const people = actsFor.flatMap((id) => roles.get(id) ?? []);
    const sides: Side[] = [
      { title: 'the AI agent', held: role.held },
      ...people.map((person) => ({ title: `${nameOf(person)}, for which it acts,`, held: person.user.permissions })),
    ];
    return tools.flatMap((tool) => sides.flatMap((side) => findingsFor(role, tool, side)));
  },
};

function findingsFor(role: Role, tool: AiAgentTool, { title, held }: Side): RuleFinding[] {
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

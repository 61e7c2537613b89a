import { PermissionSet } from '../../permissions/permission-set';
import type { AiAgentTool } from '../../roles/features/ai-agent-tool';
import type { Role } from '../../roles/role';
import { list, nameOf, notKnownHere } from '../../roles/words';
import { adding, placeOf, removing, ways } from '../edit';
import { unknownToo, type JudgedRole } from '../judged-role';
import type { NotedRule, RuleFinding } from '../rule';

/** Who has to hold what a tool requires, as the subject of a sentence. */
interface Side {
  readonly title: string;
  readonly held: ReadonlySet<string>;
  /** A person, who may hold more than is known. */
  readonly person?: JudgedRole;
}

export const aiAgentTools: NotedRule = {
  id: 'ai-agent-tools',
  note: 'aiAgent',
  check: (role, { roles, held }) => {
    const { tools = [], actsFor = [] } = role.notes?.aiAgent ?? {};
    const people = actsFor.flatMap((id) => held.get(id) ?? roles.get(id) ?? []);
    const unknown = actsFor.filter((id) => !roles.has(id));
    const sides: Side[] = [
      { title: 'the AI agent', held: role.held },
      ...people.map((person) => ({ title: `${nameOf(person)}, for which it acts,`, held: person.user.permissions, person })),
    ];
    return [
      ...(unknown.length === 0 ? [] : [{
        role: role.id,
        permissions: [],
        undecided: true,
        message: `${notKnownHere(unknown)}, so whether the people for whom the AI agent acts hold what its tools require could not be determined.`,
        fix: 'give their permissions with SecurityProfile.fromSecurityProfileAttributes()',
      }]),
      ...tools.flatMap((tool) => sides.flatMap((side) => findingsFor(role, tool, side))),
    ];
  },
};

function findingsFor(role: Role, tool: AiAgentTool, { title, held, person }: Side): RuleFinding[] {
  const { finding = {}, sentence = '' } = person ? unknownToo(person) : {};
  const missing = PermissionSet.of(tool).names.filter((name) => !held.has(name));
  const blocking = PermissionSet.of(tool.blockedBy).names.filter((name) => held.has(name));
  const about = { role: role.id, permissions: [] };
  return [
    ...(missing.length === 0 ? [] : [{
      ...about,
      ...finding,
      message: `The tool ${tool.name} requires ${list(missing)}, which ${title} does not have.${sentence}`,
      ...ways(adding(missing, undefined, person && placeOf(person)), `remove AiAgentTool.${tool.constant} from the tools`),
    }]),
    ...(blocking.length === 0 ? [] : [{
      ...about,
      message: `The tool ${tool.name} is blocked by ${list(blocking)}, which ${title} has.`,
      ...ways(removing(blocking, person && { of: placeOf(person) }), `remove AiAgentTool.${tool.constant} from the tools`),
    }]),
  ];
}

import { partOf } from '../../roles/access';
import { mostOf } from '../../roles/access/limits';
import type { Role } from '../../roles/role';
import { count, verb } from '../../roles/words';
import { Severity } from '../finding';
import type { RoleRule, SingleFinding } from '../rule';

/** Of one request to Connect's API. */
const MOST_AI_AGENTS = mostOf(partOf('aiAgents')).api!;

export const beyondCloudformation: RoleRule = {
  id: 'beyond-cloudformation',
  check: (role) => [...unwritten(role), ...tooMany(role)],
};

/** Something that only Connect's own API can do. */
interface Beyond {
  readonly what: string;
  readonly property: string;
  readonly them: string;
}

function unwritten({ id, access: { aiAgents }, heldBy = [], reading: { writesBeyond } = {} }: Role): SingleFinding[] {
  const requested: Beyond[] = [
    ...(aiAgents.length > 0 ? [{ what: `The role may call ${count(aiAgents.length, 'AI agent')}`, property: 'aiAgents', them: 'write them' }] : []),
    ...(heldBy.length > 0 ? [{ what: `${count(heldBy.length, 'AI agent')} ${verb(heldBy, 'is', 'are')} to hold the role`, property: 'aiAgentArns', them: 'associate them' }] : []),
  ];
  return writesBeyond === true ? [] : requested.map((one) => unwrittenPart(id, one, writesBeyond === 'later'));
}

function unwrittenPart(id: string, { what, property, them }: Beyond, isLater: boolean): SingleFinding {
  const about = { role: id, permissions: [] };
  return isLater ? {
    ...about,
    severity: Severity.WARNING,
    message: `${what}, but this deployment does not ${them}, because the validation is off.`,
    fix: 'turn the validation on again once the profiles are in the stack: remove validation.enabled',
  } : {
    ...about,
    binding: true,
    message: `${what}, which CloudFormation cannot set.`,
    fix: `opt in to writing them with validation.writeWhatCloudFormationCannot of the instance, or remove ${property} from the role`,
  };
}

function tooMany({ id, access }: Role): SingleFinding[] {
  const { aiAgents } = access;
  return aiAgents.length <= MOST_AI_AGENTS ? [] : [{
    role: id,
    permissions: [],
    binding: true,
    message: `The role may call ${aiAgents.length} AI agents; Connect's API allows ${MOST_AI_AGENTS}.`,
    fix: 'split the role into two that are held together',
  }];
}

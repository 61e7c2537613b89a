import { partOf } from '../../roles/access';
import { mostOf } from '../../roles/access/limits';
import type { Role } from '../../roles/role';
import { count } from '../../roles/words';
import { Severity } from '../finding';
import type { RoleRule, SingleFinding } from '../rule';

/** Of one request to Connect's API. */
const MOST_AI_AGENTS = mostOf(partOf('aiAgents')).api!;

export const beyondCloudformation: RoleRule = {
  id: 'beyond-cloudformation',
  check: (role) => [...unwritten(role), ...tooMany(role)],
};

function unwritten({ id, access, reading: { writesBeyond } = {} }: Role): SingleFinding[] {
  const { aiAgents } = access;
  if (aiAgents.length === 0 || writesBeyond === true) {
    return [];
  }
  const about = { role: id, permissions: [] };
  return [writesBeyond === 'later' ? {
    ...about,
    severity: Severity.WARNING,
    message: `The role may call ${count(aiAgents.length, 'AI agent')}, but this deployment does not write them, because the validation is off.`,
    fix: 'turn the validation on again once the profiles are in the stack: remove validation.enabled',
  } : {
    ...about,
    binding: true,
    message: `The role may call ${count(aiAgents.length, 'AI agent')}, which CloudFormation cannot set.`,
    fix: 'opt in to writing them with validation.writeWhatCloudFormationCannot of the instance, or remove aiAgents from the role',
  }];
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

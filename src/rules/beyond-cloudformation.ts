import { Severity } from './finding';
import type { Role } from './role';
import type { RoleRule, SingleFinding } from './rule';
import { count } from './words';

/** Of one request to Connect's API. */
const MOST_AI_AGENTS = 100;

export const beyondCloudformation: RoleRule = {
  id: 'beyond-cloudformation',
  severity: Severity.ERROR,
  title: 'What CloudFormation cannot set is written by somebody',
  description: '`AWS::Connect::SecurityProfile` has no words for the AI agents that holders of a profile may call; only Connect\'s own API has. '
    + 'The second step of a deployment writes them where the validation of the instance says `writeWhatCloudFormationCannot`, and is allowed '
    + `to write only then. Without it the role would be deployed without them. A profile takes at most ${MOST_AI_AGENTS}.`,
  sources: ['cloudformation-schema', 'connect-api-model'],
  check: (role) => [...unwritten(role), ...tooMany(role)],
};

function unwritten({ id, aiAgents = [], writesBeyond }: Role): SingleFinding[] {
  if (aiAgents.length === 0 || writesBeyond === true) {
    return [];
  }
  const about = { role: id, permissions: [] };
  return [writesBeyond === 'later' ? {
    ...about,
    severity: Severity.WARNING,
    message: `The role may call ${count(aiAgents.length, 'AI agent')}, and this deployment does not write them: the validation is off.`,
    fix: 'turn it on again once the profiles are in the stack: leave out validation.mode',
  } : {
    ...about,
    binding: true,
    message: `The role may call ${count(aiAgents.length, 'AI agent')}, which CloudFormation cannot set.`,
    fix: 'have them written: ConnectInstance.fromArn(..., { validation: { writeWhatCloudFormationCannot: true } }); or take aiAgents out of the role',
  }];
}

function tooMany({ id, aiAgents = [] }: Role): SingleFinding[] {
  return aiAgents.length <= MOST_AI_AGENTS ? [] : [{
    role: id,
    permissions: [],
    binding: true,
    message: `The role may call ${aiAgents.length} AI agents; Connect's API allows ${MOST_AI_AGENTS}.`,
    fix: 'split the role in two that are held together',
  }];
}

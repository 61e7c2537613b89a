import type {
  AssociateSecurityProfilesRequest,
  DisassociateSecurityProfilesRequest,
  ListEntitySecurityProfilesRequest,
  ListEntitySecurityProfilesResponse,
} from '@aws-sdk/client-connect';
import type { Call } from './call';
import { ServiceError } from '../protocol/service-error';
import type { AiAgentRecord } from '../state/records';

/** The model limits a call to so many; the emulator an AI agent as well. */
const MOST_PROFILES = 10;

export const aiAgents = {
  AssociateSecurityProfiles(call: Call<AssociateSecurityProfilesRequest>): void {
    const agent = agentOf(call);
    const ids = profileIds(call);
    const known = ids.find((id) => agent.securityProfileIds.includes(id));
    if (known !== undefined) {
      throw new ServiceError('ResourceConflictException', `The security profile ${known} is associated with ${agent.arn} already.`);
    }
    const together = [...agent.securityProfileIds, ...ids];
    if (together.length > MOST_PROFILES) {
      throw new ServiceError('ConditionalOperationFailedException', `At most ${MOST_PROFILES} security profiles can be associated with ${agent.arn}.`);
    }
    agent.securityProfileIds = together;
  },

  DisassociateSecurityProfiles(call: Call<DisassociateSecurityProfilesRequest>): void {
    const agent = agentOf(call);
    const ids = profileIds(call);
    const unknown = ids.find((id) => !agent.securityProfileIds.includes(id));
    if (unknown !== undefined) {
      throw new ServiceError('ConditionalOperationFailedException', `The security profile ${unknown} is not associated with ${agent.arn}.`);
    }
    agent.securityProfileIds = agent.securityProfileIds.filter((id) => !ids.includes(id));
  },

  ListEntitySecurityProfiles(call: Call<ListEntitySecurityProfilesRequest>): ListEntitySecurityProfilesResponse {
    const { items, NextToken } = call.page(agentOf(call).securityProfileIds);
    return { SecurityProfiles: items.map((Id) => ({ Id })), NextToken };
  },
};

function agentOf(call: Call<ListEntitySecurityProfilesRequest>): AiAgentRecord {
  const { EntityType, EntityArn } = call.input;
  if (EntityType !== 'AI_AGENT') {
    throw call.unacceptable(`EntityType can only be AI_AGENT, got "${EntityType}"`);
  }
  return call.found(call.instance().aiAgent(EntityArn), 'AI agent', EntityArn);
}

function profileIds(call: Call<AssociateSecurityProfilesRequest>): string[] {
  const { securityProfiles } = call.instance();
  return call.input.SecurityProfiles.map(({ Id = '' }) =>
    call.found(securityProfiles.find(({ id, arn }) => [id, arn].includes(Id)), 'security profile', Id).id);
}

import type {
  ListSecurityProfileAIAgentsRequest,
  ListSecurityProfileAIAgentsResponse,
  ListSecurityProfileApplicationsRequest,
  ListSecurityProfileApplicationsResponse,
  ListSecurityProfileFlowModulesRequest,
  ListSecurityProfileFlowModulesResponse,
  ListSecurityProfilePermissionsRequest,
  ListSecurityProfilePermissionsResponse,
} from '@aws-sdk/client-connect';
import type { Call } from './call';

/** The lists of a profile that DescribeSecurityProfile does not tell. */
export const securityProfileContents = {
  ListSecurityProfilePermissions(call: Call<ListSecurityProfilePermissionsRequest>): ListSecurityProfilePermissionsResponse {
    const { items: Permissions, NextToken } = call.page(call.profile().permissions);
    return { Permissions, NextToken, ...lastModified(call) };
  },

  ListSecurityProfileApplications(call: Call<ListSecurityProfileApplicationsRequest>): ListSecurityProfileApplicationsResponse {
    const { items: Applications, NextToken } = call.page(call.profile().applications);
    return { Applications, NextToken, ...lastModified(call) };
  },

  ListSecurityProfileFlowModules(call: Call<ListSecurityProfileFlowModulesRequest>): ListSecurityProfileFlowModulesResponse {
    const { items: AllowedFlowModules, NextToken } = call.page(call.profile().allowedFlowModules);
    return { AllowedFlowModules, NextToken, ...lastModified(call) };
  },

  ListSecurityProfileAIAgents(call: Call<ListSecurityProfileAIAgentsRequest>): ListSecurityProfileAIAgentsResponse {
    const { items: AllowedAIAgents, NextToken } = call.page(call.profile().allowedAIAgents);
    return { AllowedAIAgents, NextToken, ...lastModified(call) };
  },
};

function lastModified(call: Call<ListSecurityProfilePermissionsRequest>) {
  return { LastModifiedTime: new Date(call.profile().lastModifiedTime), LastModifiedRegion: call.instance().region };
}

import type {
  DescribeContactFlowModuleRequest,
  DescribeContactFlowModuleResponse,
  ListContactFlowModulesRequest,
  ListContactFlowModulesResponse,
} from '@aws-sdk/client-connect';
import type { Call } from './call';

/** A module that does nothing. */
const EMPTY_FLOW = JSON.stringify({ Version: '2019-10-30', StartAction: 'end', Actions: [{ Identifier: 'end', Type: 'EndFlowModuleExecution' }] });

export const flowModules = {
  ListContactFlowModules(call: Call<ListContactFlowModulesRequest>): ListContactFlowModulesResponse {
    const { ContactFlowModuleState: wanted } = call.input;
    const { items, NextToken } = call.page(call.instance().flowModules.filter(({ state }) => (wanted ?? state) === state));
    const summaries = items.map(({ id, arn, name, state }) => ({ Id: id, Arn: arn, Name: name, State: state }));
    return { ContactFlowModulesSummaryList: summaries, NextToken };
  },

  DescribeContactFlowModule(call: Call<DescribeContactFlowModuleRequest>): DescribeContactFlowModuleResponse {
    const { ContactFlowModuleId: key } = call.input;
    const found = call.found(call.instance().flowModules.find(({ id, arn }) => [id, arn].includes(key)), 'flow module', key);
    return {
      ContactFlowModule: {
        Id: found.id,
        Arn: found.arn,
        Name: found.name,
        Content: EMPTY_FLOW,
        State: found.state,
        Status: found.status,
        Tags: found.tags,
        ExternalInvocationConfiguration: { Enabled: found.externalInvocation },
      },
    };
  },
};

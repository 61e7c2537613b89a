import type {
  Attribute,
  DescribeInstanceAttributeRequest,
  DescribeInstanceAttributeResponse,
  DescribeInstanceRequest,
  DescribeInstanceResponse,
  InstanceAttributeType,
  ListInstanceAttributesRequest,
  ListInstanceAttributesResponse,
  ListInstancesRequest,
  ListInstancesResponse,
  ListInstanceStorageConfigsRequest,
  ListInstanceStorageConfigsResponse,
} from '@aws-sdk/client-connect';
import type { Call } from './call';
import { partitionOf } from '../state/defaults';
import type { Instance } from '../state/instance';

export const instances = {
  /** Works in every status: this is how a client learns the status. */
  DescribeInstance({ state, caller, input }: Call<DescribeInstanceRequest>): DescribeInstanceResponse {
    const instance = state.instance(caller, input.InstanceId);
    const { statusReason: Message, tags: Tags } = instance;
    return { Instance: { ...summaryOf(instance), ...(Message !== undefined && { StatusReason: { Message } }), Tags } };
  },

  ListInstances(call: Call<ListInstancesRequest>): ListInstancesResponse {
    const { items, NextToken } = call.page(call.state.instancesOf(call.caller));
    return { InstanceSummaryList: items.map(summaryOf), NextToken };
  },

  ListInstanceAttributes(call: Call<ListInstanceAttributesRequest>): ListInstanceAttributesResponse {
    const { items, NextToken } = call.page(Object.entries(call.instance().attributes));
    return { Attributes: items.map(([type, value]) => attributeOf(type, value)), NextToken };
  },

  DescribeInstanceAttribute(call: Call<DescribeInstanceAttributeRequest>): DescribeInstanceAttributeResponse {
    const { AttributeType } = call.input;
    const value = call.found(call.instance().attributes[AttributeType], 'instance attribute', AttributeType);
    return { Attribute: attributeOf(AttributeType, value) };
  },

  ListInstanceStorageConfigs(call: Call<ListInstanceStorageConfigsRequest>): ListInstanceStorageConfigsResponse {
    const matching = call.instance().storage.filter(({ resourceType }) => resourceType === call.input.ResourceType);
    const { items, NextToken } = call.page(matching);
    return { StorageConfigs: items.map(({ config }) => config), NextToken };
  },
};

function summaryOf(instance: Instance) {
  const { id, arn, alias, region, accountId, status, attributes } = instance;
  return {
    Id: id,
    Arn: arn,
    IdentityManagementType: 'CONNECT_MANAGED' as const,
    InstanceAlias: alias,
    CreatedTime: new Date(instance.createdTime),
    ServiceRole: `arn:${partitionOf(region)}:iam::${accountId}:role/aws-service-role/connect.amazonaws.com/AWSServiceRoleForAmazonConnect`,
    InstanceStatus: status,
    InboundCallsEnabled: attributes.INBOUND_CALLS === 'true',
    OutboundCallsEnabled: attributes.OUTBOUND_CALLS === 'true',
    InstanceAccessUrl: `https://${alias}.my.connect.aws`,
  };
}

function attributeOf(type: string, value: string): Attribute {
  return { AttributeType: type as InstanceAttributeType, Value: value };
}

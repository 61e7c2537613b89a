import type { ConnectInstanceLookupOptions, ConnectInstanceOptions } from './connect-instance';
import type { ProfileValidationOptions, ValidationFunctionOptions } from './profile-validation-options';
import { enumKind, FLAG, kind, listOf, NUMBER, optional, propsOf, TEXT, type KindsOf } from '../roles/kinds';
import { Strictness } from '../rules/strictness';

/** A reference to an instance, whoever made it. */
export const INSTANCE = kind((value) => typeof value?.instanceRef?.instanceArn === 'string',
  'a ConnectInstance, such as ConnectInstance.fromInstanceArn(scope, id, instanceArn), or a CfnInstance');

export const STRICTNESS = enumKind('Strictness', Strictness);

/** A construct, by what the function needs of it. */
const having = (attribute: string, give: string) => optional(kind((value) => typeof value?.[attribute] === 'string', give));

/** A reference to a topic of Amazon SNS, whoever made it. */
export const TOPIC = kind((value) => typeof value?.topicRef?.topicArn === 'string', 'a topic, such as sns.Topic.fromTopicArn(scope, id, topicArn)');

const KEY = having('keyArn', 'a key, such as kms.Key.fromKeyArn(scope, id, keyArn)');

const FUNCTION_OPTIONS: KindsOf<ValidationFunctionOptions> = {
  role: having('roleArn', 'a role, such as iam.Role.fromRoleArn(scope, id, roleArn)'),
  functionName: optional(TEXT),
  logRetention: optional(NUMBER),
  logEncryptionKey: KEY,
  environmentEncryptionKey: KEY,
  reservedConcurrentExecutions: optional(NUMBER),
  lostAnswersTopic: optional(TOPIC),
  vpc: optional(kind((value) => typeof value?.selectSubnets === 'function', 'a VPC, such as ec2.Vpc.fromLookup(scope, id, { vpcId })')),
  vpcSubnets: optional(kind((value) => typeof value === 'object', 'a selection of subnets, such as { subnetGroupName }')),
  securityGroups: optional(listOf(kind((value) => typeof value?.securityGroupId === 'string',
    'a security group, such as ec2.SecurityGroup.fromSecurityGroupId(scope, id, securityGroupId)'))),
};

const VALIDATION_OPTIONS: KindsOf<ProfileValidationOptions> = {
  enabled: optional(FLAG),
  strictness: optional(STRICTNESS),
  writeWhatCloudFormationCannot: optional(FLAG),
  lockOutReason: optional(TEXT),
  countPeople: optional(FLAG),
  revalidateOn: optional(TEXT),
  functionOptions: optional(propsOf(FUNCTION_OPTIONS)),
};

export const INSTANCE_OPTIONS: KindsOf<ConnectInstanceOptions> = {
  validation: optional(propsOf(VALIDATION_OPTIONS)),
  snapshot: optional(TEXT),
};

export const LOOKUP_OPTIONS: KindsOf<ConnectInstanceLookupOptions> = { ...INSTANCE_OPTIONS, instanceAlias: TEXT };

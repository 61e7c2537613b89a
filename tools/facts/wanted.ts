/** What of the packages is extracted. A test compares it with what the sources and the emulator name. */
export interface Wanted {
  readonly types: readonly string[];
  readonly operations: readonly string[];
  readonly actions: readonly string[];
}

/** Resource types of CloudFormation that the library writes or reads. */
const TYPES = [
  'AWS::CloudFormation::LambdaHook',
  'AWS::CloudFormation::Stack',
  'AWS::CloudFormation::StackSet',
  'AWS::CloudWatch::Alarm',
  'AWS::Connect::ContactFlowModule',
  'AWS::Connect::Instance',
  'AWS::Connect::InstanceStorageConfig',
  'AWS::Connect::IntegrationAssociation',
  'AWS::Connect::SecurityProfile',
  'AWS::Connect::User',
  'AWS::Connect::UserHierarchyGroup',
  'AWS::Events::Rule',
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::Lambda::EventInvokeConfig',
  'AWS::Lambda::Function',
  'AWS::Lambda::Permission',
  'AWS::Logs::LogGroup',
  'AWS::SNS::Topic',
  'AWS::SSM::Parameter',
  'AWS::Scheduler::Schedule',
  'AWS::SecretsManager::Secret',
  'AWS::ServiceCatalog::CloudFormationProvisionedProduct',
];

/** Operations of Amazon Connect that the library calls or the emulator answers. */
const OPERATIONS = [
  'AssociateSecurityProfiles',
  'CreateSecurityProfile',
  'DeleteSecurityProfile',
  'DescribeContactFlowModule',
  'DescribeInstance',
  'DescribeInstanceAttribute',
  'DescribeSecurityProfile',
  'DescribeUser',
  'DescribeUserHierarchyGroup',
  'DisassociateSecurityProfiles',
  'ListContactFlowModules',
  'ListEntitySecurityProfiles',
  'ListInstanceAttributes',
  'ListInstanceStorageConfigs',
  'ListInstances',
  'ListIntegrationAssociations',
  'ListSecurityProfileAIAgents',
  'ListSecurityProfileApplications',
  'ListSecurityProfileFlowModules',
  'ListSecurityProfilePermissions',
  'ListSecurityProfiles',
  'ListTagsForResource',
  'ListUserHierarchyGroups',
  'ListUsers',
  'SearchSecurityProfiles',
  'SearchUsers',
  'TagResource',
  'UntagResource',
  'UpdateSecurityProfile',
  'UpdateUserSecurityProfiles',
];

/** Actions of IAM that policies of the library allow, besides those of these operations. */
const OTHER_ACTIONS = [
  'cloudformation:DescribeStacks',
  'cloudformation:ListStackResources',
  'connect:CreateUser',
  'ec2:AssignPrivateIpAddresses',
  'ec2:CreateNetworkInterface',
  'ec2:DeleteNetworkInterface',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DescribeSubnets',
  'ec2:UnassignPrivateIpAddresses',
  'kms:Decrypt',
  'kms:GenerateDataKey',
  'lambda:InvokeFunction',
  'logs:CreateLogStream',
  'logs:PutLogEvents',
  'scheduler:GetSchedule',
  'sns:Publish',
  'ssm:GetParameter',
  'ssm:GetParameters',
  'ssm:GetParametersByPath',
  'sts:AssumeRole',
];

/** What those depend on. Of what Lambda does with network interfaces, tagging them is left out: nobody asks for tags. */
const DEPENDENT_ACTIONS = ['cloudformation:ListStacks', 'connect:ListUserProficiencies', 'ds:DescribeDirectories'];

export const WANTED: Wanted = {
  types: TYPES,
  operations: OPERATIONS,
  actions: [...OPERATIONS.map((operation) => `connect:${operation}`), ...OTHER_ACTIONS, ...DEPENDENT_ACTIONS],
};

/** All that is used of the AWS SDK: the command has it in a file of its own, which is loaded when AWS is asked for something. */
export {
  AssociateSecurityProfilesCommand, ConnectClient, DescribeInstanceCommand, DescribeSecurityProfileCommand,
  DisassociateSecurityProfilesCommand, ListContactFlowModulesCommand, ListEntitySecurityProfilesCommand, ListInstanceAttributesCommand,
  ListInstanceStorageConfigsCommand, ListIntegrationAssociationsCommand, ListSecurityProfileAIAgentsCommand,
  ListSecurityProfileApplicationsCommand, ListSecurityProfileFlowModulesCommand, ListSecurityProfilePermissionsCommand,
  ListSecurityProfilesCommand, ListUserHierarchyGroupsCommand, SearchUsersCommand, UpdateSecurityProfileCommand,
} from '@aws-sdk/client-connect';
export { Sha256 } from '@smithy/core/checksum';
export { SignatureV4 } from '@smithy/signature-v4';

// Generated from facts/ by tools/generate/main.ts. Do not edit: take newer facts and generate again.
import type { Shape } from './shape';

export const PROFILE_SCHEMA: Shape = {
  type: 'object',
  required: ['InstanceArn', 'SecurityProfileName'],
  properties: {
    AllowedAccessControlHierarchyGroupId: { type: 'string' },
    AllowedAccessControlTags: {
      type: 'array',
      items: { type: 'object', required: ['Key', 'Value'], properties: { Key: { type: 'string' }, Value: { type: 'string' } } },
    },
    AllowedFlowModules: {
      type: 'array',
      items: { type: 'object', properties: { FlowModuleId: { type: 'string' }, Type: { type: 'string', enum: ['MCP'] } } },
    },
    Applications: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          ApplicationPermissions: { type: 'array', items: { type: 'string' } },
          Namespace: { type: 'string' },
          Type: { type: 'string', enum: ['MCP', 'THIRD_PARTY_APPLICATION'] },
        },
      },
    },
    Description: { type: 'string' },
    GranularAccessControlConfiguration: {
      type: 'object',
      properties: {
        DataTableAccessControlConfiguration: {
          type: 'object',
          properties: {
            PrimaryAttributeAccessControlConfiguration: {
              type: 'object',
              properties: {
                PrimaryAttributeValues: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: {
                      AccessType: { type: 'string', enum: ['ALLOW'] },
                      AttributeName: { type: 'string' },
                      Values: { type: 'array', items: { type: 'string' } },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
    HierarchyRestrictedResources: { type: 'array', items: { type: 'string' } },
    InstanceArn: { type: 'string' },
    LastModifiedRegion: { type: 'string' },
    LastModifiedTime: { type: 'number' },
    Permissions: { type: 'array', items: { type: 'string' } },
    SecurityProfileArn: { type: 'string' },
    SecurityProfileName: { type: 'string' },
    TagRestrictedResources: { type: 'array', items: { type: 'string' } },
    Tags: {
      type: 'array',
      items: { type: 'object', required: ['Key', 'Value'], properties: { Key: { type: 'string' }, Value: { type: 'string' } } },
    },
  },
};

/** Properties that only Connect sets. */
export const READ_ONLY: readonly string[] = ['SecurityProfileArn', 'LastModifiedRegion', 'LastModifiedTime'];

/** Operations of Connect that write security profiles, or give them to something. */
export const WRITING_OPERATIONS: readonly string[] = [
  'AssociateSecurityProfiles',
  'CreateSecurityProfile',
  'DeleteSecurityProfile',
  'DisassociateSecurityProfiles',
  'UpdateSecurityProfile',
];

// Generated from facts/ by tools/generate/main.ts. Do not edit: take newer facts and generate again.

/** The same in requests to Connect's API. A map is a list of keys and values, as CloudFormation has it. */
export const SECURITY_PROFILE_REQUEST = {
  AllowedAIAgents: { maxItems: 100, items: { properties: { Arn: {}, Type: { enum: ['THIRD_PARTY'] } } } },
  AllowedAccessControlHierarchyGroupId: {},
  AllowedAccessControlTags: { maxItems: 4, items: { properties: { Key: { minLength: 1, maxLength: 128 }, Value: { maxLength: 256 } } } },
  AllowedFlowModules: { maxItems: 10, items: { properties: { FlowModuleId: { minLength: 1, maxLength: 128 }, Type: { enum: ['MCP'] } } } },
  Applications: {
    maxItems: 10,
    items: {
      properties: {
        ApplicationPermissions: { minItems: 1, maxItems: 50, items: { minLength: 1, maxLength: 128 } },
        Namespace: { minLength: 1, maxLength: 128 },
        Type: { enum: ['MCP', 'THIRD_PARTY_APPLICATION'] },
      },
    },
  },
  Description: { maxLength: 250 },
  GranularAccessControlConfiguration: {
    properties: {
      DataTableAccessControlConfiguration: {
        properties: {
          PrimaryAttributeAccessControlConfiguration: {
            properties: {
              PrimaryAttributeValues: {
                maxItems: 5,
                items: {
                  properties: {
                    AccessType: { enum: ['ALLOW'] },
                    AttributeName: {
                      minLength: 1,
                      maxLength: 127,
                      pattern: '(?!aws:|connect:)[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+$',
                    },
                    Values: { maxItems: 2, items: { pattern: '[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+$' } },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  HierarchyRestrictedResources: { items: { minLength: 1, maxLength: 128 } },
  Permissions: { maxItems: 500, items: { minLength: 1, maxLength: 128 } },
  SecurityProfileName: { minLength: 1, maxLength: 127, pattern: '^[ a-zA-Z0-9_@-]+$' },
  TagRestrictedResources: { maxItems: 10, items: { minLength: 1, maxLength: 128 } },
  Tags: {
    minItems: 1,
    maxItems: 50,
    items: {
      properties: {
        Key: { minLength: 1, maxLength: 128, pattern: '^(?!aws:)[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*$' },
        Value: { maxLength: 256 },
      },
    },
  },
} as const;

/** Items in a page of ListContactFlowModules, at most. */
export const LIST_CONTACT_FLOW_MODULES_PAGE = 1000;

/** Items in a page of ListEntitySecurityProfiles, at most. */
export const LIST_ENTITY_SECURITY_PROFILES_PAGE = 100;

/** Items in a page of ListInstanceAttributes, at most. */
export const LIST_INSTANCE_ATTRIBUTES_PAGE = 7;

/** Items in a page of ListIntegrationAssociations, at most. */
export const LIST_INTEGRATION_ASSOCIATIONS_PAGE = 100;

/** Items in a page of ListSecurityProfileAIAgents, at most. */
export const LIST_SECURITY_PROFILE_AIAGENTS_PAGE = 1000;

/** Items in a page of ListSecurityProfilePermissions, at most. */
export const LIST_SECURITY_PROFILE_PERMISSIONS_PAGE = 1000;

/** Items in a page of ListSecurityProfiles, at most. */
export const LIST_SECURITY_PROFILES_PAGE = 1000;

/** Items in a page of ListUserHierarchyGroups, at most. */
export const LIST_USER_HIERARCHY_GROUPS_PAGE = 1000;

/** Items in a page of SearchUsers, at most. */
export const SEARCH_USERS_PAGE = 500;

/** What an instance can be. */
export type InstanceStatus = 'CREATION_IN_PROGRESS' | 'ACTIVE' | 'CREATION_FAILED';

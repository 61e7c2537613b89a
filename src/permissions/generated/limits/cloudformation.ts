// Generated from facts/ by tools/generate/main.ts. Do not edit: take newer facts and generate again.

/** AWS::Connect::SecurityProfile, by property. */
export const SECURITY_PROFILE = {
  AllowedAccessControlHierarchyGroupId: { minLength: 0, maxLength: 127, pattern: '^[a-zA-Z0-9-]*$' },
  AllowedAccessControlTags: {
    maxItems: 4,
    uniqueItems: true,
    items: {
      properties: { Key: { minLength: 1, maxLength: 128, pattern: '^(?!aws:)[a-zA-Z+-=._:/]+$' }, Value: { minLength: 0, maxLength: 256 } },
    },
  },
  AllowedFlowModules: {
    minItems: 0,
    maxItems: 10,
    uniqueItems: true,
    items: { properties: { FlowModuleId: { minLength: 1, maxLength: 128 }, Type: { minLength: 1, maxLength: 128, enum: ['MCP'] } } },
  },
  Applications: {
    minItems: 0,
    maxItems: 10,
    uniqueItems: true,
    items: {
      properties: {
        ApplicationPermissions: { minItems: 1, maxItems: 50, uniqueItems: true, items: { minLength: 1, maxLength: 128 } },
        Namespace: { minLength: 1, maxLength: 128 },
        Type: { enum: ['MCP', 'THIRD_PARTY_APPLICATION'] },
      },
    },
  },
  Description: { minLength: 0, maxLength: 250 },
  GranularAccessControlConfiguration: {
    properties: {
      DataTableAccessControlConfiguration: {
        properties: {
          PrimaryAttributeAccessControlConfiguration: {
            properties: {
              PrimaryAttributeValues: {
                minItems: 1,
                maxItems: 5,
                uniqueItems: true,
                items: {
                  properties: {
                    AccessType: { enum: ['ALLOW'] },
                    AttributeName: { minLength: 1, maxLength: 127, pattern: '^(?!aws:|connect:)[\\p{L}\\p{Z}\\p{N}\\-_.:=@\'|]+$' },
                    Values: {
                      minItems: 1,
                      maxItems: 2,
                      uniqueItems: true,
                      items: { minLength: 1, maxLength: 1000, pattern: '^[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]+$' },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  HierarchyRestrictedResources: { maxItems: 10, uniqueItems: true, items: { minLength: 1, maxLength: 128 } },
  InstanceArn: { pattern: '^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$' },
  Permissions: { minItems: 0, maxItems: 500, uniqueItems: true, items: { minLength: 1, maxLength: 128 } },
  SecurityProfileName: { minLength: 1, maxLength: 127, pattern: '^[ a-zA-Z0-9_@-]+$' },
  TagRestrictedResources: { minItems: 0, maxItems: 10, uniqueItems: true, items: { minLength: 1, maxLength: 128 } },
  Tags: {
    maxItems: 50,
    uniqueItems: true,
    items: {
      properties: { Key: { minLength: 1, maxLength: 128, pattern: '^(?!aws:)[a-zA-Z+-=._:/]+$' }, Value: { minLength: 0, maxLength: 256 } },
    },
  },
} as const;

/** Properties that it has to have. */
export const REQUIRED = ['InstanceArn', 'SecurityProfileName'] as const;

/** AWS::Connect::User, by property. */
export const USER = {
  SecurityProfileArns: {
    minItems: 1,
    maxItems: 10,
    uniqueItems: true,
    items: { pattern: '^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*/security-profile/[-a-zA-Z0-9]*$' },
  },
} as const;

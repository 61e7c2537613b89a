import type {
  AIAgent,
  Application,
  FlowModule,
  GranularAccessControlConfiguration,
  InstanceStorageConfig,
  InstanceStorageResourceType,
  IntegrationType,
} from '@aws-sdk/client-connect';

// What one instance holds. Times are ISO 8601 texts, so that a state is plain JSON.

export interface SecurityProfileRecord {
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  /** The API tells it; the SDK's types do not know it yet. */
  readonly type: 'AWS_MANAGED' | 'CUSTOMER_MANAGED';
  description?: string;
  permissions: string[];
  applications: Application[];
  allowedAccessControlTags: Record<string, string>;
  tagRestrictedResources: string[];
  hierarchyRestrictedResources: string[];
  allowedAccessControlHierarchyGroupId?: string;
  allowedFlowModules: FlowModule[];
  allowedAIAgents: AIAgent[];
  granularAccessControlConfiguration?: GranularAccessControlConfiguration;
  tags: Record<string, string>;
  lastModifiedTime: string;
}

export interface UserRecord {
  readonly id: string;
  readonly arn: string;
  readonly username: string;
  firstName?: string;
  lastName?: string;
  securityProfileIds: string[];
  routingProfileId: string;
  hierarchyGroupId?: string;
  tags: Record<string, string>;
  lastModifiedTime: string;
}

/** An AI agent of Connect's assistant. Each ARN, such as one with another version, has associations of its own. */
export interface AiAgentRecord {
  readonly arn: string;
  securityProfileIds: string[];
}

export interface IntegrationRecord {
  readonly id: string;
  readonly arn: string;
  readonly type: IntegrationType;
  readonly integrationArn: string;
  tags: Record<string, string>;
  lastModifiedTime: string;
}

export interface StorageRecord {
  readonly resourceType: InstanceStorageResourceType;
  readonly config: InstanceStorageConfig;
}

export interface HierarchyGroupRecord {
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  readonly levelId: string;
  readonly parentId?: string;
  tags: Record<string, string>;
  lastModifiedTime: string;
}

export interface FlowModuleRecord {
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  readonly state: 'ACTIVE' | 'ARCHIVED';
  readonly status: 'PUBLISHED' | 'SAVED';
  /** Whether an AI agent can call the module as a tool. */
  readonly externalInvocation: boolean;
  tags: Record<string, string>;
}

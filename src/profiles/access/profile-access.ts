import { Token } from 'aws-cdk-lib';
import type { CfnSecurityProfileProps } from 'aws-cdk-lib/aws-connect';
import type { HierarchyAccessControl, TagAccessControl } from './access-control';
import type { DataTableAccess } from './data-table-access';
import { HierarchyRestrictedResource } from './hierarchy-restricted-resource';
import type { ProfileAiAgent } from './profile-ai-agent';
import type { ProfileApplication } from './profile-application';
import type { ProfileFlowModule } from './profile-flow-module';
import type { Role } from '../../rules';
import { withoutEmpty, type ProfileDetails } from '../../validation/contract';

/** What a profile holds besides permissions, as its construct takes it. */
export interface ProfileAccessProps {
  readonly tagAccessControl?: TagAccessControl;
  readonly hierarchyAccessControl?: HierarchyAccessControl;
  readonly applications?: ProfileApplication[];
  readonly flowModules?: ProfileFlowModule[];
  readonly aiAgents?: ProfileAiAgent[];
  readonly dataTableAccess?: DataTableAccess[];
}

type ResourceProps = Pick<CfnSecurityProfileProps, 'allowedAccessControlTags' | 'tagRestrictedResources' | 'allowedAccessControlHierarchyGroupId'
| 'hierarchyRestrictedResources' | 'applications' | 'allowedFlowModules' | 'granularAccessControlConfiguration'>;

type RoleParts = Pick<Role, 'accessControlTags' | 'tagRestrictedResources' | 'hierarchyGroupId' | 'hierarchyRestrictedResources' | 'applications' | 'flowModules'
| 'aiAgents' | 'dataTableAttributes'>;

/** The same access in the words of the three that need it: the resource, the rules and the validation. */
export class ProfileAccess {
  private readonly tags: [string, string][];
  private readonly tagRestricted: string[];
  private readonly hierarchyGroupId?: string;
  private readonly hierarchyRestricted: string[];
  private readonly applications: ProfileApplication[];
  private readonly flowModules: ProfileFlowModule[];
  private readonly aiAgents: ProfileAiAgent[];
  private readonly dataTables: DataTableAccess[];

  constructor(props: ProfileAccessProps) {
    const { tagAccessControl, hierarchyAccessControl } = props;
    this.tags = Object.entries(tagAccessControl?.tags ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    this.tagRestricted = namesOf(tagAccessControl?.resources ?? []);
    this.hierarchyGroupId = hierarchyAccessControl?.group?.id;
    this.hierarchyRestricted = namesOf(hierarchyAccessControl ? hierarchyAccessControl.resources ?? [HierarchyRestrictedResource.USER] : []);
    this.applications = [...props.applications ?? []];
    this.flowModules = [...props.flowModules ?? []];
    this.aiAgents = distinct(props.aiAgents ?? []);
    this.dataTables = [...props.dataTableAccess ?? []];
  }

  /** For `AWS::Connect::SecurityProfile`; what is not used is left out. */
  public resourceProps(): ResourceProps {
    return {
      allowedAccessControlTags: filled(this.tags.map(([key, value]) => ({ key, value }))),
      tagRestrictedResources: filled(this.tagRestricted),
      allowedAccessControlHierarchyGroupId: this.hierarchyGroupId,
      hierarchyRestrictedResources: filled(this.hierarchyRestricted),
      applications: filled(this.applications.map(({ applicationNamespace, applicationPermissions, applicationType }) => (
        { namespace: applicationNamespace, applicationPermissions, type: applicationType }))),
      allowedFlowModules: filled(this.flowModules.map(({ flowModuleId, moduleType }) => ({ flowModuleId, type: moduleType }))),
      granularAccessControlConfiguration: this.dataTables.length === 0 ? undefined : {
        dataTableAccessControlConfiguration: {
          primaryAttributeAccessControlConfiguration: {
            primaryAttributeValues: this.dataTables.map(({ attribute, values }) => ({ accessType: 'ALLOW', attributeName: attribute, values })),
          },
        },
      },
    };
  }

  /** For the rules. */
  public roleParts(): RoleParts {
    return {
      accessControlTags: Object.fromEntries(this.tags),
      tagRestrictedResources: this.tagRestricted,
      hierarchyGroupId: this.hierarchyGroupId === undefined ? undefined : standIn(this.hierarchyGroupId),
      hierarchyRestrictedResources: this.hierarchyRestricted,
      applications: this.applications.map(({ applicationNamespace: namespace, applicationPermissions: permissions, applicationType: type }) => (
        { namespace, permissions, type })),
      flowModules: this.flowModules.map(({ flowModuleId: moduleId, moduleType: type }) => ({ moduleId, type })),
      aiAgents: this.aiAgents.map(({ agentArn }) => agentArn),
      dataTableAttributes: this.dataTables.map(({ attribute: name, values }) => ({ name, values })),
    };
  }

  /** For the validation, which compares it with what the instance has. */
  public details(): ProfileDetails {
    return withoutEmpty({
      AllowedAccessControlTags: this.tags.map(([Key, Value]) => ({ Key, Value })),
      TagRestrictedResources: this.tagRestricted,
      AllowedAccessControlHierarchyGroupId: this.hierarchyGroupId,
      HierarchyRestrictedResources: this.hierarchyRestricted,
      PrimaryAttributeValues: this.dataTables.map(({ attribute: AttributeName, values: Values }) => ({ AttributeName, Values })),
      Applications: this.applications.map(({
        applicationNamespace: Namespace, applicationPermissions: ApplicationPermissions, applicationType: Type,
      }) => ({
        Namespace, ApplicationPermissions, ...(Type === undefined ? {} : { Type }),
      })),
      AllowedFlowModules: this.flowModules.map(({ flowModuleId: FlowModuleId, moduleType: Type }) => ({ FlowModuleId, Type })),
      AllowedAIAgents: this.aiAgents.map(({ agentArn: Arn, agentType: Type }) => ({ Arn, Type })),
    });
  }
}

/** An id that only the deployment knows, in the characters that ids have: the rules must see that there is one. */
function standIn(id: string): string {
  return Token.isUnresolved(id) ? id.replace(/[^a-zA-Z0-9]+/g, '-') : id;
}

function namesOf(resources: readonly { readonly name: string }[]): string[] {
  return [...new Set(resources.map(({ name }) => name))].sort();
}

/** Each AI agent once, by its ARN. */
function distinct(agents: readonly ProfileAiAgent[]): ProfileAiAgent[] {
  const byArn = new Map(agents.map((agent) => [agent.agentArn, agent]));
  return [...byArn.values()].sort((a, b) => (a.agentArn < b.agentArn ? -1 : 1));
}

function filled<T>(list: T[]): T[] | undefined {
  return list.length === 0 ? undefined : list;
}

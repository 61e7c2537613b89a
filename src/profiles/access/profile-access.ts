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
import { isKnown } from '../../validation/known';

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
| 'aiAgents' | 'dataTableAttributes' | 'references'>;

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
  private readonly references: string[];

  /**
   * @throws if one thing is given twice, with different content
   */
  constructor(props: ProfileAccessProps) {
    const { tagAccessControl, hierarchyAccessControl } = props;
    this.tags = Object.entries(tagAccessControl?.tags ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    this.tagRestricted = namesOf(tagAccessControl?.resources ?? []);
    this.hierarchyGroupId = hierarchyAccessControl?.group?.id;
    this.hierarchyRestricted = namesOf(hierarchyAccessControl ? hierarchyAccessControl.resources ?? [HierarchyRestrictedResource.USER] : []);
    this.applications = distinct('application', props.applications, ({ applicationNamespace }) => applicationNamespace,
      ({ applicationType, applicationPermissions }) => [applicationType, applicationPermissions]);
    this.flowModules = distinct('flow module', props.flowModules, ({ flowModuleId }) => flowModuleId);
    this.aiAgents = distinct('AI agent', props.aiAgents, ({ agentArn }) => agentArn);
    this.dataTables = distinct('data table attribute', props.dataTableAccess, ({ attribute }) => attribute, ({ values }) => values);
    this.references = [hierarchyAccessControl?.group, ...props.flowModules ?? []].flatMap((one) => one?._arn ?? []).sort();
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
      references: this.references,
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
  return isKnown(id) ? id : id.replace(/[^a-zA-Z0-9]+/g, '-');
}

function namesOf(resources: readonly { readonly name: string }[]): string[] {
  return [...new Set(resources.map(({ name }) => name))].sort();
}

/** Each once, in the order of their keys; those whose key only the deployment knows come last, as they were given. */
function distinct<T>(what: string, items: readonly T[] = [], keyOf: (item: T) => string, contentOf?: (item: T) => unknown): T[] {
  const byKey = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    const [content, other] = [item, byKey.get(key) ?? item].map((one) => JSON.stringify(contentOf?.(one)));
    if (content !== other) {
      throw new Error(`The ${what} "${key}" was given twice: ${other} and ${content}. Give it once, with all that holders may do.`);
    }
    byKey.set(key, item);
  }
  const keys = [...byKey.keys()];
  const known = keys.filter((key) => !Token.isUnresolved(key)).sort();
  return [...known, ...keys.filter(Token.isUnresolved)].map((key) => byKey.get(key)!);
}

function filled<T>(list: T[]): T[] | undefined {
  return list.length === 0 ? undefined : list;
}

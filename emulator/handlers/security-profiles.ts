import type {
  CreateSecurityProfileRequest,
  CreateSecurityProfileResponse,
  DeleteSecurityProfileRequest,
  DescribeSecurityProfileRequest,
  DescribeSecurityProfileResponse,
  ListSecurityProfilesRequest,
  ListSecurityProfilesResponse,
  UpdateSecurityProfileRequest,
} from '@aws-sdk/client-connect';
import type { Call } from './call';
import { ServiceError } from '../protocol/service-error';
import type { ProfileOptions } from '../state/instance-options';

type Settings = Omit<UpdateSecurityProfileRequest, 'InstanceId' | 'SecurityProfileId'>;

export const securityProfiles = {
  CreateSecurityProfile(call: Call<CreateSecurityProfileRequest>): CreateSecurityProfileResponse {
    const { SecurityProfileName: name, Tags: tags = {} } = call.input;
    const instance = call.instance();
    const { profileQuota, losesMcpApplications } = call.state.options;
    checkSettings(call);
    if (instance.securityProfiles.some((profile) => profile.name === name)) {
      throw new ServiceError('DuplicateResourceException', `The instance already has a security profile "${name}".`);
    }
    if (instance.securityProfiles.length >= profileQuota) {
      throw new ServiceError('LimitExceededException', `The instance has ${profileQuota} security profiles, which is its quota.`);
    }
    const settings = settingsOf(call.input);
    const applications = losesMcpApplications ? settings.applications?.filter(({ Type }) => Type !== 'MCP') : settings.applications;
    const { id, arn } = instance.addProfile({ name, tags, ...settings, ...(applications ? { applications } : {}) });
    return { SecurityProfileId: id, SecurityProfileArn: arn };
  },

  /** A list or map that is given replaces the whole one; what is absent stays as it is, or is cleared. */
  UpdateSecurityProfile(call: Call<UpdateSecurityProfileRequest>): void {
    const { id } = call.profile();
    checkSettings(call);
    const cleared = call.state.options.clearsWhatIsAbsent ? NO_SETTINGS : {};
    call.instance().changeProfile(id, { ...cleared, ...settingsOf(call.input) });
  },

  DeleteSecurityProfile(call: Call<DeleteSecurityProfileRequest>): void {
    const profile = call.profile();
    const instance = call.instance();
    const holders = [...instance.users, ...instance.aiAgents].filter(({ securityProfileIds }) => securityProfileIds.includes(profile.id));
    if (holders.length > 0) {
      const names = holders.map((holder) => 'username' in holder ? holder.username : holder.arn);
      const message = `The security profile "${profile.name}" is held by ${names.join(', ')}.`;
      throw new ServiceError('ResourceInUseException', message, { ResourceId: profile.arn });
    }
    instance.removeProfile(profile.id);
  },

  DescribeSecurityProfile(call: Call<DescribeSecurityProfileRequest>): DescribeSecurityProfileResponse {
    const profile = call.profile();
    const instance = call.instance();
    const SecurityProfile = {
      Id: profile.id,
      OrganizationResourceId: instance.id,
      Arn: profile.arn,
      SecurityProfileName: profile.name,
      Description: profile.description,
      Tags: profile.tags,
      AllowedAccessControlTags: profile.allowedAccessControlTags,
      TagRestrictedResources: profile.tagRestrictedResources,
      HierarchyRestrictedResources: profile.hierarchyRestrictedResources,
      AllowedAccessControlHierarchyGroupId: profile.allowedAccessControlHierarchyGroupId,
      GranularAccessControlConfiguration: profile.granularAccessControlConfiguration,
      Type: profile.type,
      LastModifiedTime: new Date(profile.lastModifiedTime),
      LastModifiedRegion: instance.region,
    };
    return { SecurityProfile };
  },

  ListSecurityProfiles(call: Call<ListSecurityProfilesRequest>): ListSecurityProfilesResponse {
    const instance = call.instance();
    const { items, NextToken } = call.page(instance.securityProfiles);
    return {
      SecurityProfileSummaryList: items.map((profile) => ({
        Id: profile.id,
        Arn: profile.arn,
        Name: profile.name,
        Type: profile.type,
        LastModifiedTime: new Date(profile.lastModifiedTime),
        LastModifiedRegion: instance.region,
      })),
      NextToken,
    };
  },
};

/** A profile with nothing but its name. */
const NO_SETTINGS: Omit<ProfileOptions, 'name'> = {
  description: '',
  permissions: [],
  applications: [],
  allowedAccessControlTags: {},
  tagRestrictedResources: [],
  hierarchyRestrictedResources: [],
  allowedAccessControlHierarchyGroupId: '',
  allowedFlowModules: [],
  allowedAIAgents: [],
  granularAccessControlConfiguration: {},
};

/** What the API checks beyond its model. */
function checkSettings(call: Call<CreateSecurityProfileRequest> | Call<UpdateSecurityProfileRequest>): void {
  const { HierarchyRestrictedResources = [], AllowedAccessControlHierarchyGroupId: group, Applications = [] } = call.input;
  const resource = HierarchyRestrictedResources.find((name) => name !== 'User');
  if (resource !== undefined) {
    throw call.unacceptable(`HierarchyRestrictedResources can only contain User, got "${resource}"`);
  }
  if (group) {
    call.found(call.instance().hierarchyGroup(group), 'hierarchy group', group);
  }

  for (const { Type, Namespace, ApplicationPermissions = [] } of Applications) {
    const other = ApplicationPermissions.find((permission) => permission !== 'ACCESS');
    if (Type !== 'MCP' && other !== undefined) {
      throw call.unacceptable(`The third-party application ${Namespace} only has the permission ACCESS, got "${other}"`);
    }
  }
}

function settingsOf(input: Settings): Omit<ProfileOptions, 'name'> {
  const settings = {
    description: input.Description,
    permissions: input.Permissions && [...new Set(input.Permissions)],
    applications: input.Applications,
    allowedAccessControlTags: input.AllowedAccessControlTags,
    tagRestrictedResources: input.TagRestrictedResources,
    hierarchyRestrictedResources: input.HierarchyRestrictedResources,
    allowedAccessControlHierarchyGroupId: input.AllowedAccessControlHierarchyGroupId,
    allowedFlowModules: input.AllowedFlowModules,
    allowedAIAgents: input.AllowedAIAgents,
    granularAccessControlConfiguration: input.GranularAccessControlConfiguration,
  };
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

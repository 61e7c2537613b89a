import type { Instance } from '../../../emulator';
import { Template } from '../../../emulator/cloudformation/cloud-formation';

/** What matters of a profile, whether from a template or from an instance. */
export interface ProfileContent {
  readonly description: string;
  readonly permissions: string[];
  readonly tags: Record<string, string>;
}

type Profiles = Record<string, ProfileContent>;

/** The profiles that an instance has, by name. */
export function liveProfiles(instance: Instance): Profiles {
  return Object.fromEntries(instance.securityProfiles.map(({ name, description = '', permissions, tags }) =>
    [name, { description, permissions: [...permissions].sort(), tags }]));
}

/** The profiles that a template asks for on an instance, by name. */
export function profilesOf(template: Template, instance: { readonly arn: string }): Profiles {
  const resources = Object.values(template.Resources) as { Type: string; Properties: Record<string, any> }[];
  return Object.fromEntries(resources
    .filter(({ Type, Properties }) => Type === 'AWS::Connect::SecurityProfile' && Properties.InstanceArn === instance.arn)
    .map(({ Properties: { SecurityProfileName, Description = '', Permissions = [], Tags = [] } }) => [SecurityProfileName, {
      description: Description,
      permissions: [...Permissions].sort(),
      tags: Object.fromEntries(Tags.map(({ Key, Value }: { Key: string; Value: string }) => [Key, Value])),
    }]));
}

import type { IConstruct } from 'constructs';
import type { Reservations } from './reservations';
import { BYTES_OF_PARAMETER } from '../permissions/generated/limits/quotas';
import type { ISecurityProfile } from '../profiles/profile-reference';
import { warn } from '../profiles/warn';
import type { ProfileSettingsDefinition } from '../roles/settings/profile-settings-definition';
import type { RoleSettings } from '../roles/settings/role-settings';

/** The settings that a profile was given, and the reference that it was given by. */
export interface AssignedSettings {
  readonly profile: ISecurityProfile;
  readonly settings: RoleSettings;
  /** Whether the profile has them as a copy of another one, until it is given others. */
  readonly isCarried: boolean;
}

/** Settings that others have been reserved for. */
export function reservedProblems(
  { id }: ProfileSettingsDefinition, { profile, settings }: AssignedSettings, reservations: Reservations,
): string[] {
  return settings.given().filter(({ isMostRestricted, setting }) => !isMostRestricted && reservations.isReservedFrom(profile, setting))
    .map(({ setting }) => `"${setting.title}" of "${id}" is reserved, and ${profile.node.path} has it. Leave it out, or name the profile in a call of reserve().`);
}

/** A document that Parameter Store would refuse. */
export function sizeProblems({ id }: ProfileSettingsDefinition, profile: ISecurityProfile, document: string): string[] {
  const bytes = Buffer.byteLength(document);
  return bytes <= BYTES_OF_PARAMETER ? [] : [`The settings of "${id}" for ${profile.node.path} take ${bytes} bytes; a parameter holds ${BYTES_OF_PARAMETER}. `
    + 'Split the application into two, or shorten the ids of its settings.'];
}

/** Warns of an application that no profile has settings of: rules judge roles, and there is none. */
export function warnOfUnassigned(construct: IConstruct, { id }: ProfileSettingsDefinition, hasDefault: boolean): void {
  const consequence = hasDefault ? 'everybody has its default' : 'it is up to the application what people may do';
  warn(construct, 'unassigned-application',
    `No profile has settings of "${id}", so ${consequence}. Call assign() for each profile whose users work with it.`);
}

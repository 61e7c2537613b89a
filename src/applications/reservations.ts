import { identityOf } from './assigned-profile';
import type { ISecurityProfile } from '../profiles/profile-reference';
import type { ProfileSetting } from '../roles/settings/profile-setting';

/** Which profiles the reserved settings of an application are for. */
export class Reservations {
  /** Identities of profiles, by the IDs of settings. */
  private readonly bySetting = new Map<string, Set<string>>();

  public add({ id }: ProfileSetting, profiles: readonly ISecurityProfile[]): void {
    this.bySetting.set(id, new Set([...this.bySetting.get(id) ?? [], ...profiles.map(identityOf)]));
  }

  public isReservedFrom(profile: ISecurityProfile, { id, reservedFor }: ProfileSetting): boolean {
    const named = this.bySetting.get(id);
    return (reservedFor !== undefined || named !== undefined) && !named?.has(identityOf(profile));
  }
}

import type { ProfileSetting, ProfileSettingValue } from './profile-setting';
import type { ProfileSettingsDefinition } from './profile-settings-definition';
import { compareValues, mergedValue } from './setting-form';

/** Version of the form of the document, apart from the application's own settings in it. */
const FORMAT = 1;

/**
 * What a role is given of the settings of one application: a value of each.
 */
export class RoleSettings {
  private readonly bySetting: ReadonlyMap<string, ProfileSettingValue>;

  /**
   * @param role what the role is called in errors
   * @param given values; settings without one are at their most restricted value
   * @throws if a value is of a setting that the application does not have, or two are of one setting
   */
  constructor(public readonly application: ProfileSettingsDefinition, role: string, given: readonly ProfileSettingValue[]) {
    const bySetting = new Map<string, ProfileSettingValue>();
    for (const value of given) {
      const { setting } = value;
      if (!application._has(setting)) {
        throw new Error(`${role} has the value ${value.text} for "${setting.id}", which is not a setting of "${application.id}". `
          + `Its settings are ${application.settings.map(({ id }) => id).join(', ')}.`);
      }
      const other = bySetting.get(setting.id);
      if (other) {
        throw new Error(`${role} has two values for "${setting.id}": ${other.text}, and ${value.text}. Give one of them.`);
      }
      bySetting.set(setting.id, value);
    }
    this.bySetting = bySetting;
  }

  /** A value of every setting, in the application's order. */
  public values(): ProfileSettingValue[] {
    return this.application.settings.map((setting) => this.valueOf(setting));
  }

  /** The value of one setting. */
  public valueOf(setting: ProfileSetting): ProfileSettingValue {
    return this.bySetting.get(setting.id) ?? setting.mostRestricted();
  }

  /** The values that were given, without those that were left to the application's order of things. */
  public given(): ProfileSettingValue[] {
    return [...this.bySetting.values()];
  }

  /** Whether they allow nothing that others of the same application do not. Preferences are no access. */
  public isWithin(other: RoleSettings): boolean {
    return this.application.settings.every((setting) => (
      setting.isPreference || ['same', 'narrower'].includes(compareValues(setting._form, this.valueOf(setting)._json, other.valueOf(setting)._json))));
  }

  /** The value of somebody who is given these and others of the same application: all that any of them allows. */
  public mergedValue(setting: ProfileSetting, others: readonly RoleSettings[]): ProfileSettingValue {
    return setting._read(mergedValue(setting._form, [this, ...others].map((one) => one.valueOf(setting)._json)));
  }

  /** What people call the application. */
  public get title(): string {
    return this.application.title;
  }

  /**
   * The document that the application reads.
   *
   * @param profile name of the security profile, where it is known
   */
  public document(profile: string | undefined): string {
    return JSON.stringify({
      format: FORMAT,
      application: this.application.id,
      version: this.application.version,
      profile,
      settings: Object.fromEntries(this.values().map((value) => [value.setting.id, value._json])),
    });
  }
}

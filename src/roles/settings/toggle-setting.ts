import type { JsonValue } from './json-value';
import { ProfileSetting, ProfileSettingValue, type OpenedStep, type ProfileSettingNeeds, type ProfileSettingProps } from './profile-setting';
import type { SettingForm } from './setting-form';

/**
 * Properties for defining a `ToggleSetting`.
 */
export interface ToggleSettingProps extends ProfileSettingProps, ProfileSettingNeeds {}

/**
 * A setting of an application that is on or off for a role.
 */
export class ToggleSetting extends ProfileSetting {
  private readonly props: ToggleSettingProps;

  /**
   * @param id ID of the setting in the document that the application reads
   * @param props properties of the setting: among them the permissions that it needs in Amazon Connect when it is on
   * @throws if the ID does not have the form of IDs of settings
   */
  constructor(id: string, props: ToggleSettingProps) {
    super(id, props);
    this.props = props;
  }

  /**
   * Returns the value that turns the setting on, so that people may do what it is about.
   */
  public on(): ProfileSettingValue {
    return ProfileSettingValue._of(this, true, [this.props]);
  }

  /**
   * Returns the value that turns the setting off.
   */
  public off(): ProfileSettingValue {
    return ProfileSettingValue._of(this, false, []);
  }

  /**
   * Returns the same value as `off()`.
   */
  public mostRestricted(): ProfileSettingValue {
    return this.off();
  }

  /**
   * Returns the same value as `on()`.
   */
  public widest(): ProfileSettingValue {
    return this.on();
  }

  /** @internal */
  public get _form(): SettingForm {
    return { kind: 'toggle', names: [] };
  }

  /** Being off is its most restricted value. @internal */
  public get _openedSteps(): readonly OpenedStep[] {
    return [];
  }

  /** @internal */
  public _within(value: ProfileSettingValue, isMet: (needs: ProfileSettingNeeds) => boolean): ProfileSettingValue {
    return value.isMostRestricted || isMet(this.props) ? value : this.off();
  }

  /** @internal */
  public _read(json: JsonValue): ProfileSettingValue {
    return json === true ? this.on() : this.off();
  }
}

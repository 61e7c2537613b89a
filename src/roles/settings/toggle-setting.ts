import { ApplicationSetting, SettingValue, type SettingNeeds, type SettingProps } from './application-setting';

/**
 * What a setting takes that is on or off.
 */
export interface ToggleSettingProps extends SettingProps, SettingNeeds {}

/**
 * A setting that is on or off.
 */
export class ToggleSetting extends ApplicationSetting {
  private readonly props: ToggleSettingProps;

  /**
   * @param id its key in the document that the application reads
   * @param props what it is, and what it needs in Connect where it is on
   * @throws if the id has another form than ids of settings have
   */
  constructor(id: string, props: ToggleSettingProps) {
    super(id, props);
    this.props = props;
  }

  /**
   * Lets people do it.
   */
  public on(): SettingValue {
    return SettingValue._of(this, true, [this.props], 1);
  }

  /**
   * Does not let them.
   */
  public off(): SettingValue {
    return SettingValue._of(this, false, [], 0);
  }

  /**
   * Off.
   */
  public mostRestricted(): SettingValue {
    return this.off();
  }

  /**
   * The same as `on()`.
   */
  public widest(): SettingValue {
    return this.on();
  }
}

import type { ProfileSetting } from './profile-setting';
import { listOf, OBJECT, SETTING } from '../kinds';

const SETTINGS = listOf(SETTING);

/** A part of a parameter's name. */
const ID = /^[A-Za-z0-9_.-]{1,64}$/;

/**
 * Properties for defining which settings an application has.
 */
export interface ProfileSettingsDefinitionProps {
  /**
   * The name that people use for the application.
   */
  readonly title: string;

  /**
   * The version of the settings: a positive whole number that every document includes.
   *
   * Raise it whenever the settings change in a way that the application must know about.
   */
  readonly version: number;

  /**
   * The settings of the application, in the order of its own pages.
   */
  readonly settings: ProfileSetting[];
}

/**
 * The definition of the settings that an application of yours keeps for each security profile.
 *
 * You define it once and use it on any number of instances.
 *
 * @example
 * const orders = new ProfileSettingsDefinition('orders', {
 *   title: 'Order desk',
 *   version: 1,
 *   settings: [
 *     new ToggleSetting('refunds', { title: 'Grant refunds' }),
 *     new LevelSetting('orders', { title: 'Orders' }),
 *   ],
 * });
 */
export class ProfileSettingsDefinition {
  /**
   * The ID of the application, which is a part of the names of its parameters.
   */
  public readonly id: string;

  /**
   * The name that people use for the application.
   */
  public readonly title: string;

  /**
   * The version of the application's settings.
   */
  public readonly version: number;

  /**
   * The settings of the application, in the order of its own pages.
   */
  public readonly settings: ProfileSetting[];

  /**
   * @param id ID of the application in the names of parameters: 1 to 64 letters, digits, hyphens, underscores and
   * periods
   * @param props properties of the application
   * @throws if the ID has another form, the version is not a positive whole number, two settings have the same ID, or a
   * setting requires one that the application does not have
   */
  constructor(id: string, props: ProfileSettingsDefinitionProps) {
    if (!ID.test(id)) {
      throw new Error(`"${id}" is not a valid ID of an application. Use 1 to 64 letters, digits, hyphens, underscores and periods.`);
    }
    OBJECT(props, 'props', `the application "${id}"`);
    if (!Number.isInteger(props.version) || props.version < 1) {
      throw new Error(`The application "${id}" has the version ${props.version}. Use a whole number from 1 on, and raise it with each change.`);
    }
    SETTINGS(props.settings, 'settings', `the application "${id}"`);
    this.id = id;
    this.title = props.title;
    this.version = props.version;
    this.settings = [...props.settings];

    const ids = this.settings.map((setting) => setting.id);
    const twice = ids.find((one, index) => ids.indexOf(one) !== index);
    if (twice !== undefined) {
      throw new Error(`The application "${id}" has the setting "${twice}" twice. Give one of them another ID.`);
    }
    for (const setting of this.settings) {
      const foreign = setting.requires.find((other) => !ids.includes(other.id));
      if (foreign) {
        throw new Error(`The setting "${setting.id}" requires "${foreign.id}", which the application "${id}" does not have. Add it to the settings.`);
      }
    }
    // Only now is it an application: one that is refused has no settings.
    this.settings.forEach((setting) => setting._applications.add(id));
  }

  /** Whether a setting is one of its own, by their ids: a module that is loaded twice makes two objects of each. @internal */
  public _has(setting: ProfileSetting): boolean {
    return setting._applications.has(this.id) && this.settings.some(({ id }) => id === setting.id);
  }

  /**
   * Returns a setting by its ID, for roles that you read from a configuration.
   *
   * @param id ID of the setting
   * @throws if the application has no setting with this ID
   */
  public setting(id: string): ProfileSetting {
    const found = this.settings.find((setting) => setting.id === id);
    if (!found) {
      throw new Error(`The application "${this.id}" has no setting "${id}". Its settings are ${this.settings.map((setting) => setting.id).join(', ')}.`);
    }
    return found;
  }
}

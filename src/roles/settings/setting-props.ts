import type { ApplicationSetting } from './application-setting';
import type { AccessLevel, IPermissions } from '../../permissions';

/**
 * What a setting, or a value of one, needs of a role in Connect.
 */
export interface SettingNeeds {
  /**
   * Permissions that it does not work without, all of them.
   *
   * @default - none
   */
  readonly needs?: IPermissions;

  /**
   * Permissions of which one is enough.
   *
   * @default - none
   */
  readonly needsOneOf?: IPermissions;
}

/**
 * What every setting of an application takes.
 */
export interface SettingProps {
  /**
   * What people call it.
   */
  readonly title: string;

  /**
   * The heading that it is under, in the application's own words.
   *
   * @default - none
   */
  readonly group?: string;

  /**
   * What it lets people do.
   *
   * @default - the title says it
   */
  readonly description?: string;

  /**
   * Other settings of the application that it is of no use without: none of them may be at its most restricted value.
   *
   * @default - none
   */
  readonly requires?: ApplicationSetting[];

  /**
   * Permissions that open the same in Connect itself. A role for which the setting is at its most restricted value, and which
   * holds one of them, is told of.
   *
   * @default - Connect has nothing like it
   */
  readonly alsoOpenedBy?: IPermissions;

  /**
   * Why the application does not use it any more, or what to use instead. Roles that set it are warned of.
   *
   * @default - it is in use
   */
  readonly deprecated?: string;
}

/**
 * What a setting takes that is on or off.
 */
export interface ToggleSettingProps extends SettingProps, SettingNeeds {}

/**
 * One level of a setting.
 */
export interface SettingLevel extends SettingNeeds {
  /**
   * The level, any but `AccessLevel.ALL`.
   */
  readonly level: AccessLevel;
}

/**
 * What a setting takes that is given at levels.
 */
export interface LevelSettingProps extends SettingProps {
  /**
   * The levels that it has.
   *
   * @default - view, edit, create and remove, with no needs in Connect
   */
  readonly levels?: SettingLevel[];
}

/**
 * One choice of a setting.
 */
export interface SettingChoice extends SettingNeeds {
  /**
   * What the application calls it, such as `own`.
   */
  readonly name: string;
}

/**
 * What a setting takes of which one choice is made.
 */
export interface ChoiceSettingProps extends SettingProps {
  /**
   * The choices, from the most restricted one to the widest. The first is taken where a role makes none.
   */
  readonly choices: SettingChoice[];
}

import type { JsonValue } from './json-value';
import { ProfileSetting, ProfileSettingValue, type OpenedStep, type ProfileSettingNeeds, type ProfileSettingProps } from './profile-setting';
import type { SettingForm } from './setting-form';
import { AccessLevel } from '../../permissions/access-level';
import type { IPermissions } from '../../permissions/permission';
import { kind, listOf, optional } from '../kinds';

const USUAL: readonly ProfileSettingLevel[] = [AccessLevel.VIEW, AccessLevel.EDIT, AccessLevel.CREATE, AccessLevel.REMOVE]
  .map((level) => ({ level }));

const LEVELS = optional(listOf(kind((value) => typeof value?.level === 'string', 'a level, such as { level: AccessLevel.VIEW }')));

/**
 * Options for one level of a `LevelSetting`.
 */
export interface ProfileSettingLevel extends ProfileSettingNeeds {
  /**
   * The level. It can be any level but `AccessLevel.ALL`.
   */
  readonly level: AccessLevel;

  /**
   * The permissions that allow the same as the level in Amazon Connect itself.
   *
   * A finding is reported for a role that holds one of them and lacks the level.
   *
   * @default - Amazon Connect has nothing like it
   */
  readonly alsoOpenedBy?: IPermissions;
}

/**
 * Properties for defining a `LevelSetting`.
 */
export interface LevelSettingProps extends ProfileSettingProps {
  /**
   * The levels that the setting has.
   *
   * @default - view, edit, create and remove, without needs in Amazon Connect
   */
  readonly levels?: ProfileSettingLevel[];
}

/**
 * A setting of an application with levels, which are the columns of the permission table in Amazon Connect.
 *
 * @example
 * const orders = new LevelSetting('orders', { title: 'Orders' });
 * const value = orders.at(AccessLevel.VIEW, AccessLevel.EDIT);
 */
export class LevelSetting extends ProfileSetting {
  private readonly levels: readonly ProfileSettingLevel[];

  /**
   * @param id ID of the setting in the document that the application reads
   * @param props properties of the setting: its levels, and the permissions that each needs in Amazon Connect
   * @throws if it has no level, a level twice, or `AccessLevel.ALL`
   */
  constructor(id: string, props: LevelSettingProps) {
    super(id, props);
    LEVELS(props.levels, 'levels', `the setting "${id}"`);
    this.levels = props.levels ?? USUAL;
    const names = this.names();
    if (names.length === 0 || new Set(names).size < names.length || names.includes(AccessLevel.ALL)) {
      throw new Error(`The setting "${id}" has the levels ${names.join(', ') || '(none)'}. Give it at least one level, each once; `
        + 'AccessLevel.ALL means all levels and is not a level itself.');
    }
  }

  /**
   * Returns the value for some levels.
   *
   * @param levels levels that the setting has, or `AccessLevel.ALL` for all of them
   * @throws if the setting lacks one of the levels, or has the level `view` and it is not among the levels given
   */
  public at(...levels: AccessLevel[]): ProfileSettingValue {
    const all = this.names();
    const lacking = levels.filter((level) => level !== AccessLevel.ALL && !all.includes(level));
    if (lacking.length > 0) {
      throw new Error(`The setting "${this.id}" does not have the level ${lacking.join(', ')}. `
        + `Its levels are ${all.join(', ')}; AccessLevel.ALL stands for all of them.`);
    }
    const given = this.levels.filter(({ level }) => levels.includes(AccessLevel.ALL) || levels.includes(level));
    if (given.length > 0 && all.includes(AccessLevel.VIEW) && !given.some(({ level }) => level === AccessLevel.VIEW)) {
      throw new Error(`The setting "${this.id}" has ${given.map(({ level }) => level).join(', ')} without view, `
        + 'so people could not see what they may change. Add AccessLevel.VIEW.');
    }
    return ProfileSettingValue._of(this, given.map(({ level }) => level), given);
  }

  /**
   * Returns the value for no level.
   */
  public none(): ProfileSettingValue {
    return this.at();
  }

  /**
   * Returns the value for no level.
   */
  public mostRestricted(): ProfileSettingValue {
    return this.none();
  }

  /**
   * Returns the value for all levels.
   */
  public widest(): ProfileSettingValue {
    return this.at(AccessLevel.ALL);
  }

  /** @internal */
  public get _form(): SettingForm {
    return { kind: 'levels', names: this.names() };
  }

  /** @internal */
  public get _openedSteps(): readonly OpenedStep[] {
    return this.levels.flatMap(({ level, alsoOpenedBy }) => (alsoOpenedBy ? [{ step: level, openedBy: alsoOpenedBy }] : []));
  }

  /** @internal */
  public _within(value: ProfileSettingValue, isMet: (needs: ProfileSettingNeeds) => boolean): ProfileSettingValue {
    const met = this.levels.filter((one) => value._steps.includes(one.level) && isMet(one)).map(({ level }) => level);
    return !this.names().includes(AccessLevel.VIEW) || met.includes(AccessLevel.VIEW) ? this.at(...met) : this.none();
  }

  /** @internal */
  public _read(json: JsonValue): ProfileSettingValue {
    return this.at(...json as readonly AccessLevel[]);
  }

  private names(): AccessLevel[] {
    return this.levels.map(({ level }) => level);
  }
}

import { ApplicationSetting, SettingValue, type SettingNeeds, type SettingProps } from './application-setting';
import { AccessLevel } from '../../permissions/access-level';

const USUAL: readonly SettingLevel[] = [AccessLevel.VIEW, AccessLevel.EDIT, AccessLevel.CREATE, AccessLevel.REMOVE]
  .map((level) => ({ level }));

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
 * A setting that is given at levels, in the columns of Connect's own permission table.
 */
export class LevelSetting extends ApplicationSetting {
  private readonly levels: readonly SettingLevel[];

  /**
   * @param id its key in the document that the application reads
   * @param props what it is, which levels it has, and what each needs in Connect
   * @throws if it has no level, has one twice, or has `AccessLevel.ALL`
   */
  constructor(id: string, props: LevelSettingProps) {
    super(id, props);
    this.levels = props.levels ?? USUAL;
    const names = this.names();
    if (names.length === 0 || new Set(names).size < names.length || names.includes(AccessLevel.ALL)) {
      throw new Error(`The setting "${id}" has the levels ${names.join(', ') || '(none)'}. Give it at least one level, each once; `
        + 'AccessLevel.ALL stands for all of them and is none itself.');
    }
  }

  /**
   * Gives it at levels.
   *
   * @param levels levels that the setting has, or `AccessLevel.ALL` for all of them
   * @throws if the setting does not have one of them, or levels are given without view where it has that
   */
  public at(...levels: AccessLevel[]): SettingValue {
    const all = this.names();
    const lacking = levels.filter((level) => level !== AccessLevel.ALL && !all.includes(level));
    if (lacking.length > 0) {
      throw new Error(`The setting "${this.id}" does not have the level ${lacking.join(', ')}. `
        + `Its levels are ${all.join(', ')}; AccessLevel.ALL stands for all of them.`);
    }
    const given = this.levels.filter(({ level }) => levels.includes(AccessLevel.ALL) || levels.includes(level));
    if (given.length > 0 && all.includes(AccessLevel.VIEW) && !given.some(({ level }) => level === AccessLevel.VIEW)) {
      throw new Error(`The setting "${this.id}" was given at ${given.map(({ level }) => level).join(', ')} without view, `
        + 'so people would not see what they may change. Add AccessLevel.VIEW.');
    }
    return SettingValue._of(this, given.map(({ level }) => level), given, given.length);
  }

  /**
   * Gives no level of it.
   */
  public none(): SettingValue {
    return this.at();
  }

  /**
   * No level.
   */
  public mostRestricted(): SettingValue {
    return this.none();
  }

  /**
   * All its levels.
   */
  public widest(): SettingValue {
    return this.at(AccessLevel.ALL);
  }

  private names(): AccessLevel[] {
    return this.levels.map(({ level }) => level);
  }
}

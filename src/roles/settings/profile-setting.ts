import type { JsonValue } from './json-value';
import type { IPermissions } from '../../permissions/permission';
import { PermissionSet } from '../../permissions/permission-set';
import { listOf, OBJECT, optional, SETTING, TEXT } from '../kinds';

const REQUIRES = optional(listOf(SETTING));

/** Names of settings are keys of a document that programs read. */
const ID = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

/**
 * Options for the permissions in Amazon Connect that a setting, or one of its values, needs.
 */
export interface ProfileSettingNeeds {
  /**
   * The permissions that are all needed.
   *
   * @default - none
   */
  readonly needs?: IPermissions;

  /**
   * The permissions of which one is enough.
   *
   * @default - none
   */
  readonly needsOneOf?: IPermissions;
}

/**
 * Properties for defining a setting of an application.
 */
export interface ProfileSettingProps {
  /**
   * The name that people use for the setting.
   */
  readonly title: string;

  /**
   * The heading that the setting is under, in the application's own words.
   *
   * @default - none
   */
  readonly group?: string;

  /**
   * The description of the setting: what it lets people do.
   *
   * @default - the title
   */
  readonly description?: string;

  /**
   * The other settings of the application without which this one is of no use. None of them may be at its most
   * restricted value.
   *
   * @default - none
   */
  readonly requires?: ProfileSetting[];

  /**
   * The permissions that allow the same thing in Amazon Connect itself.
   *
   * A finding is reported for a role that holds one of them while the setting is at its most restricted value.
   *
   * @default - Amazon Connect has nothing like it
   */
  readonly alsoOpenedBy?: IPermissions;

  /**
   * The reason why the application no longer uses the setting, or what to use instead. Roles that set it get a warning.
   *
   * @default - the setting is in use
   */
  readonly deprecated?: string;
}

/**
 * A setting of an application: something that people may or may not do in it, which Amazon Connect does not know about.
 */
export abstract class ProfileSetting {
  /**
   * The ID of the setting: its key in the document that the application reads.
   */
  public readonly id: string;

  /**
   * The name that people use for the setting.
   */
  public readonly title: string;

  /**
   * The heading that the setting is under. It is empty if there is none.
   */
  public readonly group: string;

  /**
   * The description of the setting: what it lets people do.
   */
  public readonly description: string;

  /**
   * The reason why the application no longer uses the setting.
   *
   * @default - the setting is in use
   */
  public readonly deprecated?: string;

  /**
   * The other settings without which this one is of no use.
   */
  public readonly requires: ProfileSetting[];

  /**
   * The permissions that allow the same thing in Amazon Connect itself.
   */
  public readonly alsoOpenedBy: PermissionSet;

  /** Ids of the applications that have it. @internal */
  public readonly _applications = new Set<string>();

  /**
   * @param id ID of the setting in the document that the application reads: a letter, then up to 63 letters, digits,
   * hyphens and underscores
   * @param props properties of the setting
   * @throws if the ID has another form
   */
  protected constructor(id: string, props: ProfileSettingProps) {
    if (!ID.test(id)) {
      throw new Error(`"${id}" is not a valid ID of a setting. Use a letter, then up to 63 letters, digits, hyphens and underscores.`);
    }
    OBJECT(props, 'props', `the setting "${id}"`);
    TEXT(props.title, 'title', `the setting "${id}"`);
    REQUIRES(props.requires, 'requires', `the setting "${id}"`);
    this.id = id;
    this.title = props.title;
    this.group = props.group ?? '';
    this.description = props.description ?? props.title;
    this.deprecated = props.deprecated;
    this.requires = [...props.requires ?? []];
    this.alsoOpenedBy = PermissionSet.of(...props.alsoOpenedBy ? [props.alsoOpenedBy] : []);
  }

  /**
   * Returns the value that lets people do least. It applies if a role has no value for the setting.
   */
  public abstract mostRestricted(): ProfileSettingValue;

  /**
   * Returns the value that lets people do most.
   */
  public abstract widest(): ProfileSettingValue;
}

/**
 * A value of a setting of an application, which a role is given with `ProfileSettings`. A setting creates it with `on()`, `at(...)` or `choose(...)`.
 */
export class ProfileSettingValue {
  /** Made by settings only. @internal */
  public static _of(setting: ProfileSetting, json: JsonValue, needs: readonly ProfileSettingNeeds[], extent: number): ProfileSettingValue {
    return new ProfileSettingValue(setting, json, needs, extent);
  }

  private constructor(
    /** The setting that the value belongs to. */
    public readonly setting: ProfileSetting,
    private readonly json: JsonValue,
    private readonly parts: readonly ProfileSettingNeeds[],
    /** How far it is above the most restricted value: levels, or choices. @internal */
    public readonly _extent: number,
  ) {}

  /**
   * Whether this is the value that lets people do least.
   */
  public get isMostRestricted(): boolean {
    return this._extent === 0;
  }

  /**
   * The value in words: `on` or `off`, levels such as `view, edit`, `none` for no level, or the name of a choice.
   */
  public get text(): string {
    if (typeof this.json === 'boolean') {
      return this.json ? 'on' : 'off';
    }
    return typeof this.json === 'string' ? this.json : this.json.join(', ') || 'none';
  }

  /**
   * The permissions without which the value does not work.
   */
  public get needs(): PermissionSet {
    return PermissionSet.of(...this.parts.flatMap(({ needs }) => needs ?? []));
  }

  /** Sets of permissions of which one each is enough. @internal */
  public get _alternatives(): IPermissions[] {
    return this.parts.flatMap(({ needsOneOf }) => needsOneOf ?? []);
  }

  /** The value as the document has it. @internal */
  public get _json(): JsonValue {
    return this.json;
  }
}

import type { JsonValue } from './json-value';
import type { IPermissions } from '../../permissions/permission';
import { PermissionSet } from '../../permissions/permission-set';

/** Names of settings are keys of a document that programs read. */
const ID = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

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
 * Something that an application lets people do or not do, besides what Connect knows.
 */
export abstract class ApplicationSetting {
  /**
   * Its key in the document that the application reads.
   */
  public readonly id: string;

  /**
   * What people call it.
   */
  public readonly title: string;

  /**
   * The heading that it is under. Empty if there is none.
   */
  public readonly group: string;

  /**
   * What it lets people do.
   */
  public readonly description: string;

  /**
   * Why the application does not use it any more.
   *
   * @default - it is in use
   */
  public readonly deprecated?: string;

  /**
   * Other settings that it is of no use without.
   */
  public readonly requires: ApplicationSetting[];

  /**
   * Permissions that open the same in Connect itself.
   */
  public readonly alsoOpenedBy: PermissionSet;

  /** Ids of the applications that have it. @internal */
  public readonly _applications = new Set<string>();

  /**
   * @param id its key in the document that the application reads: a letter, then up to 63 letters, digits, hyphens and underscores
   * @param props what it is
   * @throws if the id is of another form
   */
  protected constructor(id: string, props: SettingProps) {
    if (!ID.test(id)) {
      throw new Error(`"${id}" cannot be the id of a setting. Use a letter, then up to 63 letters, digits, hyphens and underscores.`);
    }
    this.id = id;
    this.title = props.title;
    this.group = props.group ?? '';
    this.description = props.description ?? props.title;
    this.deprecated = props.deprecated;
    this.requires = [...props.requires ?? []];
    this.alsoOpenedBy = PermissionSet.of(...props.alsoOpenedBy ? [props.alsoOpenedBy] : []);
  }

  /**
   * The value that lets people do least. It is taken where a role says nothing.
   */
  public abstract mostRestricted(): SettingValue;

  /**
   * The value that lets people do most.
   */
  public abstract widest(): SettingValue;
}

/**
 * What a role is given of a setting. The setting itself makes it, with `on()`, `at(...)` or `choose(...)`.
 */
export class SettingValue {
  /** Made by settings only. @internal */
  public static _of(setting: ApplicationSetting, json: JsonValue, needs: readonly SettingNeeds[], extent: number): SettingValue {
    return new SettingValue(setting, json, needs, extent);
  }

  private constructor(
    /** The setting that it is of. */
    public readonly setting: ApplicationSetting,
    private readonly json: JsonValue,
    private readonly parts: readonly SettingNeeds[],
    /** How far it is above the most restricted value: levels, or choices. @internal */
    public readonly _extent: number,
  ) {}

  /**
   * Whether it lets people do least.
   */
  public get isMostRestricted(): boolean {
    return this._extent === 0;
  }

  /**
   * The value in words: `on`, `view, edit`, `none` for no level, or the name of a choice.
   */
  public get text(): string {
    if (typeof this.json === 'boolean') {
      return this.json ? 'on' : 'off';
    }
    return typeof this.json === 'string' ? this.json : this.json.join(', ') || 'none';
  }

  /**
   * Permissions that it does not work without.
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

import type { JsonValue } from './json-value';
import type { OpenedStep } from './opened-step';
import { stepsOf, valueInWords, type SettingForm } from './setting-form';
import type { IPermissions } from '../../permissions/permission';
import { PermissionRisk } from '../../permissions/permission-risk';
import { PermissionSet } from '../../permissions/permission-set';
import { enumKind, FLAG, listOf, NUMBER, OBJECT, optional, SETTING, TEXT } from '../kinds';

const REQUIRES = optional(listOf(SETTING));
const RISKS = optional(listOf(enumKind('PermissionRisk', PermissionRisk)));
const OPTIONAL_FLAG = optional(FLAG);
const OPTIONAL_TEXT = optional(TEXT);
const OPTIONAL_NUMBER = optional(NUMBER);

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
   * @default - the setting is in use, or another one replaces it
   */
  readonly deprecated?: string;

  /**
   * The version of the settings that was the first to have this one. An application that reads an older document then
   * knows why the setting is not in it.
   *
   * @default - the first version
   */
  readonly since?: number;

  /**
   * The ID that the setting had before. Documents have the value under both IDs, for applications that know the old one.
   *
   * Remove it with a new version of the settings, when no such application runs anymore.
   *
   * @default - the setting always had its ID
   */
  readonly renamedFrom?: string;

  /**
   * The setting that replaces this one, which is thereby deprecated.
   *
   * @default - none
   */
  readonly replacedBy?: ProfileSetting;

  /**
   * Whether the setting is a preference, such as how a panel opens, and not access.
   *
   * A preference makes nobody more powerful: it counts neither for the default of an application nor in a difference.
   *
   * @default false
   */
  readonly isPreference?: boolean;

  /**
   * The risks for which a role deserves a second look when it has more than the most restricted value.
   *
   * @default - `PermissionRisk.PRIVILEGE_ESCALATION` if the setting has `managesAccess`, otherwise none
   */
  readonly risk?: PermissionRisk[];

  /**
   * Whether people manage with the setting who may do what in the application.
   *
   * At least one role must have it at its widest value, because nobody could repair the settings of the others otherwise.
   *
   * @default false
   */
  readonly managesAccess?: boolean;

  /**
   * The people whom the setting is reserved for, such as `administrators of the instance`.
   *
   * Each profile that may have more than the most restricted value has to be named with `ProfileSettings.reserve()`.
   *
   * @default - the setting is for everybody
   */
  readonly reservedFor?: string;
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
   * The version of the settings that was the first to have this one.
   *
   * @default - the first version
   */
  public readonly since?: number;

  /**
   * The ID that the setting had before.
   *
   * @default - the setting always had its ID
   */
  public readonly renamedFrom?: string;

  /**
   * The setting that replaces this one.
   *
   * @default - none
   */
  public readonly replacedBy?: ProfileSetting;

  /**
   * The other settings without which this one is of no use.
   */
  public readonly requires: ProfileSetting[];

  /**
   * The permissions that allow the same thing in Amazon Connect itself.
   */
  public readonly alsoOpenedBy: PermissionSet;

  /**
   * Whether the setting is a preference and not access.
   */
  public readonly isPreference: boolean;

  /**
   * The risks for which a role deserves a second look when it has more than the most restricted value.
   */
  public readonly risk: PermissionRisk[];

  /**
   * Whether people manage with the setting who may do what in the application.
   */
  public readonly managesAccess: boolean;

  /**
   * The people whom the setting is reserved for.
   *
   * @default - the setting is for everybody
   */
  public readonly reservedFor?: string;

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
    if (props.title.trim() === '') {
      throw new Error(`The setting "${id}" has an empty title. Give it the name that people use for it.`);
    }
    REQUIRES(props.requires, 'requires', `the setting "${id}"`);
    OPTIONAL_NUMBER(props.since, 'since', `the setting "${id}"`);
    OPTIONAL_TEXT(props.renamedFrom, 'renamedFrom', `the setting "${id}"`);
    optional(SETTING)(props.replacedBy, 'replacedBy', `the setting "${id}"`);
    RISKS(props.risk, 'risk', `the setting "${id}"`);
    OPTIONAL_FLAG(props.isPreference, 'isPreference', `the setting "${id}"`);
    OPTIONAL_FLAG(props.managesAccess, 'managesAccess', `the setting "${id}"`);
    OPTIONAL_TEXT(props.reservedFor, 'reservedFor', `the setting "${id}"`);
    if (props.isPreference && (props.managesAccess || props.reservedFor || props.risk?.length)) {
      throw new Error(`The setting "${id}" is a preference, which gives no access, but has managesAccess, reservedFor or risk. Leave these out, or isPreference.`);
    }
    this.id = id;
    this.title = props.title;
    this.group = props.group ?? '';
    this.description = props.description ?? props.title;
    this.replacedBy = props.replacedBy ?? undefined;
    this.deprecated = props.deprecated ?? (this.replacedBy && `"${this.replacedBy.title}" replaces it`);
    this.since = props.since ?? undefined;
    this.renamedFrom = props.renamedFrom ?? undefined;
    this.requires = [...props.requires ?? []];
    this.alsoOpenedBy = PermissionSet.of(...props.alsoOpenedBy ? [props.alsoOpenedBy] : []);
    this.isPreference = props.isPreference ?? false;
    this.managesAccess = props.managesAccess ?? false;
    this.risk = [...props.risk ?? (this.managesAccess ? [PermissionRisk.PRIVILEGE_ESCALATION] : [])];
    this.reservedFor = props.reservedFor ?? undefined;
  }

  /**
   * Returns the value that lets people do least. It applies if a role has no value for the setting.
   */
  public abstract mostRestricted(): ProfileSettingValue;

  /**
   * Returns the value that lets people do most.
   */
  public abstract widest(): ProfileSettingValue;

  /** What its values look like in a document. @internal */
  public abstract get _form(): SettingForm;

  /** The steps that permissions open by themselves. @internal */
  public abstract get _openedSteps(): readonly OpenedStep[];

  /** The widest value within another one whose needs are all met. @internal */
  public abstract _within(value: ProfileSettingValue, isMet: (needs: ProfileSettingNeeds) => boolean): ProfileSettingValue;

  /** The value that a document has. @internal */
  public abstract _read(json: JsonValue): ProfileSettingValue;
}

/**
 * A value of a setting of an application, which a role is given with `ProfileSettings`. A setting creates it with `on()`, `at(...)` or `choose(...)`.
 */
export class ProfileSettingValue {
  /** Made by settings only. @internal */
  public static _of(setting: ProfileSetting, json: JsonValue, needs: readonly ProfileSettingNeeds[]): ProfileSettingValue {
    return new ProfileSettingValue(setting, json, needs);
  }

  private constructor(
    /** The setting that the value belongs to. */
    public readonly setting: ProfileSetting,
    private readonly json: JsonValue,
    private readonly parts: readonly ProfileSettingNeeds[],
  ) {}

  /**
   * Whether this is the value that lets people do least.
   */
  public get isMostRestricted(): boolean {
    return this._steps.length === 0;
  }

  /**
   * The value in words: `on` or `off`, levels such as `view, edit`, `none` for no level, or the name of a choice.
   */
  public get text(): string {
    return valueInWords(this.json);
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

  /** What it allows beyond the most restricted value. @internal */
  public get _steps(): readonly string[] {
    return stepsOf(this.setting._form, this.json);
  }

  /** The value as the document has it. @internal */
  public get _json(): JsonValue {
    return this.json;
  }
}

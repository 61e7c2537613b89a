import type { ApplicationSetting } from './application-setting';
import type { JsonValue } from './json-value';
import type { SettingNeeds } from './setting-props';
import { PermissionSet, type IPermissions } from '../../permissions';

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

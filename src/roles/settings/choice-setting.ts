import type { JsonValue } from './json-value';
import { ProfileSetting, ProfileSettingValue, type OpenedStep, type ProfileSettingNeeds, type ProfileSettingProps } from './profile-setting';
import type { SettingForm } from './setting-form';
import type { IPermissions } from '../../permissions/permission';

/**
 * Options for one choice of a `ChoiceSetting`.
 */
export interface ProfileSettingChoice extends ProfileSettingNeeds {
  /**
   * The name of the choice in the application, such as `own`.
   */
  readonly name: string;

  /**
   * The permissions that allow the same as the choice in Amazon Connect itself.
   *
   * A finding is reported for a role that holds one of them and has an earlier choice.
   *
   * @default - Amazon Connect has nothing like it
   */
  readonly alsoOpenedBy?: IPermissions;
}

/**
 * Properties for defining a `ChoiceSetting`.
 */
export interface ChoiceSettingProps extends ProfileSettingProps {
  /**
   * The choices, from the most restricted to the widest. The first applies if a role has no value for the setting.
   */
  readonly choices: ProfileSettingChoice[];
}

/**
 * A setting of an application with several choices, of which a role gets one.
 *
 * @example
 * const refunds = new ChoiceSetting('refunds', {
 *   title: 'Refunds',
 *   choices: [{ name: 'none' }, { name: 'small' }, { name: 'all' }],
 * });
 */
export class ChoiceSetting extends ProfileSetting {
  private readonly choices: readonly ProfileSettingChoice[];

  /**
   * @param id ID of the setting in the document that the application reads
   * @param props properties of the setting: its choices, and the permissions that each needs in Amazon Connect
   * @throws if there are fewer than two choices, two have the same name, or a name is empty or contains `{{`
   */
  constructor(id: string, props: ChoiceSettingProps) {
    super(id, props);
    this.choices = props.choices;
    const names = this.names();
    if (names.length < 2 || new Set(names).size < names.length) {
      throw new Error(`The setting "${id}" has the choices ${names.join(', ') || '(none)'}. Give it at least two choices with different names.`);
    }
    // Parameter Store takes text between two pairs of braces for the name of another parameter, and refuses it.
    const refused = names.find((name) => name === '' || name.includes('{{'));
    if (refused !== undefined) {
      throw new Error(`The setting "${id}" has the choice "${refused}". Give it a name that is not empty and does not contain "{{".`);
    }
  }

  /**
   * Returns the value for a choice.
   *
   * @param name name of the choice
   * @throws if there is no such choice
   */
  public choose(name: string): ProfileSettingValue {
    const index = this.choices.findIndex((choice) => choice.name === name);
    if (index < 0) {
      throw new Error(`The setting "${this.id}" has no choice "${name}". Use ${this.names().join(', ')}.`);
    }
    return ProfileSettingValue._of(this, name, [this.choices[index]]);
  }

  /**
   * Returns the value for the first choice.
   */
  public mostRestricted(): ProfileSettingValue {
    return this.choose(this.names()[0]);
  }

  /**
   * Returns the value for the last choice.
   */
  public widest(): ProfileSettingValue {
    return this.choose(this.names()[this.choices.length - 1]);
  }

  /** @internal */
  public get _form(): SettingForm {
    return { kind: 'choice', names: this.names() };
  }

  /** @internal */
  public get _openedSteps(): readonly OpenedStep[] {
    return this.choices.flatMap(({ name, alsoOpenedBy }) => (alsoOpenedBy ? [{ step: name, openedBy: alsoOpenedBy }] : []));
  }

  /** @internal */
  public _within(value: ProfileSettingValue, isMet: (needs: ProfileSettingNeeds) => boolean): ProfileSettingValue {
    const upTo = this.choices.slice(0, this.names().indexOf(value.text) + 1);
    return this.choose(upTo.filter((choice, index) => index === 0 || isMet(choice)).pop()!.name);
  }

  /** @internal */
  public _read(json: JsonValue): ProfileSettingValue {
    return this.choose(json as string);
  }

  private names(): string[] {
    return this.choices.map(({ name }) => name);
  }
}

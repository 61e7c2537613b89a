import { ApplicationSetting, SettingValue, type SettingNeeds, type SettingProps } from './application-setting';

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

/**
 * A setting of which one choice is made.
 */
export class ChoiceSetting extends ApplicationSetting {
  private readonly choices: readonly SettingChoice[];

  /**
   * @param id its key in the document that the application reads
   * @param props what it is, which choices there are, and what each needs in Connect
   * @throws if there are fewer than two choices, two of one name, or one whose name is empty or holds `{{`
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
   * Makes a choice.
   *
   * @param name name of the choice
   * @throws if there is no such choice
   */
  public choose(name: string): SettingValue {
    const index = this.choices.findIndex((choice) => choice.name === name);
    if (index < 0) {
      throw new Error(`The setting "${this.id}" has no choice "${name}". Use ${this.names().join(', ')}.`);
    }
    return SettingValue._of(this, name, [this.choices[index]], index);
  }

  /**
   * The first choice.
   */
  public mostRestricted(): SettingValue {
    return this.choose(this.names()[0]);
  }

  /**
   * The last choice.
   */
  public widest(): SettingValue {
    return this.choose(this.names()[this.choices.length - 1]);
  }

  private names(): string[] {
    return this.choices.map(({ name }) => name);
  }
}

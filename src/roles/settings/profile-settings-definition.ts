import { problemsOf } from './problems-of-definition';
import type { ProfileSetting, ProfileSettingValue } from './profile-setting';
import { schemaOf } from './settings-schema';
import { valuesFrom } from './values-from';
import { listOf, OBJECT, optional, SETTING, TEXT } from '../kinds';

const SETTINGS = listOf(SETTING);
const OPTIONAL_TEXT = optional(TEXT);

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

  /**
   * The file with the JSON schema of the documents, which you commit and build the application with.
   *
   * The synthesis compares the settings with it. It asks for a new version if they changed in a way that the application
   * does not understand, and it writes the file when you ask for that. A file whose name ends in `.ts` is a module that exports
   * the schema, from which TypeScript knows the type of every setting.
   *
   * @default - no file; `schema` has the text
   */
  readonly schemaFile?: string;
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
   * The file with the JSON schema of the documents.
   *
   * @default - no file
   */
  public readonly schemaFile?: string;

  /**
   * @param id ID of the application in the names of parameters: 1 to 64 letters, digits, hyphens, underscores and
   * periods
   * @param props properties of the application
   * @throws if the ID has another form, the version is not a positive whole number, two settings have the same ID, now or
   * before, a setting requires or is replaced by one that the application does not have, or is of a later version
   */
  constructor(id: string, props: ProfileSettingsDefinitionProps) {
    if (!ID.test(id)) {
      throw new Error(`"${id}" is not a valid ID of an application. Use 1 to 64 letters, digits, hyphens, underscores and periods.`);
    }
    OBJECT(props, 'props', `the application "${id}"`);
    if (!Number.isInteger(props.version) || props.version < 1) {
      throw new Error(`The application "${id}" has the version ${props.version}. Use a whole number from 1 on.`);
    }
    SETTINGS(props.settings, 'settings', `the application "${id}"`);
    this.id = id;
    this.title = props.title;
    this.version = props.version;
    this.settings = [...props.settings];
    OPTIONAL_TEXT(props.schemaFile, 'schemaFile', `the application "${id}"`);
    this.schemaFile = props.schemaFile ?? undefined;

    const [problem] = problemsOf(this);
    if (problem !== undefined) {
      throw new Error(problem);
    }
    // Only now is it an application: one that is refused has no settings.
    this.settings.forEach((setting) => setting._applications.add(id));
  }

  /** Whether a setting is one of its own, by their ids: a module that is loaded twice makes two objects of each. @internal */
  public _has(setting: ProfileSetting): boolean {
    return setting._applications.has(this.id) && this.settings.some(({ id }) => id === setting.id);
  }

  /**
   * The JSON schema of the documents, as text: for programs that validate documents or generate types from it.
   */
  public get schema(): string {
    return JSON.stringify(schemaOf(this), null, 2);
  }

  /**
   * Returns the settings under a heading, in the application's order.
   *
   * @param heading heading, as the settings have it in `group`
   * @throws if no setting is under this heading
   */
  public group(heading: string): ProfileSetting[] {
    const found = this.settings.filter((setting) => setting.group === heading);
    if (found.length === 0) {
      const groups = new Set(this.settings.flatMap((setting) => (setting.group === '' ? [] : [`"${setting.group}"`])));
      throw new Error(`The application "${this.id}" has no settings under "${heading}". Its headings are ${[...groups].join(', ') || '(none)'}.`);
    }
    return found;
  }

  /**
   * Returns the values of a role that you read from a configuration, such as a JSON file.
   *
   * A value is what documents have: `true`, a list of levels or the name of a choice. It can also be the text that reports
   * show: `on`, `view, edit` or `none`; `all` stands for all levels. The error for wrong values lists all of them.
   *
   * @param configuration values by the IDs of settings
   * @throws if the application has no setting with one of the IDs, or a value is none of its setting
   */
  public valuesFrom(configuration: { [id: string]: any }): ProfileSettingValue[] {
    return valuesFrom(this, configuration);
  }

  /**
   * Returns a setting by its ID.
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

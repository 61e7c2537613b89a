import type { ApplicationSetting } from './application-setting';

/** A part of a parameter's name. */
const ID = /^[A-Za-z0-9_.-]{1,64}$/;

/**
 * What an application is.
 */
export interface ApplicationDefinitionProps {
  /**
   * What people call it.
   */
  readonly title: string;

  /**
   * Version of its settings, a positive whole number that the application raises whenever they change in a way that it has
   * to know of. It is in every document.
   */
  readonly version: number;

  /**
   * Its settings, in the order of its own pages.
   */
  readonly settings: ApplicationSetting[];
}

/**
 * An application with settings of its own per security profile: declared once, and used on any number of instances.
 */
export class ApplicationDefinition {
  /**
   * Its name in the names of parameters.
   */
  public readonly id: string;

  /**
   * What people call it.
   */
  public readonly title: string;

  /**
   * Version of its settings.
   */
  public readonly version: number;

  /**
   * Its settings, in the order of its own pages.
   */
  public readonly settings: ApplicationSetting[];

  /**
   * @param id its name in the names of parameters: 1 to 64 letters, digits, hyphens, underscores and periods
   * @param props what it is
   * @throws if the id has another form, the version is not a positive whole number, two settings have one id, or a setting
   * requires one that the application does not have
   */
  constructor(id: string, props: ApplicationDefinitionProps) {
    if (!ID.test(id)) {
      throw new Error(`"${id}" is not a valid ID of an application. Use 1 to 64 letters, digits, hyphens, underscores and periods.`);
    }
    if (!Number.isInteger(props.version) || props.version < 1) {
      throw new Error(`The application "${id}" has the version ${props.version}. Use a whole number from 1 on, and raise it with each change.`);
    }
    this.id = id;
    this.title = props.title;
    this.version = props.version;
    this.settings = [...props.settings];

    const ids = this.settings.map((setting) => setting.id);
    const twice = ids.find((one, index) => ids.indexOf(one) !== index);
    if (twice !== undefined) {
      throw new Error(`The application "${id}" has the setting "${twice}" twice. Give one of them another ID.`);
    }
    for (const setting of this.settings) {
      const foreign = setting.requires.find((other) => !ids.includes(other.id));
      if (foreign) {
        throw new Error(`The setting "${setting.id}" requires "${foreign.id}", which the application "${id}" does not have. Add it to the settings.`);
      }
      setting._applications.add(id);
    }
  }

  /** Whether a setting is one of its own, by their ids: a module that is loaded twice makes two objects of each. @internal */
  public _has(setting: ApplicationSetting): boolean {
    return setting._applications.has(this.id) && this.settings.some(({ id }) => id === setting.id);
  }

  /**
   * A setting by its id, for roles that are read from a configuration.
   *
   * @param id id of the setting
   * @throws if the application has no such setting
   */
  public setting(id: string): ApplicationSetting {
    const found = this.settings.find((setting) => setting.id === id);
    if (!found) {
      throw new Error(`The application "${this.id}" has no setting "${id}". Its settings are ${this.settings.map((setting) => setting.id).join(', ')}.`);
    }
    return found;
  }
}

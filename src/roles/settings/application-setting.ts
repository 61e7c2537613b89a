import type { SettingProps } from './setting-props';
import { SettingValue } from './setting-value';
import { PermissionSet } from '../../permissions';

/** Names of settings are keys of a document that programs read. */
const ID = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;

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

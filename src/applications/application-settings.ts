import { Lazy, Stack, Token } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { CfnParameter } from 'aws-cdk-lib/aws-ssm';
import { Construct } from 'constructs';
import type { ApplicationDefinition } from './application-definition';
import { RoleSettings } from './role-settings';
import { SETTING_RULES, defaultSettings } from './setting-rules';
import type { SettingValue } from './setting-value';
import { SecurityProfile } from '../profiles/security-profile';

/** What a standard parameter holds. */
const MOST_BYTES = 4096;

const PREFIX = /^(\/[A-Za-z0-9_.-]+)+$/;

/** Name of the parameter with the default; no security profile has it for an id. */
const DEFAULT = 'default';

/**
 * What the settings of an application take.
 */
export interface ApplicationSettingsProps {
  /**
   * The application that the settings are of, with every setting that it has.
   */
  readonly application: ApplicationDefinition;

  /**
   * What the names of its parameters begin with; a slash, the id of a security profile or `default` follow.
   *
   * @default - `/connect/` and the id of the application
   */
  readonly parameterPrefix?: string;
}

/**
 * The settings of an application for security profiles: one document for each, as a parameter in Systems Manager Parameter
 * Store that the application reads.
 *
 * Settings are judged together with the profiles, by the same rules: a setting that does not work without a permission that
 * the profile does not hold is an error.
 */
export class ApplicationSettings extends Construct {
  /**
   * What the names of its parameters begin with.
   */
  public readonly parameterPrefix: string;

  private readonly application: ApplicationDefinition;
  private readonly assigned = new Map<SecurityProfile, RoleSettings>();
  private defaultProfile?: () => SecurityProfile;

  /**
   * @throws if the prefix does not begin with a slash, ends with one, or has characters that names of parameters cannot have
   */
  constructor(scope: Construct, id: string, props: ApplicationSettingsProps) {
    super(scope, id);
    this.application = props.application;
    this.parameterPrefix = props.parameterPrefix ?? `/connect/${props.application.id}`;
    if (!Token.isUnresolved(this.parameterPrefix) && !PREFIX.test(this.parameterPrefix)) {
      throw new Error(`"${this.parameterPrefix}" cannot be the beginning of a parameter's name. `
        + 'Begin with a slash, end without one, and use letters, digits, periods, hyphens and underscores between slashes.');
    }
  }

  /**
   * Gives a profile its settings. Those without a value are at their most restricted one.
   *
   * @param profile the profile
   * @param values values of the application's settings
   * @throws if the profile has settings of this application already, a value is of another application, or a setting is
   * given twice
   */
  public assign(profile: SecurityProfile, ...values: SettingValue[]): void {
    if (this.assigned.has(profile)) {
      throw new Error(`${profile.node.path} already has settings of "${this.application.id}". Give them all in one call of assign().`);
    }
    const settings = new RoleSettings(this.application, profile.node.path, values);
    this.assigned.set(profile, settings);
    this.write(idIn(this, profile), profile.securityProfileId, () => this.documentOf(profile));
    for (const rule of SETTING_RULES) {
      rule.note(profile, [...rule.noted(profile) ?? [], settings]);
    }
  }

  /**
   * Gives a profile the settings of another one, with changes: for a profile that was saved as another.
   *
   * @param profile the profile
   * @param other a profile that has settings of this application
   * @param changes values in place of the other profile's
   * @throws if the other profile has no settings, or for the reasons that `assign()` throws for
   */
  public assignLike(profile: SecurityProfile, other: SecurityProfile, ...changes: SettingValue[]): void {
    const settings = this.assigned.get(other);
    if (!settings) {
      throw new Error(`${other.node.path} has no settings of "${this.application.id}" to take over. Call assign() for it first.`);
    }
    const changed = new Set(changes.map(({ setting }) => setting));
    this.assign(profile, ...settings.given().filter(({ setting }) => !changed.has(setting)), ...changes);
  }

  /**
   * Writes settings for people for whose profile there are none, under `<prefix>/default`.
   *
   * @param profile a profile with settings; left out, the most restrictive one of all that have any
   * @throws if called twice
   */
  public useAsDefault(profile?: SecurityProfile): void {
    if (this.defaultProfile) {
      throw new Error(`"${this.application.id}" already has a default. Call useAsDefault() once.`);
    }
    this.defaultProfile = () => profile ?? SecurityProfile.mostRestrictive(...this.assigned.keys());
    this.write('DefaultSettings', DEFAULT, () => this.documentOf(this.defaultProfile!()));
    if (profile) {
      defaultSettings.note(profile, { application: this.application.title, among: () => [...this.assigned.keys()].map(({ node }) => node.path) });
    }
  }

  /**
   * Name of the parameter with the settings of a profile.
   *
   * @param profile a profile with settings of this application
   * @throws if it has none
   */
  public parameterName(profile: SecurityProfile): string {
    if (!this.assigned.has(profile)) {
      throw new Error(`${profile.node.path} has no settings of "${this.application.id}". Call assign() for it first.`);
    }
    return this.nameOf(profile.securityProfileId);
  }

  /**
   * Allows to read settings, and nothing else.
   *
   * @param grantee who reads them, such as the function of the application
   * @param profiles the profiles whose settings may be read; left out, all settings of this application
   */
  public grantRead(grantee: IGrantable, ...profiles: SecurityProfile[]): Grant {
    const names = profiles.length === 0 ? [this.nameOf('*')] : profiles.map((profile) => this.parameterName(profile));
    return Grant.addToPrincipal({
      grantee,
      actions: ['ssm:GetParameter', 'ssm:GetParameters'],
      resourceArns: names.map((name) => Stack.of(this).formatArn({ service: 'ssm', resource: `parameter${name}` })),
    });
  }

  private write(id: string, lastPart: string, document: () => string): void {
    new CfnParameter(this, id, {
      type: 'String',
      name: this.nameOf(lastPart),
      value: Lazy.string({ produce: document }),
      description: `Settings of ${this.application.title}`,
    });
  }

  private nameOf(lastPart: string): string {
    return `${this.parameterPrefix}/${lastPart}`;
  }

  private documentOf(profile: SecurityProfile): string {
    const document = this.assigned.get(profile)?.document(profile._role().name);
    if (document === undefined) {
      throw new Error(`${profile.node.path} is the default of "${this.application.id}" but has no settings of it. Call assign() for it.`);
    }
    const bytes = Buffer.byteLength(document);
    if (bytes > MOST_BYTES) {
      throw new Error(`The settings of "${this.application.id}" for ${profile.node.path} take ${bytes} bytes; a parameter holds ${MOST_BYTES}. `
        + 'Split the application into two, or shorten the ids of its settings.');
    }
    return document;
  }
}

/** The profile's path within its stack, which is unique there and the same in every stage. */
function idIn(settings: Construct, profile: SecurityProfile): string {
  const stack = Stack.of(profile);
  const ids = profile.node.scopes.slice(stack.node.scopes.length).map(({ node }) => node.id);
  return [...stack === Stack.of(settings) ? [] : [stack.node.id], ...ids].join('-');
}

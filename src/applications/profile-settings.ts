import { Lazy, Stack, Token } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { CfnParameter } from 'aws-cdk-lib/aws-ssm';
import { Construct } from 'constructs';
import { environmentOf, identityOf, instanceOf, nameOf } from './assigned-profile';
import { validatePrefix } from './parameter-prefix';
import { followCondition } from '../cdk/follow-condition';
import { idsInStage, idsWithin } from '../cdk/path-in-stage';
import { joinApp } from '../copies/copies-in-app';
import { SharedState } from '../copies/shared-state';
import { BYTES_OF_PARAMETER } from '../permissions/generated/limits/quotas';
import { PROFILE } from '../profiles/profile-kinds';
import type { ISecurityProfile } from '../profiles/profile-reference';
import { notesOf, roleOf } from '../profiles/role-of';
import { checked, kind, optional, TEXT, type KindsOf } from '../roles/kinds';
import { narrowest } from '../roles/settings/narrowest';
import type { ProfileSettingValue } from '../roles/settings/profile-setting';
import type { ProfileSettingsDefinition } from '../roles/settings/profile-settings-definition';
import { RoleSettings } from '../roles/settings/role-settings';

/** Name of the parameter with the default; no security profile has it for an id. */
const DEFAULT = 'default';

/** The settings that a profile was given, and the reference that it was given by. */
interface AssignedSettings {
  readonly profile: ISecurityProfile;
  readonly settings: RoleSettings;
}

/** What settings write, for all others of the app, which may be of another copy of the library. */
interface WrittenSettings {
  readonly path: string;
  readonly parameterPrefix: string;
  /** Account and Region of the parameters. */
  place(): string;
  /** What there is a parameter of. */
  written(): string[];
}

/** All of one tree of constructs, as two of them may write parameters of one name. */
const IN_TREE = new SharedState<WrittenSettings[]>('profileSettings', () => []);

/**
 * Properties for defining the `ProfileSettings` of an application of yours.
 */
export interface ProfileSettingsProps {
  /**
   * The application that the settings belong to, with all its settings.
   */
  readonly definition: ProfileSettingsDefinition;

  /**
   * The prefix of the names of the parameters. A slash and the ID of a security profile, or `default`, follow it.
   *
   * It begins with a slash, does not end with one, and has at most 14 parts. It cannot begin with `/aws` or `/ssm`.
   *
   * @default - `/connect/` and the ID of the application
   */
  readonly parameterPrefix?: string;
}

const PROPS: KindsOf<ProfileSettingsProps> = {
  definition: kind((value) => typeof value?._has === 'function', 'a ProfileSettingsDefinition'),
  parameterPrefix: optional(TEXT),
};

const DEFAULT_PROFILE = optional(PROFILE);

const VALUE = kind((value) => value?._json !== undefined, 'a value of a setting, such as toggle.on(), levels.at(AccessLevel.VIEW) or choices.choose("own")');

/**
 * The settings that an application of yours keeps for each security profile, with one document for each profile.
 *
 * Each document is a parameter in Parameter Store, a capability of AWS Systems Manager, that the application reads. A
 * document has at most 4,096 bytes, the limit of a standard parameter.
 *
 * Settings are checked together with the profiles, by the same rules. A setting that needs a permission that the
 * profile does not hold is an error. Of a reference to a profile whose permissions are not known, this is not checked.
 *
 * @example
 * const refunds = new ToggleSetting('refunds', { title: 'Grant refunds' });
 * const definition = new ProfileSettingsDefinition('orders', { title: 'Order desk', version: 1, settings: [refunds] });
 *
 * const settings = new ProfileSettings(stack, 'Orders', { definition });
 * settings.assign(agent, refunds.on());
 */
export class ProfileSettings extends Construct {
  /**
   * The prefix of the names of the parameters.
   */
  public readonly parameterPrefix: string;

  private readonly definition: ProfileSettingsDefinition;
  /** By identity of the profile. */
  private readonly assigned = new Map<string, AssignedSettings>();
  private defaultProfile?: () => ISecurityProfile | undefined;

  /**
   * @throws if the prefix does not begin with a slash, ends with one, has characters that names of parameters cannot
   * have, begins with `/aws` or `/ssm`, or has more than 14 parts
   */
  constructor(scope: Construct, id: string, props: ProfileSettingsProps) {
    super(scope, id);
    const { definition, parameterPrefix = `/connect/${definition.id}` } = checked(props, this.node.path, PROPS);
    this.definition = definition;
    this.parameterPrefix = parameterPrefix;
    validatePrefix(this.parameterPrefix);
    joinApp(this);
    const inTree = IN_TREE.of(this.node.root);
    const before = [...inTree];
    inTree.push({ path: this.node.path, parameterPrefix: this.parameterPrefix, place: () => this.place(), written: () => this.written() });
    this.node.addValidation({ validate: () => [...this.problems(), ...before.flatMap((other) => this.clashesWith(other))] });
  }

  /**
   * Assigns settings to a profile. Settings without a value are at their most restricted one.
   *
   * @param profile profile to assign the settings to
   * @param values values of the application's settings
   * @throws if the profile has settings of this application already or belongs to another instance than earlier
   * profiles, a value is of another application, or a setting is given twice
   */
  public assign(profile: ISecurityProfile, ...values: ProfileSettingValue[]): void {
    PROFILE(profile, 'profile to assign to', this.node.path);
    values.forEach((value, index) => VALUE(value, `value ${index + 1} for ${profile.node.path}`, this.node.path));
    if (this.settingsOf(profile)) {
      throw new Error(`${profile.node.path} already has settings of "${this.definition.id}". Give them all in one call of assign().`);
    }
    const [first = profile] = this.profiles();
    if (areOfDifferentInstances(first, profile)) {
      throw new Error(`${profile.node.path} belongs to another instance than ${first.node.path}, which has settings of "${this.definition.id}" here. `
        + 'Define one ProfileSettings for each instance, each with its own parameterPrefix.');
    }
    const settings = new RoleSettings(this.definition, profile.node.path, values);
    this.assigned.set(identityOf(profile), { profile, settings });
    const parameter = this.write(scopeFor(this, profile), 'Resource', profile.securityProfileId, () => this.documentOf(profile));
    followCondition(parameter, profile.node.defaultChild);
    notesOf(profile)?.add({ settings: [settings] });
  }

  /**
   * Assigns the settings of another profile, with changes. Use it for a profile that you created with `saveAs()`.
   *
   * @param profile profile to assign the settings to
   * @param other profile that has settings of this application
   * @param changes values that replace those of the other profile
   * @throws if the other profile has no settings, or for the reasons that `assign()` throws for
   */
  public assignLike(profile: ISecurityProfile, other: ISecurityProfile, ...changes: ProfileSettingValue[]): void {
    const settings = this.settingsOf(other);
    if (!settings) {
      throw new Error(`${other.node.path} has no settings of "${this.definition.id}" to copy. Call assign() for it first.`);
    }
    const changed = new Set(changes.map(({ setting }) => setting.id));
    this.assign(profile, ...settings.given().filter(({ setting }) => !changed.has(setting.id)), ...changes);
  }

  /**
   * Writes default settings, under `<prefix>/default`, for people whose profile has no settings.
   *
   * Without a profile, the default is what every profile with settings allows at least: the settings that are contained
   * in all others. If each profile allows something that another one does not, every setting of the default is at its
   * most restricted value. Preferences count for nothing here.
   *
   * @param profile profile whose settings are the default (by default, the narrowest settings)
   * @throws if called twice
   */
  public useAsDefault(profile?: ISecurityProfile): void {
    if (this.defaultProfile) {
      throw new Error(`"${this.definition.id}" already has a default. Call useAsDefault() once.`);
    }
    DEFAULT_PROFILE(profile, 'profile for useAsDefault()', this.node.path);
    this.defaultProfile = () => profile ?? this.leastOpen();
    this.write(this, 'DefaultSettings', DEFAULT, () => this.defaultDocument());
    if (profile) {
      notesOf(profile)?.add({ defaultSettings: [{ application: this.definition.title, among: () => this.settingsByPath(profile) }] });
    }
  }

  /**
   * Returns the name of the parameter with the settings of a profile.
   *
   * @param profile profile with settings of this application
   * @throws if the profile has no settings of this application
   */
  public parameterName(profile: ISecurityProfile): string {
    if (!this.settingsOf(profile)) {
      throw new Error(`${profile.node.path} has no settings of "${this.definition.id}". Call assign() for it first.`);
    }
    return this.nameUnderPrefix(profile.securityProfileId);
  }

  /**
   * Grants permission to read settings, and nothing else.
   *
   * @param grantee principal that reads them, such as the function of the application
   * @param profiles profiles whose settings may be read (by default, all settings of this application)
   * @returns the grant of `ssm:GetParameter` and `ssm:GetParameters`
   */
  public grantRead(grantee: IGrantable, ...profiles: ISecurityProfile[]): Grant {
    const names = profiles.length === 0 ? [this.nameUnderPrefix('*')] : profiles.map((profile) => this.parameterName(profile));
    return Grant.addToPrincipal({
      grantee,
      actions: ['ssm:GetParameter', 'ssm:GetParameters'],
      resourceArns: names.map((name) => Stack.of(this).formatArn({ service: 'ssm', resource: `parameter${name}` })),
    });
  }

  private write(scope: Construct, id: string, lastPart: string, document: () => string | undefined): CfnParameter {
    return new CfnParameter(scope, id, {
      type: 'String',
      name: this.nameUnderPrefix(lastPart),
      // The CDK asks before it validates; where there is no document the validation says so.
      value: Lazy.string({ produce: () => document() ?? '' }),
      description: `Settings of ${this.definition.title}`,
    });
  }

  private nameUnderPrefix(lastPart: string): string {
    return `${this.parameterPrefix}/${lastPart}`;
  }

  private defaultDocument(): string | undefined {
    const profile = this.defaultProfile!();
    return profile ? this.documentOf(profile) : new RoleSettings(this.definition, 'the default', []).document(undefined);
  }

  private documentOf(profile: ISecurityProfile | undefined): string | undefined {
    return profile && this.settingsOf(profile)?.document(nameOf(profile));
  }

  private profiles(): ISecurityProfile[] {
    return [...this.assigned.values()].map(({ profile }) => profile);
  }

  private settingsOf(profile: ISecurityProfile): RoleSettings | undefined {
    return this.assigned.get(identityOf(profile))?.settings;
  }

  /** Of a profile that several references are to, under the path of the given one if it is one of them. */
  private settingsByPath(reference?: ISecurityProfile): Map<string, RoleSettings> {
    const preferred = reference && identityOf(reference);
    return new Map([...this.assigned].map(([identity, { profile, settings }]) => (
      [(identity === preferred ? reference! : profile).node.path, settings])));
  }

  private leastOpen(): ISecurityProfile | undefined {
    const profiles = this.profiles();
    const least = narrowest(this.settingsByPath(), profiles.flatMap((profile) => roleOf(profile) ?? []));
    return profiles.find(({ node }) => node.path === least);
  }

  /** What keeps the documents from being written. */
  private problems(): string[] {
    const { id } = this.definition;
    const profile = this.defaultProfile?.();
    return [
      ...(profile && !this.settingsOf(profile)
        ? [`${profile.node.path} is the default of "${id}" but has no settings of it. Call assign() for it.`] : []),
      ...this.profiles().flatMap((one) => {
        const bytes = Buffer.byteLength(this.documentOf(one)!);
        return bytes <= BYTES_OF_PARAMETER ? [] : [`The settings of "${id}" for ${one.node.path} take ${bytes} bytes; a parameter holds ${BYTES_OF_PARAMETER}. `
          + 'Split the application into two, or shorten the ids of its settings.'];
      }),
    ];
  }

  /** What both write under one name, which belongs to one parameter of an account and Region. */
  private clashesWith(other: WrittenSettings): string[] {
    const written = new Set(other.written());
    return this.place() !== other.place() || this.parameterPrefix !== other.parameterPrefix ? [] : this.written()
      .filter((what) => written.has(what))
      .map((what) => `${other.path} also writes the settings of ${what}, under the same name: both have the prefix "${this.parameterPrefix}". `
        + 'Give one of them another parameterPrefix.');
  }

  private written(): string[] {
    return [...this.defaultProfile ? ['the default'] : [], ...this.assigned.keys()];
  }

  /** Account and Region of the parameters. Where nobody knows them it is the stack, which is in one place for certain. */
  private place(): string {
    const stack = Stack.of(this);
    const places = [stack, ...this.profiles().map(environmentOf)];
    const place = places.find(({ account, region }) => !Token.isUnresolved(account) && !Token.isUnresolved(region));
    return place ? `${place.account}/${place.region}` : stack.node.path;
  }
}

/** Only where both are known; what the deployment alone knows may be the same. */
function areOfDifferentInstances(...profiles: ISecurityProfile[]): boolean {
  const keys = new Set(profiles.map(instanceOf));
  return keys.size > 1 && [...keys].every((key) => key.startsWith('arn:'));
}

/** A construct for each part of the profile's path: joined in one id, the parts could be those of another path. */
function scopeFor(settings: Construct, profile: ISecurityProfile): Construct {
  const stack = Stack.of(profile);
  const isOwn = stack === Stack.of(settings);
  const ids = isOwn ? idsWithin(stack, profile) : idsInStage(profile);
  return [isOwn ? 'Profiles' : 'ProfilesElsewhere', ...ids].reduce(
    (scope: Construct, id) => scope.node.tryFindChild(id) as Construct | undefined ?? new Construct(scope, id), settings);
}

import { Lazy, Stack, Token } from 'aws-cdk-lib';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import { CfnParameter } from 'aws-cdk-lib/aws-ssm';
import { Construct } from 'constructs';
import { areOfDifferentInstances, areWrittenTogether, environmentOf, identityOf, nameOf, scopeFor } from './assigned-profile';
import { validatePrefix } from './parameter-prefix';
import { writtenInTree } from './written-settings';
import { followCondition, followPolicies } from '../cdk/follow-condition';
import { joinApp } from '../copies/copies-in-app';
import { BYTES_OF_PARAMETER } from '../permissions/generated/limits/quotas';
import { PROFILE } from '../profiles/profile-kinds';
import type { ISecurityProfile } from '../profiles/profile-reference';
import { notesOf, roleOf } from '../profiles/role-of';
import { checked, kind, optional, SETTING, TEXT, type KindsOf } from '../roles/kinds';
import type { KeptSettings } from '../roles/role-notes';
import { narrowest } from '../roles/settings/narrowest';
import type { ProfileSetting, ProfileSettingValue } from '../roles/settings/profile-setting';
import type { ProfileSettingsDefinition } from '../roles/settings/profile-settings-definition';
import { RoleSettings } from '../roles/settings/role-settings';

/** Name of the parameter with the default; no security profile has it for an id. */
const DEFAULT = 'default';

/** The settings that a profile was given, and the reference that it was given by. */
interface AssignedSettings {
  readonly profile: ISecurityProfile;
  readonly settings: RoleSettings;
  /** Whether the profile has them as a copy of another one, until it is given others. */
  readonly isCarried: boolean;
}

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
  /** Identities of the profiles that a setting is reserved for, by its id. */
  private readonly reservations = new Map<string, Set<string>>();
  private defaultProfile?: () => ISecurityProfile | undefined;
  private chosenDefault?: ISecurityProfile;

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
    const clashes = writtenInTree(this, { parameterPrefix, place: () => this.place(), written: () => this.written() });
    this.node.addValidation({ validate: () => [...this.problems(), ...clashes()] });
  }

  /**
   * Assigns settings to a profile. Settings without a value are at their most restricted one.
   *
   * A copy of the profile, which `saveAs()` makes, has the same settings until it is given its own.
   *
   * @param profile profile to assign the settings to
   * @param values values of the application's settings
   * @throws if the profile has settings of this application already or belongs to another instance than earlier
   * profiles, a value is of another application, or a setting is given twice
   */
  public assign(profile: ISecurityProfile, ...values: ProfileSettingValue[]): void {
    PROFILE(profile, 'profile to assign to', this.node.path);
    values.forEach((value, index) => VALUE(value, `value ${index + 1} for ${profile.node.path}`, this.node.path));
    if (this.assigned.get(identityOf(profile))?.isCarried === false) {
      throw new Error(`${profile.node.path} already has settings of "${this.definition.id}". Give them all in one call of assign().`);
    }
    const [first = profile] = this.profiles();
    if (areOfDifferentInstances(first, profile)) {
      throw new Error(`${profile.node.path} belongs to another instance than ${first.node.path}, which has settings of "${this.definition.id}" here. `
        + 'Define one ProfileSettings for each instance, each with its own parameterPrefix.');
    }
    this.keep({ profile, settings: new RoleSettings(this.definition, profile.node.path, values), isCarried: false });
  }

  /**
   * Assigns the settings of another profile, with changes. A profile that you created with `saveAs()` has the settings
   * of its original without it.
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
    this.chosenDefault = profile;
  }

  /**
   * Reserves a setting: a profile that is not named here gets a finding for more than its most restricted value.
   *
   * Call it for each setting that its definition says is `reservedFor` somebody.
   *
   * @param setting setting of the application
   * @param profiles profiles that may have the setting, besides those of earlier calls
   * @throws if the application does not have the setting
   */
  public reserve(setting: ProfileSetting, ...profiles: ISecurityProfile[]): void {
    SETTING(setting, 'setting', `reserve() of ${this.node.path}`);
    profiles.forEach((profile) => PROFILE(profile, 'profile', `reserve() of ${this.node.path}`));
    const { id } = this.definition.setting(setting.id);
    this.reservations.set(id, new Set([...this.reservations.get(id) ?? [], ...profiles.map(identityOf)]));
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

  /** Keeps settings of a profile, and of its copies that have none of their own. */
  private keep(assigned: AssignedSettings): void {
    const { profile } = assigned;
    const isNew = this.settingsOf(profile) === undefined;
    this.assigned.set(identityOf(profile), assigned);
    if (isNew) {
      const parameter = this.write(scopeFor(this, profile), 'Resource', profile.securityProfileId, () => this.documentOf(profile));
      followCondition(parameter, profile.node.defaultChild);
      followPolicies(parameter, profile.node.defaultChild);
      notesOf(profile)?.add({ settings: [this.keptFor(profile)] });
    }
    notesOf(profile)?.forCopies((copy) => this.carry(profile, copy as ISecurityProfile));
  }

  private carry(original: ISecurityProfile, copy: ISecurityProfile): void {
    const settings = this.settingsOf(original)!;
    if (!areWrittenTogether(original, copy)) {
      const { id: application, title } = this.definition;
      notesOf(copy)?.add({ lackingSettings: [{ application, title, original: original.node.path }] });
    } else if (this.assigned.get(identityOf(copy))?.isCarried !== false) {
      this.keep({ profile: copy, settings, isCarried: true });
    }
  }

  /** What rules are told of these settings at a profile. */
  private keptFor(profile: ISecurityProfile): KeptSettings {
    return {
      path: this.node.path,
      definition: this.definition,
      all: () => this.settingsByPath(profile),
      isReserved: (setting) => this.isReservedFrom(profile, setting),
      hasDefault: () => this.defaultProfile !== undefined,
      isDefault: () => this.chosenDefault !== undefined && identityOf(this.chosenDefault) === identityOf(profile),
    };
  }

  private isReservedFrom(profile: ISecurityProfile, { id, reservedFor }: ProfileSetting): boolean {
    const named = this.reservations.get(id);
    return (reservedFor !== undefined || named !== undefined) && !named?.has(identityOf(profile));
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
      // Of a profile about which nothing is known there is no role that rules could judge.
      ...[...this.assigned.values()].filter((one) => roleOf(one.profile) === undefined).flatMap((one) => one.settings.given()
        .filter(({ isMostRestricted, setting }) => !isMostRestricted && this.isReservedFrom(one.profile, setting))
        .map(({ setting }) => `"${setting.title}" of "${id}" is reserved, and ${one.profile.node.path} has it. `
          + 'Leave it out, or name the profile in a call of reserve().')),
      ...this.profiles().flatMap((one) => {
        const bytes = Buffer.byteLength(this.documentOf(one)!);
        return bytes <= BYTES_OF_PARAMETER ? [] : [`The settings of "${id}" for ${one.node.path} take ${bytes} bytes; a parameter holds ${BYTES_OF_PARAMETER}. `
          + 'Split the application into two, or shorten the ids of its settings.'];
      }),
    ];
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

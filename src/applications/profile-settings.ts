import { Lazy } from 'aws-cdk-lib';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import type { CfnParameter } from 'aws-cdk-lib/aws-ssm';
import { Construct } from 'constructs';
import { areOfDifferentInstances, areWrittenTogether, descriptionOf, identityOf, nameOf, outermostStack, placeOf, scopeFor } from './assigned-profile';
import { reservedProblems, sizeProblems, warnOfUnassigned, type AssignedSettings } from './assigned-settings';
import { documentParameter } from './document-parameter';
import { grantReadDocuments, grantReadUsers } from './grant-read';
import { validatePrefix } from './parameter-prefix';
import { DEFAULT_PROFILE, PROPS, VALUE } from './profile-settings-kinds';
import type { ProfileSettingsProps } from './profile-settings-props';
import { Reservations } from './reservations';
import { problemsOfSchema } from './schema-file';
import { writtenInTree } from './written-settings';
import { followCondition, followPolicies } from '../cdk/follow-condition';
import { joinApp } from '../copies/copies-in-app';
import { SETTINGS_METADATA } from '../formats/assembly-names';
import { DEFAULT_DOCUMENT, writeSettings } from '../formats/settings-record';
import { PROFILE } from '../profiles/profile-kinds';
import type { ISecurityProfile } from '../profiles/profile-reference';
import { notesOf, roleOf } from '../profiles/role-of';
import { checked, SETTING } from '../roles/kinds';
import type { KeptSettings } from '../roles/role-notes';
import { narrowest } from '../roles/settings/narrowest';
import type { ProfileSetting, ProfileSettingValue } from '../roles/settings/profile-setting';
import type { ProfileSettingsDefinition } from '../roles/settings/profile-settings-definition';
import { RoleSettings } from '../roles/settings/role-settings';

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
  private readonly reservations = new Reservations();
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
    const written = () => [...this.defaultProfile ? ['the default'] : [], ...this.assigned.keys()];
    const clashes = writtenInTree(this, { parameterPrefix, place: () => placeOf(this, this.profiles()), written });
    outermostStack(this).node.addMetadata(SETTINGS_METADATA, Lazy.any({ produce: () => this.record() }));
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
   * Assigns every setting at its widest value, for administrators who should get each new setting as well.
   *
   * Deprecated settings and preferences are left at their most restricted value.
   *
   * @param profile profile to assign the settings to
   * @param changes values that are given instead
   * @throws for the reasons that `assign()` throws for
   */
  public assignAll(profile: ISecurityProfile, ...changes: ProfileSettingValue[]): void {
    const changed = new Set(changes.map(({ setting }) => setting?.id));
    const others = this.definition.settings.filter(({ deprecated, isPreference }) => deprecated === undefined && !isPreference);
    this.assign(profile, ...others.filter(({ id }) => !changed.has(id)).map((setting) => setting.widest()), ...changes);
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
   * in all others. If each profile allows something that another one does not, or all of them allow something that has a risk
   * or is reserved, every setting of the default is at its most restricted value. Preferences count for nothing here.
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
    this.write(this, 'DefaultSettings', DEFAULT_DOCUMENT, () => (profile && !this.settingsOf(profile) ? undefined : this.defaultDocument()));
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
    this.reservations.add(this.definition.setting(setting.id), profiles);
  }

  /**
   * Returns the name of the parameter with the settings of a profile.
   *
   * @param profile profile with settings of this application
   * @throws if the profile has no settings of this application
   */
  public parameterName(profile: ISecurityProfile): string {
    this.requireSettings(profile);
    return this.nameUnderPrefix(profile.securityProfileId);
  }

  /**
   * Returns the document of a profile as JSON text, for an application that reads it from another store.
   *
   * @param profile profile with settings of this application
   * @throws if the profile has no settings of this application
   */
  public documentFor(profile: ISecurityProfile): string {
    return this.requireSettings(profile).document(nameOf(profile), descriptionOf(profile));
  }

  /**
   * Returns the default document as JSON text. Call it when all profiles have their settings.
   *
   * @throws if `useAsDefault()` was not called, or for a profile without settings
   */
  public defaultDocument(): string {
    if (!this.defaultProfile) {
      throw new Error(`"${this.definition.id}" has no default. Call useAsDefault() first.`);
    }
    const profile = this.defaultProfile();
    return profile ? this.documentFor(profile) : this.defaultSettings()!.document();
  }

  /**
   * Returns the values that a profile has, by the IDs of settings, for unit tests of your app.
   *
   * A value is `true` or `false`, a list of levels, or the name of a choice. Settings without a value are at their most
   * restricted one.
   *
   * @param profile profile with settings of this application
   * @throws if the profile has no settings of this application
   */
  public valuesOf(profile: ISecurityProfile): { [id: string]: any } {
    return this.requireSettings(profile).json();
  }

  /**
   * Grants permission to read settings, and nothing else.
   *
   * Without profiles, the principal can also list all documents at once, as an application does when it starts.
   *
   * @param grantee principal that reads them, such as the function of the application
   * @param profiles profiles whose settings may be read (by default, all settings of this application)
   * @returns the grant of `ssm:GetParameter` and `ssm:GetParameters`, and of `ssm:GetParametersByPath` for all settings
   */
  public grantRead(grantee: IGrantable, ...profiles: ISecurityProfile[]): Grant {
    return grantReadDocuments(this, grantee, profiles.map((profile) => this.parameterName(profile)), this.parameterPrefix);
  }

  /**
   * Grants permission to find out which security profiles a user of the instance holds, which tells whose settings apply.
   *
   * @param grantee principal that asks, such as the function of the application
   * @returns the grant of `connect:DescribeUser` for the users of the instance
   * @throws if no profile has settings yet, because they tell the instance
   */
  public grantReadUsers(grantee: IGrantable): Grant {
    const [profile] = this.profiles();
    if (!profile) {
      throw new Error(`No profile has settings of "${this.definition.id}" yet, so its instance is not known. Call assign() first.`);
    }
    return grantReadUsers(grantee, profile);
  }

  /** Keeps settings of a profile, and of its copies that have none of their own. */
  private keep(assigned: AssignedSettings): void {
    const { profile } = assigned;
    const isNew = this.settingsOf(profile) === undefined;
    this.assigned.set(identityOf(profile), assigned);
    if (isNew) {
      const parameter = this.write(scopeFor(this, profile), 'Resource', profile.securityProfileId, () => this.documentFor(profile));
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
      isReserved: (setting) => this.reservations.isReservedFrom(profile, setting),
      hasDefault: () => this.defaultProfile !== undefined,
      isDefault: () => this.chosenDefault !== undefined && identityOf(this.chosenDefault) === identityOf(profile),
    };
  }

  /** What whoever reviews the assembly is told of these settings. */
  private record(): object {
    return writeSettings(this.definition, this.settingsByPath(), {
      path: this.node.path, prefix: this.parameterPrefix, default: this.defaultProfile && this.defaultSettings(),
    });
  }

  private write(scope: Construct, id: string, lastPart: string, document: () => string | undefined): CfnParameter {
    return documentParameter(scope, id, this.nameUnderPrefix(lastPart), this.definition.title, document);
  }

  private nameUnderPrefix(lastPart: string): string {
    return `${this.parameterPrefix}/${lastPart}`;
  }

  private defaultSettings(): RoleSettings | undefined {
    const profile = this.defaultProfile!();
    return profile ? this.settingsOf(profile) : new RoleSettings(this.definition, 'the default', []);
  }

  private profiles(): ISecurityProfile[] {
    return [...this.assigned.values()].map(({ profile }) => profile);
  }

  private requireSettings(profile: ISecurityProfile): RoleSettings {
    PROFILE(profile, 'profile', this.node.path);
    const settings = this.settingsOf(profile);
    if (!settings) {
      throw new Error(`${profile.node.path} has no settings of "${this.definition.id}". Call assign() for it first.`);
    }
    return settings;
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
    return profiles.find((profile) => profile.node.path === least && this.settingsOf(profile)!.delicate().length === 0);
  }

  /** What keeps the documents from being written; what does not is warned of. */
  private problems(): string[] {
    const { id } = this.definition;
    const profile = this.defaultProfile?.();
    if (this.assigned.size === 0) {
      warnOfUnassigned(this, this.definition, this.defaultProfile !== undefined);
    }
    return [
      ...problemsOfSchema(this, this.definition),
      ...(profile && !this.settingsOf(profile)
        ? [`${profile.node.path} is the default of "${id}" but has no settings of it. Call assign() for it.`] : []),
      ...[...this.assigned.values()].flatMap((one) => [
        // Of a profile about which nothing is known there is no role that rules could judge.
        ...roleOf(one.profile) ? [] : reservedProblems(this.definition, one, this.reservations),
        ...sizeProblems(this.definition, one.profile, this.documentFor(one.profile)),
      ]),
    ];
  }
}

import { Fn, Stack, type ResourceEnvironment } from 'aws-cdk-lib';
import type { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import type { Grant, IGrantable } from 'aws-cdk-lib/aws-iam';
import type { aws_connect } from 'aws-cdk-lib/interfaces';
import { Construct } from 'constructs';
import { ProfileAccess, withoutHolders } from './access/profile-access';
import { roleConstruct } from './adopted/role-construct';
import { grantAssign } from './grant-assign';
import { COMPANION, PROFILE_PROPS, requireSaveAsProps, SAVE_AS_PROPS } from './profile-kinds';
import { ProfileNotes } from './profile-notes';
import type { SaveAsProps, SecurityProfileProps } from './profile-props';
import type { ISecurityProfile, SecurityProfileAttributes } from './profile-reference';
import { ProfileResource } from './profile-resource';
import { AHEAD_OF_FEATURES } from './ready/ahead-of-features';
import { ReferredProfile } from './referred-profile';
import { roleOf } from './role-of';
import { roleWaivers, type SharedWaiver } from './role-waivers';
import { WrittenPermissions } from './written-permissions';
import { acknowledgments } from '../cdk/acknowledged-rules';
import { instanceKey } from '../cdk/instance-key';
import { known, knownPlace } from '../cdk/known';
import { ConnectInstance } from '../deployment/connect-instance';
import { ProfileValidation } from '../deployment/profile-validation';
import type { ValidatedProfile } from '../deployment/validated-instances';
import type { RoleRecord } from '../formats/role-metadata';
import { writeWaiver, type ExpectedProfile } from '../formats/validation-request';
import { isCatalogued } from '../permissions/catalog/names';
import type { IPermissions } from '../permissions/permission';
import { PermissionSet } from '../permissions/permission-set';
import { checked, SCOPE } from '../roles/kinds';
import type { Role, RoleWaiver } from '../roles/role';
import { applyScopes, reachesOf, withReaches } from '../roles/scopes/apply-scopes';
import type { Reach } from '../roles/scopes/reach';
import type { RoleInCode } from '../synthesis/role-in-code';
import { judgeInApp } from '../synthesis/synth-judge';

/** Marks a profile for copies of the library that have a class of their own. */
const SECURITY_PROFILE = Symbol.for('cdk-connect-security-profiles.SecurityProfile');

/**
 * A security profile of an Amazon Connect instance: a named set of permissions that is assigned to users.
 *
 * It is checked at synthesis, with all findings of the app reported together, and against the live instance at
 * deployment.
 *
 * You can change the properties of the underlying `CfnSecurityProfile`, in an aspect or directly. Both checks see the
 * change if the permissions are known at synthesis. Changes by `addPropertyOverride()` are not checked. The members of
 * this class, such as `permissions`, use the properties given to the constructor.
 *
 * @resource AWS::Connect::SecurityProfile
 * @example
 * new SecurityProfile(stack, 'Reviewer', {
 *   instance,
 *   securityProfileName: 'Recording reviewer',
 *   permissions: PermissionSet.of(RecordingsPermissions.CALL_RECORDINGS_REDACTED_ACCESS).withDependencies(),
 * });
 */
export class SecurityProfile extends Construct implements ISecurityProfile {
  /**
   * References a security profile that another app or somebody in the console created, for constructs that require one.
   * The profile is neither changed nor checked, except for what this app says of it, such as its settings of an
   * application. Nothing is known of what it grants.
   *
   * @param scope construct to define it in, usually a stack
   * @param id ID among the constructs of the scope
   * @param securityProfileArn `arn:<partition>:connect:<region>:<account>:instance/<instance
   * id>/security-profile/<id>`, or a token
   * @throws if the ARN is known and is not that of a security profile
   */
  public static fromSecurityProfileArn(scope: Construct, id: string, securityProfileArn: string): ISecurityProfile {
    return new ReferredProfile(scope, id, { securityProfileArn });
  }

  /**
   * References a security profile that another app or somebody in the console created, with what you know of it. The
   * profile is neither changed nor checked, except for what this app says of it, such as its settings of an application,
   * which are checked against its permissions. The permissions also count where profiles of this app are held together
   * with it.
   *
   * @param scope construct to define it in, usually a stack
   * @param id ID among the constructs of the scope
   * @param attributes ARN of the profile, and its name and permissions as far as you know them
   * @throws if the ARN is known and is not that of a security profile
   */
  public static fromSecurityProfileAttributes(scope: Construct, id: string, attributes: SecurityProfileAttributes): ISecurityProfile {
    return new ReferredProfile(scope, id, attributes);
  }

  /**
   * Returns whether a value is a `SecurityProfile` that this app defines, ready roles included. It also recognizes a
   * profile of another copy of the library, for which `instanceof` is `false`.
   *
   * @param x any value
   */
  public static isSecurityProfile(x: any): x is SecurityProfile {
    return x !== null && typeof x === 'object' && SECURITY_PROFILE in x;
  }

  /**
   * The Amazon Resource Name (ARN) of the security profile.
   *
   * @attribute
   */
  public readonly securityProfileArn: string;

  /** The name of the security profile on the instance. */
  public readonly securityProfileName: string;

  /** For the rules. @internal */
  public readonly _notes = new ProfileNotes<SecurityProfile>(this);
  /** What a deployment makes of it. @internal */
  public readonly _deployed: ValidatedProfile;

  // Private to the language, so that subclasses may use these names for members of their own.
  readonly #props: SecurityProfileProps;
  readonly #resource: CfnSecurityProfile;
  readonly #companions: aws_connect.ISecurityProfileRef[];
  readonly #ownWaivers: readonly RoleWaiver[];
  readonly #access: ProfileAccess;
  readonly #written: WrittenPermissions;
  readonly #granted: PermissionSet;
  #reaches: readonly Reach[];
  #origin?: SecurityProfile;
  #custom?: readonly string[];
  #expected?: ExpectedProfile;

  constructor(scope: Construct, id: string, props: SecurityProfileProps) {
    super(scope, id);
    Object.defineProperty(this, SECURITY_PROFILE, { value: true });
    props = this.#props = checked(props, this.node.path, PROFILE_PROPS);
    this.#ownWaivers = roleWaivers(props.waivers ?? []);
    this.securityProfileName = props.securityProfileName;
    this.#reaches = reachesOf(props);
    const chosen = applyScopes(props.permissions, props).plus(...listed(props.additional));
    this.#granted = chosen.minus(...listed(props.except));
    const unusedExcept = props.except ? PermissionSet.of(props.except).minus(chosen).names : [];
    if (unusedExcept.length > 0) {
      this._notes.add({ unusedExcept });
    }
    this.#companions = [...props.heldTogetherWith ?? []];
    this.#access = new ProfileAccess(props);
    const { names } = this.permissions;
    this.#resource = new ProfileResource(this, 'Resource', names, {
      instanceArn: props.instance.instanceRef.instanceArn,
      securityProfileName: props.securityProfileName,
      description: props.description,
      ...this.#access.resourceProps,
      tags: Object.entries(props.tags ?? {}).map(([key, value]) => ({ key, value })),
    });
    this.securityProfileArn = this.#resource.ref;
    if (props.removalPolicy) {
      this.#resource.applyRemovalPolicy(props.removalPolicy);
    }

    this.#written = new WrittenPermissions(this.#resource, names);
    this.node.addValidation({ validate: () => this.#written.undetermined() });
    judgeInApp(this);
    this._deployed = {
      resource: this.#resource, instance: props.instance, scope: this, expected: () => this.#expectedNow(),
      waivers: () => this.#waivers().filter(({ reason }) => reason.trim() !== '').map(writeWaiver),
    };
    ProfileValidation.of(this, props.instance)?.add(this._deployed);
  }

  /** The permissions that the profile grants, after scopes, `additional` and `except`. */
  public get permissions(): PermissionSet {
    return this.#granted;
  }

  /**
   * The ID of the security profile: the last part of its ARN.
   *
   * @attribute
   */
  public get securityProfileId(): string {
    return Fn.select(3, Fn.split('/', this.securityProfileArn));
  }

  /** The reference to the profile, for other constructs that take an `ISecurityProfileRef`. */
  public get securityProfileRef(): aws_connect.SecurityProfileReference {
    return { securityProfileArn: this.securityProfileArn };
  }

  /** The account and Region that the profile is deployed to. */
  public get env(): ResourceEnvironment {
    const { account, region } = Stack.of(this);
    return { account, region };
  }

  /**
   * Declares that the users of this profile hold other profiles as well. Use it for profiles that refer to each other,
   * where `heldTogetherWith` cannot name a profile that is not defined yet.
   *
   * @param profiles other profiles
   */
  public addCompanions(...profiles: aws_connect.ISecurityProfileRef[]): void {
    profiles.forEach((profile, index) => COMPANION(profile, `companion ${index + 1}`, this.node.path));
    this.#companions.push(...profiles);
  }

  /**
   * Grants permission to assign this profile to users of its instance: `connect:UpdateUserSecurityProfiles` for
   * existing users, and `connect:CreateUser` for new ones.
   *
   * The statement names this profile and the users of its instance (`<instance ARN>/agent/*`), and nothing else.
   * Amazon Connect replaces all profiles of a user at once, so the principal needs the grant of every profile that the
   * user is to have. To create users, it also needs `connect:CreateUser` for their routing profile and, if they have
   * one, their hierarchy group.
   *
   * @param grantee principal that assigns the profile, such as a function that provisions users
   */
  public grantAssign(grantee: IGrantable): Grant {
    return grantAssign(grantee, this.securityProfileArn, this.#props.instance.instanceRef.instanceArn);
  }

  /**
   * Creates a copy of this profile, as it is now, under another name. This profile stays as it is.
   *
   * @param scope construct to define the copy in
   * @param id ID among the constructs of the scope
   * @param props properties that differ (the others are those of this profile)
   * @throws if the copy would have the name of this profile on the same instance
   */
  public saveAs(scope: Construct, id: string, props: SaveAsProps): SecurityProfile {
    SCOPE(scope, 'scope', `saveAs() of ${this.node.path}`);
    const changes = checked(props, `${scope.node.path}/${id}`, SAVE_AS_PROPS);
    requireSaveAsProps(changes, this.node.path);
    const instance = changes.instance ?? this.#props.instance;
    if (changes.securityProfileName === this.#props.securityProfileName && instanceKey(instance) === instanceKey(this.#props.instance)) {
      throw new Error(`The copy cannot be named "${this.#props.securityProfileName}" like the original: `
        + 'names of profiles are unique on an instance. Give the copy another securityProfileName.');
    }
    const copy = new SecurityProfile(scope, id, {
      ...withoutHolders(this.#props),
      heldTogetherWith: this.#companions,
      ...changes,
      instance,
      permissions: this.permissions,
      activityScope: changes.activityScope,
      metricsScope: changes.metricsScope,
      recordingsScope: changes.recordingsScope,
      additional: changes.additional,
      except: changes.except,
      waivers: [...this.#carriedWaivers(), ...changes.waivers ?? []],
    });
    copy.#origin = this;
    copy.#reaches = withReaches(this.#reaches, copy.#reaches);
    this._notes.passTo(copy._notes);
    return copy;
  }

  /** The instance that it belongs to. @internal */
  public _instance(): aws_connect.IInstanceRef {
    return this.#props.instance;
  }

  /** The profile as the rules see it. @internal */
  public _role(): Role {
    const { instance, privilegeReason } = this.#props;
    const { securityProfileName, description } = this.#resource;
    return {
      id: this.node.path,
      name: known(this.#resource.stack.resolve(securityProfileName)),
      instance: instanceKey(instance),
      environment: knownPlace(this.env),
      instanceEnvironment: knownPlace(instance.env),
      permissions: this.#written.names(),
      customPermissions: this.#customPermissions(),
      privilegeReason,
      heldTogetherWith: this.#companions.map((profile) => roleConstruct(profile).node.path),
      description: known(this.#resource.stack.resolve(description)),
      tags: this.#resource.cdkTagManager.tagValues(),
      access: this.#access.of(this.#resource),
      heldBy: this.#access.holdersOf(this.#resource),
      waivers: this.#waivers(),
      reading: { references: this.#access.references, writesBeyond: ConnectInstance._settingsOf(instance).writesBeyond },
      notes: this._notes.all,
    };
  }

  /** The same object as long as nothing changes, as what is made of it is kept with it. */
  #expectedNow(): ExpectedProfile {
    const name = this.#resource.securityProfileName;
    const permissions = this.#written.names();
    if (this.#expected?.name !== name || this.#expected.permissions !== permissions) {
      const access = () => this.#access.of(this.#resource);
      this.#expected = { name, permissions, get access() { return access(); }, heldBy: this.#access.heldBy };
    }
    return this.#expected;
  }

  /** A copy may have no use for them. */
  #carriedWaivers(): SharedWaiver[] {
    return (this.#props.waivers ?? []).map((waiver) => ({ ...waiver, shared: true }));
  }

  #waivers(): RoleWaiver[] {
    return [...this.#ownWaivers, ...acknowledgments(this)];
  }

  /** Also what only a newer copy of the library has in its catalog; what is no permission of any copy says nothing of it. */
  #customPermissions(): readonly string[] {
    return this.#custom ??= this.permissions.permissions
      .filter((one) => !isCatalogued(one.name) && one.isCustom !== undefined).map(({ name }) => name);
  }

  /** How it is written, for whoever is told how to correct it. @internal */
  public _inCode(): RoleInCode {
    const { permissions, additional, except, waivers = [] } = this.#props;
    return {
      permissions: 'PERMISSIONS' in this.constructor || this.#origin ? undefined : permissions,
      additional,
      except,
      chosen: applyScopes(permissions, this.#props).plus(...listed(additional)),
      isScoped: reachesOf(this.#props).length > 0,
      hasWaivers: waivers.some((waiver) => waiver !== AHEAD_OF_FEATURES && !(waiver as SharedWaiver).shared),
      isChanged: this.#written.names().join() !== this.permissions.names.join(),
    };
  }

  /** How the profile came to hold what it holds, and what the template does not say of it. @internal */
  public _provenance(): RoleRecord {
    const { permissions, additional, except, privilegeReason } = this.#props;
    return {
      kind: this.constructor.name,
      copyOf: this.#origin?.node.path,
      // This class starts from what its user chose, so it has no preset.
      preset: this.constructor === SecurityProfile ? undefined : applyScopes(permissions, this.#props).names,
      scopes: this.#reaches.map(({ kind, name, reason }) => ({ kind, name, reason })),
      additional: namesOf(additional),
      except: namesOf(except),
      reasons: this.permissions._reasons(),
      custom: this.#customPermissions(),
      privilegeReason,
      heldTogetherWith: this.#companions.map((profile) => roleConstruct(profile).node.path),
      referred: this.#companions.flatMap((profile) => roleOf(profile) ?? []).filter(({ reading }) => reading?.isReferred),
      waivers: this.#waivers(),
    };
  }
}

function namesOf(permissions: IPermissions | undefined): readonly string[] {
  return permissions ? PermissionSet.of(permissions).names : [];
}

function listed(permissions: IPermissions | undefined): IPermissions[] {
  return permissions ? [permissions] : [];
}

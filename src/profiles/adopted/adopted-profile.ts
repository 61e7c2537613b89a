import { Token } from 'aws-cdk-lib';
import type { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import type { aws_connect } from 'aws-cdk-lib/interfaces';
import type { IConstruct, IMixin, Node } from 'constructs';
import { isOn, namedInstance, ownInstance } from './own-instance';
import { declaredRole, renderedProfile, type DeclaredRole } from './rendered-profile';
import { roleConstruct } from './role-construct';
import { acknowledgments } from '../../cdk/acknowledged-rules';
import { instanceKey } from '../../cdk/instance-key';
import { known, knownPlace } from '../../cdk/known';
import { ConnectInstance } from '../../deployment/connect-instance';
import { ProfileValidation } from '../../deployment/profile-validation';
import type { ValidatedProfile } from '../../deployment/validated-instances';
import type { RoleRecord } from '../../formats/role-metadata';
import { writeWaiver, type ExpectedProfile } from '../../formats/validation-request';
import type { Role, RoleWaiver } from '../../roles/role';
import type { GivenInstance } from '../../roles/role-notes';
import type { JudgedConstruct } from '../../synthesis/app-roles';
import type { WrittenAsResource } from '../../synthesis/role-in-code';
import { judgeInApp } from '../../synthesis/synth-judge';
import { ProfileNotes } from '../profile-notes';
import { roleOf } from '../role-of';
import { warn } from '../warn';

/** What a mixin says of every profile that it is applied to. */
export interface AdoptionTerms {
  readonly instance?: aws_connect.IInstanceRef;
  readonly privilegeReason?: string;
  readonly companions: readonly IConstruct[];
  readonly waivers: readonly RoleWaiver[];
  /** The profiles. */
  readonly appliedTo: Set<IConstruct>;
}

/** A profile that somebody wrote as a resource, judged and validated as those of this library are. */
export class AdoptedProfile implements JudgedConstruct {
  public readonly _notes = new ProfileNotes<AdoptedProfile>(this);
  public readonly _deployed: ValidatedProfile;
  public readonly node: Node;
  private readonly construct: IConstruct;
  private readonly instance: aws_connect.IInstanceRef;
  private readonly terms = new Set<AdoptionTerms>();

  constructor(private readonly resource: CfnSecurityProfile, instance?: aws_connect.IInstanceRef) {
    this.construct = roleConstruct(resource);
    this.node = this.construct.node;
    this.instance = instance ?? ownInstance(resource);
    resource.node.addValidation({ validate: () => this.warnOfUndetermined() });
    this._notes.add({ adoption: { instances: () => this.otherInstances() } });
    judgeInApp(this);
    this._deployed = {
      resource,
      instance: this.instance,
      scope: resource,
      expected: () => this.expected(),
      waivers: () => this.waivers().filter(({ reason }) => reason.trim() !== '').map(writeWaiver),
    };
    ProfileValidation.of(resource, this.instance)?.add(this._deployed);
  }

  /** Applies what one more mixin says. */
  public add(terms: AdoptionTerms): void {
    terms.appliedTo.add(this.resource);
    this.terms.add(terms);
    if (terms.instance && terms.instance !== this.instance && isOn(this.resource, terms.instance)) {
      // Says so where the options of the validation differ.
      ProfileValidation.of(this.resource, terms.instance);
    }
  }

  public with(...mixins: IMixin[]): IConstruct {
    return this.construct.with(...mixins);
  }

  public _instance(): aws_connect.IInstanceRef {
    return this.instance;
  }

  public _role(): Role {
    const { name, description, permissions, repeated, unresolved, access, tags } = renderedProfile(this.resource);
    const { resource: { stack: { account, region } }, declared } = this;
    return {
      id: this.node.path,
      name: known(name),
      instance: instanceKey(this.instance),
      environment: knownPlace({ account, region }),
      instanceEnvironment: knownPlace(this.instance.env),
      permissions,
      customPermissions: permissions.filter((permission) => declared?.custom.includes(permission)),
      privilegeReason: this.privilegeReason(),
      heldTogetherWith: this.companionPaths(),
      description,
      tags,
      access,
      waivers: this.waivers(),
      reading: {
        isTemplateOnly: true,
        isIncomplete: unresolved.list !== undefined || unresolved.items.length > 0,
        writesBeyond: ConnectInstance._settingsOf(this.instance).writesBeyond,
        flaws: { missing: [], repeated },
      },
      notes: this._notes.all,
    };
  }

  public _inCode(): WrittenAsResource {
    return 'resource';
  }

  public _provenance(): RoleRecord {
    return {
      scopes: [],
      additional: [],
      except: [],
      reasons: {},
      custom: this.declared?.custom ?? [],
      privilegeReason: this.privilegeReason(),
      heldTogetherWith: this.companionPaths(),
      referred: this.companions().flatMap((companion) => roleOf(companion) ?? []).filter(({ reading }) => reading?.isReferred),
      waivers: this.waivers(),
    };
  }

  /** As the deployment requests it: what only the deployment knows, it puts in the place of the names. */
  private expected(): ExpectedProfile {
    const { name, permissions, unresolved, access } = renderedProfile(this.resource);
    return { name: Token.asString(name), permissions, unresolved, access };
  }

  private get declared(): DeclaredRole | undefined {
    return declaredRole(this.resource);
  }

  /** Each mixin, and the resource itself, can give one. */
  private privilegeReason(): string | undefined {
    const reasons = [...[...this.terms].map(({ privilegeReason }) => privilegeReason), this.declared?.privilegeReason];
    return [...new Set(reasons.filter((reason) => reason !== undefined))].sort().join('; ') || undefined;
  }

  private companions(): IConstruct[] {
    return [...new Set([...this.terms].flatMap(({ companions }) => companions))].filter((one) => one !== this.construct);
  }

  private companionPaths(): string[] {
    const paths = [...this.companions().map(({ node }) => node.path), ...this.declared?.heldTogetherWith ?? []];
    return [...new Set(paths)].sort();
  }

  /** Of what a mixin waives for several profiles, one of them may have no use. */
  private waivers(): RoleWaiver[] {
    const given = [...this.terms].flatMap(({ waivers, appliedTo }) => (
      appliedTo.size > 1 ? waivers.map((waiver) => ({ ...waiver, shared: true })) : waivers));
    const all = [...given, ...this.declared?.waivers ?? [], ...acknowledgments(this.construct)];
    return [...new Map(all.map((waiver) => [JSON.stringify(waiver), waiver])).values()];
  }

  /** Instances of mixins that are not the profile's own, or may not be. */
  private otherInstances(): GivenInstance[] {
    const { resource } = this;
    const named = describe(resource.stack.resolve(namedInstance(resource).instanceRef.instanceArn));
    const instances = [this.instance, ...[...this.terms].flatMap(({ instance }) => instance ?? [])];
    return [...new Map(instances.map((instance) => [instanceKey(instance), isOn(resource, instance)]))]
      .filter(([, isOwn]) => isOwn !== true)
      .map(([given, isOwn]) => ({ given, named, isUndetermined: isOwn === undefined }));
  }

  /** Says what could not be determined. */
  private warnOfUndetermined(): string[] {
    const { list, items } = renderedProfile(this.resource).unresolved;
    const unknown = [...list === undefined ? [] : [list], ...items];
    if (unknown.length > 0) {
      warn(this.construct, 'undetermined-permissions', `Not all permissions could be determined: ${unknown.map(describe).join(', ')} `
        + `${unknown.length > 1 ? 'are' : 'is'} known only to the deployment. The profile is judged by the others; the deployment validates all of them.`);
    }
    return [];
  }
}

function describe(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

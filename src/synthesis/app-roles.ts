import { Stage } from 'aws-cdk-lib';
import type { aws_connect } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';
import type { RoleInCode, WrittenAsResource } from './role-in-code';
import { SharedState } from '../copies/shared-state';
import type { ValidatedProfile } from '../deployment/validated-instances';
import type { RoleRecord } from '../formats/role-metadata';
import type { Role } from '../roles/role';
import type { RoleNotes } from '../roles/role-notes';
import type { ExistingProfile } from '../rules/rule';

/** A construct that stands for a role. */
export interface JudgedConstruct extends IConstruct {
  /** What constructs note of it. @internal */
  readonly _notes: { readonly all?: RoleNotes };
  /** What a deployment makes of it. A copy of the library may not tell it. @internal */
  readonly _deployed?: ValidatedProfile;
  /** The role as the rules see it. @internal */
  _role(): Role;
  /** The instance that it belongs to. @internal */
  _instance(): aws_connect.IInstanceRef;
  /** How it came to hold what it holds. @internal */
  _provenance(): RoleRecord;
  /** How it is written. @internal */
  _inCode?(): RoleInCode | WrittenAsResource;
}

/** A construct that refers to a role which is defined elsewhere, and of which something is known. */
export interface ReferringConstruct extends IConstruct {
  /** The ARN of the profile. */
  readonly securityProfileArn: string;
  /** What constructs note of it. @internal */
  readonly _notes: { readonly all?: RoleNotes };
  /** The role as far as it is known. @internal */
  _role(): Role | undefined;
  /** The profile that is there, by its name; `undefined` where that is not known. @internal */
  _existing(): ExistingProfile | undefined;
}

/** A stage of an app, or the app itself, with the roles that are in it and in no stage of it. */
export interface StageOfApp {
  readonly members: JudgedConstruct[];
  /**
   * `open` until it is judged, and `alone` for good once it was synthesized without the app: its assembly is not written again.
   */
  standing: 'open' | 'judged' | 'alone';
  /** What was judged, as it is in the stage's assembly. Until the app has been judged as well. */
  settled: ReadonlyMap<JudgedConstruct, Role>;
}

/** The roles of an app. All copies of the library that are in the app write it. */
export interface AppRoles {
  readonly stages: Map<IConstruct, StageOfApp>;
  readonly byPath: Map<string, JudgedConstruct>;
  /** Those of other apps that it refers to. */
  readonly referring: Set<ReferringConstruct>;
}

const APP_ROLES = new SharedState<AppRoles>('roles', () => ({ stages: new Map(), byPath: new Map(), referring: new Set() }));

/** The roles of the app that a construct is in. */
export function appRolesOf({ node: { root } }: IConstruct): AppRoles {
  return APP_ROLES.of(root);
}

/** The stage that a construct is in: the app, where it is in none. */
export function stageOf(construct: IConstruct): IConstruct {
  return Stage.of(construct) ?? construct.node.root;
}

/** Kinds of notes that anything in the app has. */
export function notedKinds({ byPath, referring }: AppRoles): Set<keyof RoleNotes> {
  return new Set([...byPath.values(), ...referring].flatMap(({ _notes: { all = {} } }) => Object.keys(all) as (keyof RoleNotes)[]));
}

/** The roles that are judged when a stage is, by their constructs, and those of them that are reported on. */
export interface RolesToJudge {
  readonly reported: readonly JudgedConstruct[];
  readonly roles: ReadonlyMap<JudgedConstruct, Role>;
  /** Those of other apps, by the constructs that refer to them. */
  readonly referred: ReadonlyMap<ReferringConstruct, Role>;
}

/**
 * When a stage is judged its own Aspects have run, and those of later stages have not. Its roles are therefore judged against
 * those of the stages before, and what their users hold as well. The app reports on all roles, as they finally are.
 *
 * @param held paths of the roles that users hold
 */
export function rolesToJudge({ stages, byPath, referring }: AppRoles, stage: IConstruct, held: readonly string[]): RolesToJudge {
  const { members } = stages.get(stage)!;
  const settled = new Map([...stages].flatMap(([other, one]) => (other === stage ? [] : [...one.settled])));
  const currentRole = (construct: JudgedConstruct) => settled.get(construct) ?? construct._role();
  const reported = stage === stage.node.root ? [...byPath.values()] : members;
  const roles = new Map(reported.map((construct) => [construct, currentRole(construct)]));
  const instances = new Set([...roles.values()].map(({ instance }) => instance));
  for (const [construct, role] of settled) {
    if (!roles.has(construct) && instances.has(role.instance)) {
      roles.set(construct, role);
    }
  }
  const add = (paths: readonly string[]) => paths.flatMap((path) => byPath.get(path) ?? []).filter((one) => !roles.has(one))
    .forEach((one) => roles.set(one, currentRole(one)));
  add(held);
  // A map iterates over what is added while it does, so companions of companions are found as well.
  for (const { heldTogetherWith } of roles.values()) {
    add(heldTogetherWith);
  }
  const referred = new Map([...referring].flatMap((construct) => {
    const role = construct._role();
    return role ? [[construct, role] as const] : [];
  }));
  return { reported, roles, referred };
}

/** Notes that the roles of a stage were judged: those of others are judged against them as they are now. */
export function settle({ stages }: AppRoles, stage: IConstruct, roles: ReadonlyMap<JudgedConstruct, Role>, isAlone: boolean): void {
  const judged = stages.get(stage)!;
  // What was once synthesized alone has an assembly, whatever comes of another attempt.
  if (judged.standing !== 'alone') {
    judged.standing = isAlone ? 'alone' : 'judged';
  }
  if (stage === stage.node.root) {
    // Another synthesis begins anew.
    stages.forEach((one) => { one.settled = new Map(); });
  } else {
    judged.settled = new Map(judged.members.map((construct) => {
      const role = roles.get(construct)!;
      return [construct, { ...role, reading: { ...role.reading, judged: true } }];
    }));
  }
}

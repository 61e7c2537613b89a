import type { aws_connect } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';
import { SharedState } from '../copies/shared-state';
import type { RoleNote } from '../formats/role-metadata';
import type { GuardrailRule, Role, Rule, SeverityOverride, Strictness } from '../rules';

/** A construct that stands for a role. */
export interface JudgedConstruct extends IConstruct {
  /** The role as the rules see it. @internal */
  _role(): Role;
  /** The instance that it belongs to. @internal */
  _instance(): aws_connect.IInstanceRef;
  /** How it came to hold what it holds. @internal */
  _provenance(): RoleNote;
}

/** Judges the roles of an app by the rules and the catalog of one copy of the library. */
export interface Judge {
  /** Version of the copy. */
  readonly version: string;
  /** Judges the roles of a stage, or of the app. */
  validate(stage: IConstruct): string[];
}

/** What an app has to be judged, and by what. All copies of the library that are in the app write it, and the newest one judges. */
export interface JudgeState {
  /** By the folder of the copy. */
  readonly judges: Map<string, Judge>;
  readonly byStage: Map<IConstruct, JudgedConstruct[]>;
  readonly byPath: Map<string, JudgedConstruct>;
  /** Roles of the stages judged before, as they are in the assemblies of these. */
  readonly settled: Map<JudgedConstruct, Role>;
  readonly judgedAlone: Set<IConstruct>;
  /** Rules of this app, besides those that every app has. */
  readonly rules: (Rule | GuardrailRule)[];
  /** What constructs know of roles, by rule and path of the role. */
  readonly notes: Map<string, Map<string, unknown>>;
  readonly severities: Record<string, SeverityOverride>;
  strictness: Strictness;
  readonly annotated: Set<string>;
  isRootJudged: boolean;
}

/** One for each tree of constructs. */
export const JUDGE_STATE = new SharedState<JudgeState>('judge', () => ({
  judges: new Map(),
  byStage: new Map(),
  byPath: new Map(),
  settled: new Map(),
  judgedAlone: new Set(),
  rules: [],
  notes: new Map(),
  severities: {},
  strictness: 'normal',
  annotated: new Set(),
  isRootJudged: false,
}));

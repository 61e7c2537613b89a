import type { IConstruct } from 'constructs';
import { addGuardrail, overrideSeverity, useStrictness } from './app-rules';
import { judgeStageOf } from './synth-judge';
import type { IPermissions } from '../permissions/permission';
import type { PermissionRisk } from '../permissions/permission-risk';
import { PermissionSet } from '../permissions/permission-set';
import { guardrailRule } from '../rules/guardrails';
import type { RuleSeverity } from '../rules/rule-severity';

/**
 * How strict the rules are as a whole.
 */
export enum Strictness {
  /** What is a warning otherwise is an error. */
  STRICT = 'strict',
  /** Each rule has its own severity. */
  NORMAL = 'normal',
  /** What is an error otherwise is a warning. */
  LENIENT = 'lenient',
}

/**
 * An organization's own limit on what roles may hold.
 */
export interface GuardrailProps {
  /**
   * Why, for whoever trips over it.
   */
  readonly reason: string;

  /**
   * Permissions that no role may hold.
   *
   * @default - none
   */
  readonly forbidPermissions?: IPermissions;

  /**
   * Risks that no permission of a role may have.
   *
   * @default - none
   */
  readonly forbidRisks?: PermissionRisk[];

  /**
   * Separation of duties: nobody may hold permissions of more than one of these sets, be it by one role or by several
   * that are held together.
   *
   * @default - none
   */
  readonly exclusiveSets?: IPermissions[];

  /**
   * Whether a role may waive it.
   *
   * @default false
   */
  readonly waivable?: boolean;
}

/**
 * How the roles of an app are judged when it is synthesized: how strictly, and by which limits of its own.
 */
export class ProfileRules {
  /**
   * The rules for the roles of a scope: an app, a stage, a stack or any construct.
   *
   * @param scope where guardrails hold (strictness and severities always hold for the whole app)
   */
  public static of(scope: IConstruct): ProfileRules {
    return new ProfileRules(scope);
  }

  private constructor(private readonly scope: IConstruct) {}

  /**
   * Makes the rules of the whole app stricter or more lenient.
   *
   * @param strictness how strict they are
   * @throws if a stage with roles has already been synthesized alone, as CDK Pipelines does when it is added
   */
  public useStrictness(strictness: Strictness): void {
    judgeStageOf(this.scope);
    useStrictness(this.scope, strictness);
  }

  /**
   * Gives the findings of one rule another severity in the whole app, whatever the strictness. That there is such a rule is
   * judged at synthesis, when all guardrails are known.
   *
   * @param ruleId the rule's id, such as `destructive-permission` (`docs/rules.md` lists them)
   * @param severity how much its findings weigh
   * @throws if a stage with roles has already been synthesized alone, as CDK Pipelines does when it is added
   */
  public overrideSeverity(ruleId: string, severity: RuleSeverity): void {
    judgeStageOf(this.scope);
    overrideSeverity(this.scope, ruleId, severity);
  }

  /**
   * Limits what the roles of the scope may hold.
   *
   * @param id its name in lower case with hyphens, which makes `guardrail-<id>` the rule ID of its findings
   * @param guardrail what is forbidden, and why
   * @throws if it forbids nothing, has no reason, or its id is taken or not as it should be, or a stage with roles of the scope has
   * already been synthesized alone, as CDK Pipelines does when it is added
   */
  public addGuardrail(id: string, guardrail: GuardrailProps): void {
    const { reason, forbidPermissions, forbidRisks, exclusiveSets, waivable } = guardrail;
    judgeStageOf(this.scope);
    addGuardrail(this.scope, guardrailRule({
      id,
      reason,
      scope: this.scope.node.path,
      forbidPermissions: forbidPermissions && PermissionSet.of(forbidPermissions).names,
      forbidRisks,
      exclusiveSets: exclusiveSets?.map((set) => PermissionSet.of(set).names),
      waivable,
    }));
  }
}

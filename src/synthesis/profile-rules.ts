import type { IConstruct } from 'constructs';
import { addGuardrail, overrideSeverity, useStrictness } from './app-rules';
import { judgeStageOf } from './synth-judge';
import type { IPermissions } from '../permissions/permission';
import type { PermissionRisk } from '../permissions/permission-risk';
import { PermissionSet } from '../permissions/permission-set';
import { guardrailRule } from '../rules/guardrails';
import type { RuleSeverity } from '../rules/rule-severity';

/**
 * The strictness of all rules as a whole.
 */
export enum Strictness {
  /** Findings that are warnings by default are errors. */
  STRICT = 'strict',
  /** Each rule has its own severity. */
  NORMAL = 'normal',
  /** Findings that are errors by default are warnings. */
  LENIENT = 'lenient',
}

/**
 * Properties for defining a guardrail: an organization's own limit on the permissions of roles.
 */
export interface GuardrailProps {
  /**
   * The reason for the guardrail, for people whose roles violate it. It must not be empty.
   */
  readonly reason: string;

  /**
   * The permissions that no role may hold.
   *
   * @default - none
   */
  readonly forbidPermissions?: IPermissions;

  /**
   * The risks that no permission of a role may have.
   *
   * @default - none
   */
  readonly forbidRisks?: PermissionRisk[];

  /**
   * The sets of permissions for a separation of duties.
   *
   * Nobody may hold permissions from more than one of the sets, in one role or in several that are held together.
   *
   * @default - none
   */
  readonly exclusiveSets?: IPermissions[];

  /**
   * Whether a role may waive the guardrail.
   *
   * @default false
   */
  readonly waivable?: boolean;
}

/**
 * The rules for the roles of an app when it is synthesized: how strict they are, and which guardrails the app adds.
 *
 * @example
 * const rules = ProfileRules.of(app);
 * rules.useStrictness(Strictness.STRICT);
 * rules.addGuardrail('no-deletion', {
 *   reason: 'Only the operations team deletes resources',
 *   forbidRisks: [PermissionRisk.DESTRUCTIVE],
 * });
 */
export class ProfileRules {
  /**
   * Returns the rules for the roles of a scope.
   *
   * @param scope app, stage, stack or other construct where guardrails apply (strictness and severities always apply to
   * the whole app)
   */
  public static of(scope: IConstruct): ProfileRules {
    return new ProfileRules(scope);
  }

  private constructor(private readonly scope: IConstruct) {}

  /**
   * Sets how strict the rules are in the whole app.
   *
   * @param strictness strictness of all rules
   * @throws if a stage with roles has already been synthesized alone, as CDK Pipelines does when it is added
   */
  public useStrictness(strictness: Strictness): void {
    judgeStageOf(this.scope);
    useStrictness(this.scope, strictness);
  }

  /**
   * Sets the severity of one rule's findings in the whole app, whatever the strictness.
   *
   * Whether the rule exists is checked at synthesis, when all guardrails are known.
   *
   * @param ruleId ID of the rule, such as `destructive-permission` (`docs/rules.md` lists the IDs)
   * @param severity severity of its findings
   * @throws if a stage with roles has already been synthesized alone, as CDK Pipelines does when it is added
   */
  public overrideSeverity(ruleId: string, severity: RuleSeverity): void {
    judgeStageOf(this.scope);
    overrideSeverity(this.scope, ruleId, severity);
  }

  /**
   * Adds a guardrail, which limits the permissions of the roles in the scope.
   *
   * @param id name of the guardrail in lower case with hyphens (the rule ID of its findings is `guardrail-<id>`)
   * @param guardrail forbidden permissions, risks, or sets that exclude each other, and the reason
   * @throws if it forbids nothing, has no reason, its ID is malformed or taken, or a stage with roles of the scope has
   * already been synthesized alone, as CDK Pipelines does when it is added
   * @example
   * ProfileRules.of(stack).addGuardrail('separate-duties', {
   *   reason: 'Nobody evaluates contacts that they handled',
   *   exclusiveSets: [
   *     ContactControlPanelPermissions.ACCESS_CONTACT_CONTROL_PANEL,
   *     EvaluationsPermissions.EVALUATION_FORMS_PERFORM_EVALUATIONS_CREATE,
   *   ],
   * });
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

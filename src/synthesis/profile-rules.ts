import type { IConstruct } from 'constructs';
import { addGuardrail, refuseWhereJudged } from './app-rules';
import type { GuardrailPack } from './guardrail-pack';
import { judgeStageOf } from './synth-judge';
import { STRICTNESS } from '../deployment/instance-kinds';
import { overrideSeverity, useStrictness } from '../deployment/scope-severities';
import type { IPermissions } from '../permissions/permission';
import { PermissionRisk } from '../permissions/permission-risk';
import { PermissionSet } from '../permissions/permission-set';
import { checked, enumKind, FLAG, kind, listOf, optional, PERMISSIONS, SCOPE, TEXT, type KindsOf } from '../roles/kinds';
import { guardrailRule } from '../rules/guardrails';
import { ProfileRule } from '../rules/profile-rule';
import { RuleSeverity } from '../rules/rule-severity';
import type { Strictness } from '../rules/strictness';

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

/** Of whichever copy of the library. */
const PACK = kind((value) => Array.isArray(value?._guardrails), 'a pack, such as GuardrailPack.SEPARATION_OF_DUTIES, or GuardrailPack.fromFile(path)');

const SEVERITY = enumKind('RuleSeverity', RuleSeverity);

const GUARDRAIL: KindsOf<GuardrailProps> = {
  reason: TEXT,
  forbidPermissions: optional(PERMISSIONS),
  forbidRisks: optional(listOf(enumKind('PermissionRisk', PermissionRisk))),
  exclusiveSets: optional(listOf(PERMISSIONS)),
  waivable: optional(FLAG),
};

/**
 * The severities and the guardrails of a scope: how severe findings about its roles are, and what none of them may
 * hold.
 *
 * They hold at synthesis and at deployment.
 *
 * A scope inside of another one can have rules of its own. For each rule, the nearest severity counts, and the nearest
 * strictness for rules without one. The order of statements does not matter.
 *
 * Findings about the whole app have the severities of the app, and those about the whole instance have the severities
 * of the stack that is deployed.
 *
 * @example
 * ProfileRules.of(app).useStrictness(Strictness.STRICT);
 * ProfileRules.of(app).addGuardrail('no-deletion', {
 *   reason: 'Only the operations team deletes resources',
 *   forbidRisks: [PermissionRisk.DESTRUCTIVE],
 * });
 * ProfileRules.of(stack).overrideSeverity(ProfileRule.DRIFT, RuleSeverity.ERROR);
 */
export class ProfileRules {
  /**
   * Returns the rules for the roles of a scope.
   *
   * @param scope app, stage, stack or other construct whose roles the rules are for
   */
  public static of(scope: IConstruct): ProfileRules {
    SCOPE(scope, 'scope', 'ProfileRules.of()');
    return new ProfileRules(scope);
  }

  private constructor(private readonly scope: IConstruct) {}

  /**
   * Sets how strict the rules are in the scope.
   *
   * @param strictness strictness of all rules without a severity of their own
   * @throws if a stage with roles of the scope has already been synthesized alone, as CDK Pipelines does when it is added
   */
  public useStrictness(strictness: Strictness): void {
    STRICTNESS(strictness, 'strictness', this.called());
    judgeStageOf(this.scope);
    refuseWhereJudged(this.scope, `The strictness "${strictness}"`);
    useStrictness(this.scope, strictness);
  }

  /**
   * Sets the severity of one rule's findings in the scope, whatever the strictness.
   *
   * The findings of a guardrail that is not `waivable` are always errors.
   *
   * Whether the app has a guardrail is checked at synthesis, when all guardrails are known.
   *
   * @param rule rule, such as `ProfileRule.DESTRUCTIVE_PERMISSION`
   * @param severity severity of its findings
   * @throws if a stage with roles of the scope has already been synthesized alone, as CDK Pipelines does when it is added
   */
  public overrideSeverity(rule: ProfileRule, severity: RuleSeverity): void {
    const id = ProfileRule._idOf(rule);
    SEVERITY(severity, `severity of ${id}`, this.called());
    judgeStageOf(this.scope);
    refuseWhereJudged(this.scope, `The severity of the rule "${id}"`);
    overrideSeverity(this.scope, id, severity);
  }

  /**
   * Adds a guardrail, which limits the permissions of the roles in the scope. Returns its rule.
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
  public addGuardrail(id: string, guardrail: GuardrailProps): ProfileRule {
    const { reason, forbidPermissions, forbidRisks, exclusiveSets, waivable } = checked(guardrail, `the guardrail "${id}"`, GUARDRAIL);
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
    return ProfileRule.guardrail(id);
  }

  /**
   * Adds the guardrails of a pack, which limit the permissions of the roles in the scope. Returns their rules.
   *
   * @param pack pack of the library, or guardrails from a file
   * @throws if the app has a guardrail with the ID of one of them, or a stage with roles of the scope has already been
   * synthesized alone, as CDK Pipelines does when it is added
   */
  public addGuardrails(pack: GuardrailPack): ProfileRule[] {
    PACK(pack, 'pack', this.called());
    judgeStageOf(this.scope);
    return pack._guardrails.map((guardrail) => {
      addGuardrail(this.scope, guardrailRule({ ...guardrail, scope: this.scope.node.path }));
      return ProfileRule.guardrail(guardrail.id);
    });
  }

  private called(): string {
    return `the rules of ${this.scope.node.path || 'the app'}`;
  }
}

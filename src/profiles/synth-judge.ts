import { Annotations, Stage, Validations } from 'aws-cdk-lib';
import type { aws_connect } from 'aws-cdk-lib/interfaces';
import type { IConstruct } from 'constructs';
import { validationId } from './acknowledgments';
import { describeInAssembly, outermostStack } from './assembly-metadata';
import { stackSizes } from './stack-sizes';
import { RECORD_ERRORS } from '../review/assembly/record-errors';
import {
  fails, guardrailsIn, instanceRules, judge, readBackRules, renderFindings, renderLine, roleRules, unknownDeploymentRules, unknownRules, unusedWaiver,
  type Finding, type Role, type Rule, type SeverityOverride, type Strictness,
} from '../rules';
import { byImportance } from '../rules/judge';
import { stackLimitsRule } from '../rules/stack-limits';
import { ConnectInstance } from '../validation/connect-instance';
import { ValidationMode } from '../validation/profile-validation-options';

/** A construct that stands for a role. */
export interface JudgedConstruct extends IConstruct {
  /** The role as the rules see it. @internal */
  _role(): Role;
  /** The instance that it belongs to. @internal */
  _instance(): aws_connect.IInstanceRef;
  /** How it came to hold what it holds. @internal */
  _provenance(): Record<string, unknown>;
}

/** Ids of the rules that constructs add when they have something to judge by them; an app may have none of those constructs. */
export const ADDED_RULES = [
  'ai-agent-tools', 'application-default', 'application-setting-bypassed', 'application-setting-deprecated', 'application-setting-needs',
  'application-setting-requires', 'break-glass', 'profile-trial',
] as const;

/** Ids of the rules that the deployment judges by. */
function deploymentRules(): string[] {
  return [...instanceRules, ...readBackRules].map(({ id }) => id);
}

/** One judge for each tree of constructs. */
const JUDGES = new WeakMap<IConstruct, SynthJudge>();

/**
 * Judges the roles of an app when it is synthesized: all of them in one go, so that everything found is reported at once.
 */
export class SynthJudge {
  public static of(scope: IConstruct): SynthJudge {
    const root = scope.node.root;
    const found = JUDGES.get(root) ?? new SynthJudge(root);
    JUDGES.set(root, found);
    // Of a stage without roles as well, the severities and guardrails that it is judged by are written down.
    found.membersOf(Stage.of(scope) ?? root);
    return found;
  }

  private readonly byStage = new Map<IConstruct, JudgedConstruct[]>();
  private readonly ownRules: Rule[] = [stackLimitsRule((roles) => stackSizes(this.judged, roles))];
  private readonly severities: Record<string, SeverityOverride> = {};
  private strictness: Strictness = 'normal';
  private readonly annotated = new Set<string>();
  private judged: readonly JudgedConstruct[] = [];
  private judgedAll = false;

  private constructor(root: IConstruct) {
    // Severities are judged in an app without roles as well.
    this.membersOf(root);
  }

  /** Has a role judged with the others of its app. */
  public add(construct: JudgedConstruct): void {
    this.membersOf(Stage.of(construct) ?? construct.node.root).push(construct);
  }

  private membersOf(stage: IConstruct): JudgedConstruct[] {
    const members = this.byStage.get(stage) ?? [];
    if (!this.byStage.has(stage)) {
      this.byStage.set(stage, members);
      stage.node.addValidation({ validate: () => this.validate(stage) });
    }
    return members;
  }

  /** Judges by one more rule. */
  public addRule(rule: Rule): void {
    if (this.rules().some(({ id }) => id === rule.id)) {
      throw new Error(`There already is a rule "${rule.id}". Give the new one another id.`);
    }
    this.ownRules.push(rule);
  }

  public useStrictness(strictness: `${Strictness}`): void {
    this.strictness = strictness;
  }

  public overrideSeverity(ruleId: string, severity: `${SeverityOverride}`): void {
    this.severities[ruleId] = severity;
  }

  private rules(): Rule[] {
    return [...roleRules, ...this.ownRules];
  }

  /**
   * Stages are synthesized one after the other, and the first that fails ends the synthesis: so the first one judges the
   * whole app. Each later one judges its own roles again, which aspects may have changed meanwhile.
   */
  private validate(stage: IConstruct): string[] {
    const members = this.byStage.get(stage)!;
    const constructs = this.judgedAll ? members : [...this.byStage.values()].flat();
    this.judgedAll = true;
    this.judged = constructs;
    const roles = constructs.map((construct) => construct._role());
    const findings = [...this.unknownRules(constructs), ...this.judgeAlone(roles), ...this.judgeOnInstances(constructs)].sort(byImportance);
    if (findings.some(fails) && stage.node.tryGetContext(RECORD_ERRORS) !== true) {
      return [`\n\n${renderFindings(findings, roles)}`];
    }

    const byPath = new Map(constructs.map((construct) => [construct.node.path, construct]));
    for (const finding of findings) {
      this.annotate(byPath.get(finding.role ?? '') ?? (members.length > 0 ? outermostStack(members[0]) : stage), finding);
    }
    describeInAssembly(stage, members, new Map(roles.map((role) => [role.id, role])), findings, {
      strictness: this.strictness,
      severities: this.severities,
      guardrails: guardrailsIn(this.ownRules),
    });
    return [];
  }

  private unknownRules(constructs: readonly JudgedConstruct[]): Finding[] {
    const overridden = Object.keys(this.severities);
    const atDeployment = [...new Set(constructs.flatMap((one) => Object.keys(ConnectInstance._validationOf(one._instance()).rules ?? {})))];
    if (overridden.length + atDeployment.length === 0) {
      // The rules of deployments need not even be loaded.
      return [];
    }
    const judged = [...new Set([...[...this.rules(), unusedWaiver].map(({ id }) => id), ...ADDED_RULES])];
    return [...unknownRules(overridden, judged, deploymentRules()), ...unknownDeploymentRules(atDeployment, deploymentRules(), judged)];
  }

  private judgeAlone(roles: readonly Role[]): Finding[] {
    return judge(roles, {
      rules: this.rules(),
      // Waivers of what is judged at deployment are of no use here, and right all the same.
      isJudgedElsewhere: (rule) => [...ADDED_RULES, ...deploymentRules()].includes(rule),
      severities: this.severities,
      strictness: this.strictness,
    });
  }

  /** Judges the roles of the instances that a snapshot tells of, as their deployment will. */
  private judgeOnInstances(constructs: readonly JudgedConstruct[]): Finding[] {
    return [...new Set(constructs.map((construct) => construct._instance()))].flatMap((instance) => {
      const facts = ConnectInstance._factsOf(instance);
      return facts === undefined ? [] : judge(constructs.filter((one) => one._instance() === instance).map((one) => one._role()), {
        facts,
        rules: instanceRules,
        // A profile with the name may be the role itself, deployed before the snapshot was taken: the deployment will know.
        severities: { ...ConnectInstance._validationOf(instance).rules, 'name-taken': 'off', 'unused-waiver': 'off' },
        strictness: ConnectInstance._validationOf(instance).mode === ValidationMode.WARN_ONLY ? 'lenient' : 'normal',
      });
    });
  }

  private annotate(construct: IConstruct, finding: Finding): void {
    const key = JSON.stringify([construct.node.path, finding]);
    if (this.annotated.has(key)) {
      return;
    }
    this.annotated.add(key);
    if (finding.waived !== undefined || finding.severity === 'info') {
      Annotations.of(construct).addInfo(`${renderLine(finding)} (${validationId(finding.rule)})`);
    } else if (fails(finding)) {
      Annotations.of(construct).addError(`${renderLine(finding)} (${validationId(finding.rule)})`);
    } else {
      Validations.of(construct).addWarning(validationId(finding.rule), renderLine(finding));
    }
  }
}

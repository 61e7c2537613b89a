import { Annotations, Stage, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { validationId } from './acknowledgments';
import { describeInAssembly, outermostStack } from './assembly-metadata';
import { JUDGE_STATE, type Judge, type JudgedConstruct, type JudgeState } from './judge-state';
import { stackSizes } from './stack-sizes';
import { ADDED_FIRST } from '../cdk/names';
import { joinApp } from '../copies/copies-in-app';
import { thisCopy } from '../copies/this-copy';
import { ConnectInstance } from '../deployment/connect-instance';
import { ValidationMode, type ProfileValidationOptions } from '../deployment/profile-validation-options';
import { isNewer } from '../formats/library-version';
import { RECORD_ERRORS } from '../formats/record-errors';
import { ON_ONE_INSTANCE } from '../formats/requested-severities';
import {
  fails, guardrailsIn, instanceRules, judge, readBackRules, renderFindings, renderLine, roleRules, unknownDeploymentRules, unknownRules, unusedWaiver,
  type Finding, type GuardrailRule, type InstanceFacts, type Role, type Rule, type SeverityOverride, type Strictness,
} from '../rules';
import { byImportance } from '../rules/judge';
import { NOTED_RULES } from '../rules/noted-rules';
import { stackLimits, stackLimitsRule } from '../rules/role/stack-limits';

/** Ids of the rules that the deployment judges by. */
function deploymentRules(): string[] {
  return [...instanceRules, ...readBackRules].map(({ id }) => id);
}


/**
 * Judges the roles of an app when it is synthesized, and reports everything found at once.
 *
 * The CDK synthesizes stages one after the other, and the app after them. When a stage is validated its own Aspects have run and
 * those of later stages have not, so that a stage judges its own roles only, while others may still change. Its errors wait for the
 * app, which judges all roles as they finally are: if the first stage ended the synthesis, its errors would hide those of the others.
 * A stage that is synthesized alone, in a unit test or when it is added to a pipeline of CDK Pipelines, reports its errors itself.
 *
 * An app that has several copies of the library has a judge of each, and what they judge in common: whichever is told of a role
 * or a rule, the newest judges by it.
 */
export class SynthJudge implements Judge {
  public static of(scope: IConstruct): SynthJudge {
    joinApp(scope);
    const root = scope.node.root;
    const state = JUDGE_STATE.of(root);
    const { path } = thisCopy();
    let found = state.judges.get(path) as SynthJudge | undefined;
    if (!found) {
      state.judges.set(path, found = new SynthJudge(root, state));
    }
    // Of a stage without roles as well, the severities and guardrails that it is judged by are written down.
    found.membersOf(Stage.of(scope) ?? root);
    return found;
  }

  public readonly version = thisCopy().version;

  private readonly stackLimits = stackLimitsRule((roles) => stackSizes(this.reported, roles));
  private reported: readonly JudgedConstruct[] = [];

  private constructor(private readonly root: IConstruct, private readonly state: JudgeState) {
    // Severities are judged in an app without roles as well.
    this.membersOf(root);
  }

  /** Has a role judged with the others of its app. */
  public add(construct: JudgedConstruct): void {
    this.membersOf(Stage.of(construct) ?? this.root).push(construct);
    this.state.byPath.set(construct.node.path, construct);
  }

  private membersOf(stage: IConstruct): JudgedConstruct[] {
    const { byStage, judges } = this.state;
    const members = byStage.get(stage) ?? [];
    if (!byStage.has(stage)) {
      byStage.set(stage, members);
      stage.node.addValidation({ validate: () => newest([...judges.values()]).validate(stage) });
    }
    return members;
  }

  /** Judges by one more rule. */
  public addRule(rule: Rule): void {
    if (this.rules().some(({ id }) => id === rule.id)) {
      throw new Error(`There already is a rule "${rule.id}". Give the new one another id.`);
    }
    this.state.rules.push(rule);
  }

  /** What is noted of roles for a rule, by their paths. Whoever notes first adds the rule. */
  public notesFor<T>(ruleId: string, rule: (noteOf: (roleId: string) => T | undefined) => Rule): Map<string, T> {
    const known = this.state.notes.get(ruleId) as Map<string, T> | undefined;
    if (known) {
      return known;
    }
    const notes = new Map<string, T>();
    this.addRule(rule((roleId) => notes.get(roleId)));
    this.state.notes.set(ruleId, notes);
    return notes;
  }

  /** Judges the roles of a scope by one more rule. */
  public addGuardrail(scope: IConstruct, rule: GuardrailRule): void {
    this.refuseWhereJudged(scope, `The guardrail "${rule.guardrail.id}"`);
    this.addRule(rule);
  }

  public useStrictness(strictness: `${Strictness}`): void {
    this.refuseWhereJudged(this.root, `The strictness "${strictness}"`);
    this.state.strictness = strictness;
  }

  public overrideSeverity(ruleId: string, severity: `${SeverityOverride}`): void {
    this.refuseWhereJudged(this.root, `The severity of the rule "${ruleId}"`);
    this.state.severities[ruleId] = severity;
  }

  /** The assembly of a stage that was synthesized alone is not written again, so its findings stay what they are. */
  private refuseWhereJudged(scope: IConstruct, what: string): void {
    const stage = [...this.state.judgedAlone].find((one) => one.node.scopes.includes(scope) || scope.node.scopes.includes(one));
    if (stage) {
      throw new Error(`${what} is set too late: the stage "${stage.node.path}" has already been synthesized, and its roles judged without it. `
        + 'Set it before that stage is synthesized: with CDK Pipelines, before addStage().');
    }
  }

  private rules(): Rule[] {
    return [...roleRules, this.stackLimits, ...this.state.rules];
  }

  public validate(stage: IConstruct): string[] {
    const { byStage, byPath, settled, judgedAlone } = this.state;
    const members = byStage.get(stage)!;
    const isRoot = stage === this.root;
    const isAlone = !isRoot && !this.isRootSynthesized();
    this.reported = isRoot ? [...byPath.values()] : members;
    members.forEach((construct) => settled.delete(construct));
    const roles = this.rolesWith(this.reported);
    const ofReported = new Set(this.reported.map(({ node }) => node.path));
    // While an app is still being built, rules that severities are given to may be yet to come.
    const findings = [...(isAlone ? [] : this.unknownRules(this.reported)), ...this.judgeAlone([...roles.values()]), ...this.judgeOnInstances(roles)]
      .filter(({ role }) => role === undefined || ofReported.has(role))
      .sort(byImportance);
    this.settle(stage, roles);

    const recordsErrors = stage.node.tryGetContext(RECORD_ERRORS) === true;
    if (!recordsErrors && findings.some((finding) => fails(finding) && (isRoot || isAlone || endsSynthesis(finding)))) {
      return [`\n\n${renderFindings(findings, this.reported.map((construct) => roles.get(construct)!))}`];
    }
    if (isAlone) {
      judgedAlone.add(stage);
    }
    this.describe(stage, roles, recordsErrors ? findings : findings.filter((finding) => !fails(finding)));
    return [];
  }

  /**
   * Whether the app itself is synthesized for the first time, and with it the stage that is validated. Without the tree, which an
   * app can leave out, nobody knows: then each stage reports its errors itself.
   */
  private isRootSynthesized(): boolean {
    return !this.state.isRootJudged && this.root.node.tryFindChild(ADDED_FIRST) !== undefined;
  }

  /** Roles to report on, with those that they are judged against: of the stages before, and what their users hold as well. */
  private rolesWith(reported: readonly JudgedConstruct[]): ReadonlyMap<JudgedConstruct, Role> {
    const { settled, byPath } = this.state;
    const roleOf = (construct: JudgedConstruct) => settled.get(construct) ?? construct._role();
    const roles = new Map(reported.map((construct) => [construct, roleOf(construct)]));
    const instances = new Set([...roles.values()].map(({ instance }) => instance));
    for (const [construct, role] of settled) {
      if (!roles.has(construct) && instances.has(role.instance)) {
        roles.set(construct, role);
      }
    }
    // A map iterates over what is added while it does, so companions of companions are found as well.
    for (const { heldTogetherWith } of roles.values()) {
      for (const companion of heldTogetherWith.flatMap((path) => byPath.get(path) ?? [])) {
        if (!roles.has(companion)) {
          roles.set(companion, roleOf(companion));
        }
      }
    }
    return roles;
  }

  private settle(stage: IConstruct, roles: ReadonlyMap<JudgedConstruct, Role>): void {
    if (stage === this.root) {
      // Another synthesis begins anew.
      this.state.isRootJudged = true;
      this.state.settled.clear();
    } else {
      this.reported.forEach((construct) => this.state.settled.set(construct, { ...roles.get(construct)!, judged: true }));
    }
  }

  /** What was found of other stages was said there. */
  private describe(stage: IConstruct, roles: ReadonlyMap<JudgedConstruct, Role>, findings: readonly Finding[]): void {
    const members = this.state.byStage.get(stage)!;
    const byPath = new Map(members.map((construct) => [construct.node.path, construct]));
    const own = findings.filter(({ role }) => role === undefined || byPath.has(role));
    for (const finding of own) {
      this.annotate(byPath.get(finding.role ?? '') ?? (members.length > 0 ? outermostStack(members[0]) : stage), finding);
    }
    describeInAssembly(stage, members, new Map([...roles].map(([{ node }, role]) => [node.path, role])), own, {
      strictness: this.state.strictness,
      severities: this.state.severities,
      guardrails: guardrailsIn(this.state.rules),
    });
  }

  private unknownRules(constructs: readonly JudgedConstruct[]): Finding[] {
    const overridden = Object.keys(this.state.severities);
    const atDeployment = [...new Set(constructs.flatMap((one) => Object.keys(ConnectInstance._validationOf(one._instance()).rules ?? {})))];
    if (overridden.length + atDeployment.length === 0) {
      // The rules of deployments need not even be loaded.
      return [];
    }
    const judged = [...new Set([...[...this.rules(), unusedWaiver].map(({ id }) => id), ...NOTED_RULES])];
    return [...unknownRules(overridden, judged, deploymentRules()), ...unknownDeploymentRules(atDeployment, deploymentRules(), judged)];
  }

  private judgeAlone(roles: readonly Role[]): Finding[] {
    return judge(roles, {
      rules: this.rules(),
      // Waivers of what is judged at deployment are of no use here, and right all the same.
      isJudgedElsewhere: (rule) => [...NOTED_RULES, ...deploymentRules()].includes(rule),
      severities: this.state.severities,
      strictness: this.state.strictness,
    });
  }

  /** Judges the roles of the instances that a snapshot describes, as their deployment will: references to one may validate differently. */
  private judgeOnInstances(roles: ReadonlyMap<JudgedConstruct, Role>): Finding[] {
    const facts = new Map<string, InstanceFacts>();
    for (const [construct, { instance }] of roles) {
      const known = facts.get(instance) ?? ConnectInstance._factsOf(construct._instance());
      if (known) {
        facts.set(instance, known);
      }
    }
    return [...facts].flatMap(([instance, known]) => {
      const onInstance = [...roles].filter(([, role]) => role.instance === instance);
      const validations = new Map(onInstance.map(([construct, { id }]) => {
        const { mode, rules } = ConnectInstance._validationOf(construct._instance());
        return [id, JSON.stringify({ mode, rules })];
      }));
      return [...new Set(validations.values())].flatMap((validation) => {
        const { mode, rules } = JSON.parse(validation) as ProfileValidationOptions;
        return judge(onInstance.map(([, role]) => role), {
          facts: known,
          rules: instanceRules,
          // A profile with the name may be the role itself, deployed before the snapshot was taken: the deployment will know.
          severities: { ...rules, 'name-taken': 'off', ...ON_ONE_INSTANCE },
          strictness: mode === ValidationMode.WARN_ONLY ? 'lenient' : 'normal',
        }).filter(({ role }) => role === undefined || validations.get(role) === validation);
      });
    });
  }

  private annotate(construct: IConstruct, finding: Finding): void {
    const key = JSON.stringify(finding);
    if (this.state.annotated.has(key)) {
      return;
    }
    this.state.annotated.add(key);
    if (finding.waived !== undefined || finding.severity === 'info') {
      Annotations.of(construct).addInfo(`${renderLine(finding)} (${validationId(finding.rule)})`);
    } else if (fails(finding)) {
      Annotations.of(construct).addError(`${renderLine(finding)} (${validationId(finding.rule)})`);
    } else {
      Validations.of(construct).addWarning(validationId(finding.rule), renderLine(finding));
    }
  }
}

/** It knows the most rules and permissions. Of equal ones, the first. */
function newest(judges: readonly Judge[]): Judge {
  return judges.reduce((one, other) => (isNewer(other.version, one.version) ? other : one));
}

/** The CDK does not write a stack with too many resources, which would hide every finding. */
function endsSynthesis({ rule }: Finding): boolean {
  return rule === stackLimits.id;
}

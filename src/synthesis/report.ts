import { Annotations, Stack, Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { appRolesOf, stageOf, type JudgedConstruct, type ReferringConstruct } from './app-roles';
import { findingInCode } from './fix-in-code';
import { placeInCode, showPlace } from '../cdk/place-in-code';
import { SharedState } from '../copies/shared-state';
import { thisCopy } from '../copies/this-copy';
import { isAnythingSaid, severitiesIn } from '../deployment/scope-severities';
import { writeAppMetadata } from '../formats/app-metadata';
import { APP_METADATA, ROLE_METADATA } from '../formats/assembly-names';
import { writeRoleMetadata } from '../formats/role-metadata';
import { acknowledgmentId } from '../roles/acknowledgment-id';
import { languageOf } from '../roles/languages';
import type { Role } from '../roles/role';
import { endedWaiver } from '../rules/ended-waiver';
import type { Finding } from '../rules/finding';
import { guardrailsIn, type GuardrailRule } from '../rules/guardrails';
import { fails } from '../rules/judge';
import { renderLine } from '../rules/render';
import { instanceEnvironment } from '../rules/role/instance-environment';
import { roleRules } from '../rules/role/role-rules';
import { isSameSeverities, USUAL } from '../rules/severity';

/** What whoever reads the assembly finds again by judging its templates, which do not say where an instance of another stack is. */
const FOUND_AGAIN = new Set([...roleRules.filter((rule) => rule !== instanceEnvironment), endedWaiver].map(({ id }) => id));

/** Findings that an app was annotated with: in a second synthesis it is not told again. */
const ANNOTATED = new SharedState<Set<string>>('annotated', () => new Set());

/** What was found in a stage. */
export interface StageReport {
  readonly stage: IConstruct;
  readonly members: readonly JudgedConstruct[];
  /** Those of its constructs that refer to roles of other apps. */
  readonly referring: readonly ReferringConstruct[];
  readonly roles: ReadonlyMap<JudgedConstruct, Role>;
  /** Those of other stages are left out: they were reported there. */
  readonly findings: readonly Finding[];
  readonly guardrails: readonly GuardrailRule[];
}

/** Whether a finding calls for something to be done. Information, and what is waived or acknowledged, is for reports of the assembly. */
export function isPrinted({ severity, waived }: Finding): boolean {
  return severity !== 'info' && waived === undefined;
}

/** Reports what does not fail the synthesis: as annotations, and in the cloud assembly. */
export function report(of: StageReport): void {
  const byPath = new Map([...of.members, ...of.referring].map((construct): [string, IConstruct] => [construct.node.path, construct]));
  const findings = of.findings.filter(({ role }) => role === undefined || byPath.has(role));
  for (const finding of findings.filter(isPrinted)) {
    annotate(byPath.get(finding.role ?? '') ?? (of.members.length > 0 ? outermostStack(of.members[0]) : of.stage), finding);
  }
  describeInAssembly({ ...of, findings });
}

function annotate(construct: IConstruct, finding: Finding): void {
  const annotated = ANNOTATED.of(construct.node.root);
  const key = JSON.stringify(finding);
  if (annotated.has(key)) {
    return;
  }
  annotated.add(key);
  const line = renderLine(inCode(finding, construct));
  const id = acknowledgmentId(finding.rule);
  if (fails(finding)) {
    Annotations.of(construct).addError(`${line} (${id})`);
  } else {
    Validations.of(construct).addWarning(id, line);
  }
}

/** A finding as whoever wrote the app is told of it: how to correct it in code, and where. Nothing of that is recorded in the assembly. */
export function inCode(finding: Finding, app: IConstruct): Finding {
  const { byPath } = appRolesOf(app);
  const role = finding.role === undefined ? undefined : byPath.get(finding.role);
  const place = role && placeInCode((role.node.defaultChild ?? role).node.metadata);
  const told = findingInCode(finding, (id) => byPath.get(id)?._inCode?.(), languageOf());
  return place ? { ...told, place: showPlace(place) } : told;
}

/**
 * Writes into the cloud assembly what its templates do not say: how roles came to hold what they hold, and what was found
 * by rules that only this app has or that looked at its instance, so that a review shows all that the synthesis said; and which
 * version of the library wrote it, so that an older review can say that it may not know everything.
 */
function describeInAssembly({ stage, members, referring, roles, findings, guardrails }: StageReport): void {
  const toRecord = findings.filter(({ rule }) => !FOUND_AGAIN.has(rule)).map(({ ways: _, ...finding }) => finding);
  const ofApp = severitiesIn(stage.node.root);
  for (const construct of members) {
    const own = toRecord.filter(({ role }) => role === construct.node.path).map(({ role: _, ...finding }) => finding);
    const severities = severitiesIn(construct);
    write(construct, ROLE_METADATA, writeRoleMetadata(construct._provenance(), {
      judged: roles.get(construct)!.permissions,
      findings: own,
      severities: isSameSeverities(severities, ofApp) ? undefined : severities,
    }));
  }
  const ofReferred = toRecord.filter(({ role }) => referring.some(({ node }) => node.path === role))
    // No template has the role, so the message says which one it is.
    .map(({ role, ...finding }) => ({ ...finding, message: `Of ${role}: ${finding.message}` }));
  const aboutNone = [...toRecord.filter(({ role }) => role === undefined), ...ofReferred];
  const limits = guardrailsIn(guardrails);
  const isUsual = aboutNone.length + limits.length === 0 && isSameSeverities(ofApp, USUAL);
  const judgement = isUsual ? undefined : { ...ofApp, guardrails: limits, findings: aboutNone };
  const stacksWithRoles = new Set(members.map(outermostStack));
  for (const stack of isUsual && !isAnythingSaid(stage) ? stacksWithRoles : stacksOf(stage)) {
    const severities = severitiesIn(stack);
    const ofStack = isSameSeverities(severities, ofApp) ? undefined : severities;
    if (judgement || ofStack || stacksWithRoles.has(stack)) {
      write(stack, APP_METADATA, writeAppMetadata({ library: thisCopy().version, judgement, ofStack }));
    }
  }
}

/** An app can be synthesized again: what was written before is replaced. */
function write(construct: IConstruct, type: string, data: object): void {
  const written = construct.node.metadata.find((entry) => entry.type === type);
  if (written) {
    Object.assign(written, { data });
  } else {
    construct.node.addMetadata(type, data);
  }
}

/** Also those without roles: a policy plugin may find profiles in them that were written by hand. */
function stacksOf(stage: IConstruct): Stack[] {
  return stage.node.findAll().filter(Stack.isStack).filter((stack) => stack.nestedStackParent === undefined && stageOf(stack) === stage);
}

/** An assembly has metadata of stacks and what is in them, and none of their stages or the app. */
function outermostStack(construct: JudgedConstruct): Stack {
  const stack = Stack.of(construct);
  return stack.nestedStackParent ? Stack.of(construct.node.scopes.find(Stack.isStack)!) : stack;
}

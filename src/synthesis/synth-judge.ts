import { Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import { appRolesOf, notedKinds, rolesToJudge, settle, stageOf, type JudgedConstruct, type ReferringConstruct } from './app-roles';
import { guardrailsOf } from './app-rules';
import { judgeApp, type DeploymentOfRole } from './judge-app';
import { inCode, isPrinted, report } from './report';
import { stackSizes } from './stack-sizes';
import { usersOfApp } from './users-of-app';
import { bareAcknowledgment } from '../cdk/acknowledged-rules';
import { ADDED_FIRST } from '../cdk/names';
import { joinApp } from '../copies/copies-in-app';
import { SharedState } from '../copies/shared-state';
import { thisCopy } from '../copies/this-copy';
import { ConnectInstance } from '../deployment/connect-instance';
import { givenSeverities, severitiesIn } from '../deployment/scope-severities';
import { RECORD_ERRORS } from '../formats/assembly-names';
import { isNewer } from '../formats/library-version';
import { dayOf } from '../roles/waiver-terms';
import { fails } from '../rules/judge';
import { renderFindings } from '../rules/render';
import { stackLimits } from '../rules/role/stack-limits';

/** Judges the roles of an app by the rules and the catalog of one copy of the library. */
interface Judge {
  /** Version of the copy. */
  readonly version: string;
  /** The errors of a stage, as one text. */
  judge(stage: IConstruct): string[];
}

/** The copies of the library that an app has, by their folders. */
const JUDGES = new SharedState<Map<string, Judge>>('judges', () => new Map());

/** Has a role judged with the others of its app. */
export function judgeInApp(construct: JudgedConstruct): void {
  judgeStageOf(construct);
  const { stages, byPath } = appRolesOf(construct);
  stages.get(stageOf(construct))!.members.push(construct);
  byPath.set(construct.node.path, construct);
}

/** Has roles judged with one that is defined elsewhere, and that one by what the app notes of it. */
export function referInApp(construct: ReferringConstruct): void {
  judgeStageOf(construct);
  appRolesOf(construct).referring.add(construct);
}

/**
 * Has the stage of a construct judged, and its app, when they are synthesized. Of a stage without roles as well, the severities and
 * guardrails that it is judged by are written down.
 *
 * The CDK synthesizes stages one after the other, and the app after them. The errors of a stage wait for the app, which judges all
 * roles as they finally are: if the first stage ended the synthesis, its errors would hide those of the others. A stage that is
 * synthesized alone, in a unit test or when it is added to a pipeline of CDK Pipelines, reports its errors itself.
 */
export function judgeStageOf(construct: IConstruct): void {
  joinApp(construct);
  const { root } = construct.node;
  const judges = JUDGES.of(root);
  const { version, path } = thisCopy();
  if (!judges.has(path)) {
    judges.set(path, { version, judge: judgeStage });
  }
  const { stages } = appRolesOf(root);
  for (const stage of [root, stageOf(construct)]) {
    if (!stages.has(stage)) {
      stages.set(stage, { members: [], standing: 'open', settled: new Map() });
      // Whichever copy was told of a role, the newest judges it: it knows the most rules and permissions.
      stage.node.addValidation({ validate: () => newest([...judges.values()]).judge(stage) });
    }
  }
}

function newest(judges: readonly Judge[]): Judge {
  return judges.reduce((one, other) => (isNewer(other.version, one.version) ? other : one));
}

function judgeStage(stage: IConstruct): string[] {
  const { root } = stage.node;
  const appRoles = appRolesOf(root);
  const guardrails = guardrailsOf(root);
  const isAlone = stage !== root && !isAppSynthesized(root);
  const constructs = stage.node.findAll();
  const users = usersOfApp(constructs, appRoles);
  const { reported, roles, referred } = rolesToJudge(appRoles, stage, users.combinations.flatMap((one) => one.roles));
  const referring = [...referred.keys()].filter((construct) => stage === root || stageOf(construct) === stage);
  const byId = new Map([...roles, ...referred].map(([construct, { id }]): [string, IConstruct] => [id, construct]));
  const findings = judgeApp({
    roles: [...roles.values(), ...referred.values(), ...users.others],
    combinations: users.combinations,
    reported: new Set([...[...reported, ...referring].map(({ node }) => node.path), ...users.others.map(({ id }) => id)]),
    deployments: new Map([...roles].map(([construct, { id }]) => [id, deploymentOfRole(construct)])),
    existing: [...appRoles.referring].flatMap((construct) => construct._existing() ?? []),
    noted: notedKinds(appRoles),
    stacks: stackSizes(reported, roles, constructs),
    bareAcknowledgment: (id, rule) => [byId.get(id) ?? []].flat().map((construct) => bareAcknowledgment(construct, rule))[0],
    today: dayOf(new Date()),
    isUnfinished: isAlone,
    guardrails,
    given: givenSeverities(root),
    ...severitiesIn(root),
    ofRoles: new Map([...roles, ...referred].map(([construct, { id }]) => [id, severitiesIn(construct)])),
  });
  const recordsErrors = stage.node.tryGetContext(RECORD_ERRORS) === true;
  const isError = !recordsErrors && findings.some((finding) => (
    fails(finding) && (stage === root || isAlone || finding.rule === stackLimits.id)));
  settle(appRoles, stage, roles, isAlone && !isError);
  if (isError) {
    const printed = findings.filter(isPrinted).map((finding) => inCode(finding, root));
    return [`\n\n${renderFindings(printed, [...reported.map((construct) => roles.get(construct)!), ...referred.values(), ...users.others])}`];
  }
  report({
    stage,
    members: appRoles.stages.get(stage)!.members,
    referring: referring.filter((construct) => stageOf(construct) === stage),
    users: users.users.filter(({ resource }) => stageOf(resource) === stage),
    referred: [...referred.values()],
    roles,
    guardrails,
    findings: recordsErrors ? findings : findings.filter((finding) => !fails(finding)),
  });
  return [];
}

/**
 * Whether the app itself is synthesized for the first time, and with it the stage that is judged. Nothing but the tree shows it,
 * which the CDK adds before it synthesizes stages. In an app that leaves the tree out nobody knows: then each stage reports its errors itself.
 */
function isAppSynthesized(root: IConstruct): boolean {
  return appRolesOf(root).stages.get(root)!.standing === 'open' && root.node.tryFindChild(ADDED_FIRST) !== undefined;
}

/** How the deployment of a role will judge it. */
export function deploymentOfRole(construct: JudgedConstruct): DeploymentOfRole {
  const { facts, validation: { strictness } } = ConnectInstance._settingsOf(construct._instance());
  return { facts, strictness, ofStack: severitiesIn(Stack.of(construct)) };
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as cdk from 'aws-cdk-lib';
import { parseExample, type RuleExample } from './rule-example';
import type { RuleText } from './rule-texts';
import * as library from '../../src';
import { givenSeverities, severitiesIn } from '../../src/deployment/scope-severities';
import { SNAPSHOT_SCHEMA } from '../../src/formats/instance-snapshot';
import { readFacts } from '../../src/formats/read-facts';
import { rolesOf } from '../../src/review/app/instances';
import { review } from '../../src/review/app/review';
import { parseTemplate } from '../../src/review/assembly/parse-template';
import { templateApp } from '../../src/review/assembly/read-app';
import type { Role } from '../../src/roles/role';
import type { Finding } from '../../src/rules/finding';
import { instanceRules, readBackRules } from '../../src/rules/instance/instance-rules';
import { wholeAppRules } from '../../src/rules/instance/whole-app-rules';
import type { InstanceFacts } from '../../src/rules/instance-facts';
import { byImportance, examine } from '../../src/rules/judge';
import { renderFinding } from '../../src/rules/render';
import type { DeploymentContext } from '../../src/rules/rule';
import { appRolesOf, notedKinds, rolesToJudge } from '../../src/synthesis/app-roles';
import { guardrailsOf } from '../../src/synthesis/app-rules';
import { judgeApp } from '../../src/synthesis/judge-app';
import { inCode } from '../../src/synthesis/report';
import { stackSizes } from '../../src/synthesis/stack-sizes';
import { deploymentOfRole } from '../../src/synthesis/synth-judge';
import { usersOfApp } from '../../src/synthesis/users-of-app';

const INSTANCE_ARN = 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555';

/** What an example says, judged. */
export interface ExampleRun {
  readonly roles: readonly Role[];
  readonly findings: readonly Finding[];
  /** What its synthesis ends in, where it fails. */
  readonly failure?: string;
}

/**
 * Runs an example as its readers would: a template is reviewed; code is synthesized, with a snapshot of what the instance has, and
 * deployed to that instance.
 *
 * @param rule what it is an example of: the deployment is judged before it changes anything, or afterwards
 */
export function runExample(example: RuleExample, rule: string): ExampleRun {
  if (example.isTemplate) {
    const app = templateOf(example, rule);
    return { roles: rolesOf(app.roles), findings: review(app).findings };
  }
  const snapshot = example.instance && snapshotOf(example.instance);
  const now = runCode(example.code, snapshot);
  const before = example.before === undefined ? undefined : runCode(example.before, snapshot);
  const rules = [instanceRules, readBackRules, wholeAppRules].find((some) => some.some(({ id }) => id === rule)) ?? [];
  const facts = readFacts(snapshot ?? snapshotOf({}), rule);
  const deployment = deploymentOf(now.roles, before?.roles, facts, example.unwritten);
  const findings = [...now.findings, ...examine(now.roles, { rules, facts, deployment }).findings];
  // What a snapshot shows is found twice.
  return { ...now, findings: [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()] };
}

/** The roles of an example, which nothing judges. */
export function rolesInExample(example: RuleExample, rule: string): readonly Role[] {
  if (example.isTemplate) {
    return rolesOf(templateOf(example, rule).roles);
  }
  return withApp(example.code, example.instance && snapshotOf(example.instance), (app) => [...appRolesToJudge(app).roles.values()]);
}

/** What the library says of the examples that are wrong, by rule: of several findings of the rule the most severe. */
export function wordedFindings(texts: Readonly<Record<string, RuleText>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([id, { wrong }]) => {
    const { roles, findings } = runExample(parseExample(wrong, id), id);
    const found = mostSevere(findings.filter(({ rule }) => rule === id));
    return [id, found.map((finding) => renderFinding(finding, roles.find((role) => role.id === finding.role))).join('\n\n')];
  }));
}

/** Those of the findings that are as severe as the most severe one. */
export function mostSevere(findings: readonly Finding[]): Finding[] {
  const [first] = [...findings].sort(byImportance);
  return findings.filter(({ severity }) => severity === first!.severity);
}

/** What the synthesis of code finds, without writing what it would write. */
export function judgeCode(code: string): readonly Finding[] {
  return withApp(code, undefined, judged).findings;
}

function runCode(code: string, snapshot: object | undefined): ExampleRun {
  return withApp(code, snapshot, (app) => ({ ...judged(app), failure: failureOf(() => app.synth()) }));
}

/** Runs code in which an app, a stack and an instance exist. The validation is off, so that it takes no bundle of its function. */
function withApp<T>(code: string, snapshot: object | undefined, use: (app: cdk.App) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'example-'));
  try {
    const app = new cdk.App({ outdir: folder });
    const stack = new cdk.Stack(app, 'Stack');
    const file = join(folder, 'instance.json');
    writeFileSync(file, JSON.stringify(snapshot ?? null));
    const instance = library.ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN, {
      validation: { enabled: false }, snapshot: snapshot && file,
    });
    const scope: Record<string, unknown> = { app, stack, instance };
    for (const [name] of code.matchAll(/\b[A-Z]\w*/g)) {
      const from = [library, cdk, cdk.aws_connect].find((one) => name in one) as Record<string, unknown> | undefined;
      if (from) {scope[name] = from[name];}
    }
    // There are no types in examples, so they run as they are.
    new Function(...Object.keys(scope), code)(...Object.values(scope));
    return use(app);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the synthesis of an app finds. */
function judged(app: cdk.App): ExampleRun {
  const { combinations, others, reported, roles } = appRolesToJudge(app);
  const findings = judgeApp({
    roles: [...roles.values(), ...others],
    combinations,
    reported: new Set(reported.map(({ node }) => node.path)),
    deployments: new Map([...roles].map(([construct, { id }]) => [id, deploymentOfRole(construct)])),
    noted: notedKinds(appRolesOf(app)),
    stacks: stackSizes(reported, roles, app.node.findAll()),
    isUnfinished: false,
    today: '2027-01-01',
    guardrails: guardrailsOf(app),
    given: givenSeverities(app),
    existing: [],
    ...severitiesIn(app),
    ofRoles: new Map([...roles].map(([construct, { id }]) => [id, severitiesIn(construct)])),
  });
  // As the synthesis says it, but for the place: examples are in no file.
  return { roles: [...roles.values()], findings: findings.map((finding) => ({ ...inCode(finding, app), place: undefined })) };
}

function appRolesToJudge(app: cdk.App) {
  const { combinations, others } = usersOfApp(app.node.findAll(), appRolesOf(app));
  return { combinations, others, ...rolesToJudge(appRolesOf(app), app, combinations.flatMap((one) => one.roles)) };
}

function templateOf({ code }: RuleExample, rule: string) {
  return templateApp(parseTemplate(`Resources:\n${code.replace(/^/gm, '  ')}`, rule), rule);
}

function failureOf(run: () => void): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

/** A snapshot as it is committed, of which an example has what matters. */
function snapshotOf({ profiles, ...more }: Readonly<Record<string, unknown>>): object {
  const complete = (profile: { readonly name: string }) => {
    const id = profile.name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
    return { id, arn: `${INSTANCE_ARN}/security-profile/${id}`, ...profile };
  };
  return {
    schema: SNAPSHOT_SCHEMA, arn: INSTANCE_ARN, status: 'ACTIVE', ...more,
    ...(profiles ? { profiles: (profiles as { readonly name: string }[]).map(complete) } : {}),
  };
}

/** What a deployment knows of the stack that it deploys. */
function deploymentOf(
  roles: readonly Role[], before: readonly Role[] | undefined, { profiles = [] }: InstanceFacts, unwritten: string | undefined,
): DeploymentContext {
  return {
    ownProfiles: new Map(before?.map(({ id, name }) => [profiles.find((profile) => profile.name === name)?.arn ?? id, id])),
    lastDeployed: before && new Map(before.map((role) => [role.id, role])),
    unwritten: unwritten === undefined ? undefined : new Map(roles.map(({ id }) => [id, unwritten])),
  };
}

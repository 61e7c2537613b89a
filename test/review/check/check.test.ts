import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { ConnectInstance } from '../../../src/deployment/connect-instance';
import { AiAgentProfile } from '../../../src/profiles/ready/ai-agent-profile';
import { readApp, templateApp } from '../../../src/review/assembly/read-app';
import { checkApp } from '../../../src/review/check/check';
import type { InstanceFacts } from '../../../src/rules/instance-facts';
import { INSTANCE_ARN, logicalId, templateOf, write, writeAssembly, type RoleFixture } from '../support/assembly';
import { temporaryDirectory } from '../support/temporary';

const directory = temporaryDirectory();

const FACTS: InstanceFacts = {
  arn: INSTANCE_ARN, status: 'ACTIVE', attributes: {}, integrations: [], storage: [], applications: [], hierarchyGroups: [], flowModules: [], unreadable: {},
  profiles: [{ id: 'p1', arn: `${INSTANCE_ARN}/security-profile/p1`, name: 'Cases', permissions: ['BasicAgentAccess'] }],
};

const CASES: RoleFixture = { id: 'Cases', permissions: ['BasicAgentAccess', 'Cases.View', 'CustomerProfiles.View'] };

/** An app of stacks that each have the same role and a validation of their own. */
function appOfStacks(validations: Record<string, Record<string, unknown>>) {
  const manifest = { artifacts: {} };
  for (const [stack, properties] of Object.entries(validations)) {
    const validation = { Type: 'Custom::ConnectSecurityProfileValidation', Properties: { InstanceArn: INSTANCE_ARN, ...properties } };
    writeAssembly(directory.path, [CASES], { stack, rest: { Resources: { Validation: validation } } });
    Object.assign(manifest.artifacts, { [stack]: { type: 'aws:cloudformation:stack', properties: { templateFile: `${stack}.template.json` }, displayName: stack } });
  }
  write(directory.path, 'manifest.json', manifest);
  return readApp(directory.path);
}

const checked = (validations: Record<string, Record<string, unknown>>) => checkApp(appOfStacks(validations), [FACTS]).stacks
  .map(({ stack, findings }) => [stack, findings.map(({ rule, severity }) => `${rule} ${severity}`).filter((one) => /^instance-feature (error|warning)/.test(one))]);

test('a lenient stack says nothing of another one', () => {
  expect(checked({ Test: { Strictness: 'lenient' }, Prod: {} })).toEqual([['Prod', ['instance-feature error']], ['Test', ['instance-feature warning']]]);
});

test('what a stack says of a rule holds in that stack', () => {
  expect(checked({ Test: { Rules: { 'instance-feature': 'warning' } }, Prod: {} })).toEqual([['Prod', ['instance-feature error']], ['Test', ['instance-feature warning']]]);
});

test('what a stack says of single profiles holds for those', () => {
  const of = (id: string) => ({ ProfileSeverities: { [id]: { Strictness: 'normal', Rules: { 'instance-feature': 'warning' } } } });
  expect(checked({ Test: of(logicalId('Cases')), Prod: of('Another') })).toEqual([['Prod', ['instance-feature error']], ['Test', ['instance-feature warning']]]);
});

describe('what is deployed is recognized by its resources', () => {
  const names = (deployed: RoleFixture, now: RoleFixture) => checkApp(
    templateApp(templateOf([{ ...now, attributes: { Metadata: { 'aws:cdk:path': 'Center/Cases/Resource' } } }]), 'now'), [FACTS], templateApp(templateOf([deployed]), 'deployed'))
    .stacks[0]!.findings.filter(({ rule }) => rule === 'name-taken');

  test('in a template without construct paths', () => expect(names(CASES, CASES)).toEqual([]));

  test('and a role under another logical id takes a name that its own profile still has', () => {
    expect(names({ ...CASES, id: 'Moved', name: 'Cases' }, CASES)[0]!.message).toContain(`resource ${logicalId('Moved')}`);
  });

  test('and a profile that the instance no longer has was deleted by hand', () => {
    const app = templateApp(templateOf([CASES]), 't.json');
    const findings = (deployed = app) => checkApp(app, [{ ...FACTS, profiles: [] }], deployed).findings.filter(({ rule }) => rule === 'deleted-profile');
    expect(findings()).toMatchObject([{ severity: 'error', message: expect.stringContaining('it was deleted by hand') }]);
    expect(findings(templateApp(templateOf([]), 't.json'))).toEqual([]);
  });
});

test('a profile that no deployment gives to an AI agent is told of, unless an AI agent is known to hold it', () => {
  const app = new App({ outdir: join(directory.path, 'agents.out'), analyticsReporting: false });
  const stack = new Stack(app, 'Center');
  const instance = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
  new AiAgentProfile(stack, 'Assistant', { instance, securityProfileName: 'Cases' });
  app.synth();
  const rules = (facts: Partial<InstanceFacts>) => checkApp(readApp(join(directory.path, 'agents.out')), [{ ...FACTS, ...facts }]).findings
    .filter(({ rule }) => rule === 'unassociated-ai-agent-profile').map(({ severity, role }) => [severity, role]);
  const aiAgent = { arn: 'arn:aws:wisdom:us-east-1:111122223333:ai-agent/assistant/agent' };
  expect(rules({})).toEqual([['info', 'Center/Assistant']]);
  expect(rules({ aiAgents: [{ ...aiAgent, profiles: ['other'] }] })).toHaveLength(1);
  expect(rules({ aiAgents: [{ ...aiAgent, profiles: ['other', 'p1'] }] })).toEqual([]);
});

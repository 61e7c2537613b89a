import { templateApp } from '../../../src/review/assembly/read-app';
import { diffApps } from '../../../src/review/diff/diff';
import { instanceApp } from '../../../src/review/inputs/live';
import { facts, liveProfile } from '../../rules/support/make';
import { INSTANCE_ARN } from '../support/assembly';

const [ONE, OTHER] = [1, 2].map((version) => `arn:aws:wisdom:us-east-1:111122223333:ai-agent/assistant/agent:${version}`);

function appHeldBy(...holders: unknown[]) {
  return templateApp({
    Resources: {
      A: { Type: 'AWS::Connect::SecurityProfile', Properties: { InstanceArn: INSTANCE_ARN, SecurityProfileName: 'Assistant', Permissions: ['Wisdom.View'] } },
      ...(holders.length === 0 ? {} : {
        R: {
          Type: 'Custom::ConnectSecurityProfileReadBack',
          Properties: {
            ServiceToken: 'arn', InstanceArn: INSTANCE_ARN, Profiles: { A: 'Assistant:' }, HeldBy: { A: holders }, Catalog: '1', Write: true, Arns: { A: { Ref: 'A' } },
          },
        },
      }),
    },
  }, 't.json');
}

const changed = (before: unknown[], after: unknown[]) => (
  diffApps(appHeldBy(...before), appHeldBy(...after)).roles.flatMap(({ aspects }) => aspects.map(({ effect, text }) => `${effect}: ${text}`)));

test('an AI agent that is to hold a role, or no longer, is a change of access', () => {
  expect(changed([], [ONE])).toEqual([`more: AI agent that holds it added: ${ONE}`]);
  expect(changed([ONE, OTHER], [OTHER])).toEqual([`less: AI agent that holds it removed: ${ONE}`]);
  expect(changed([ONE], [])).toEqual([`less: AI agent that holds it removed: ${ONE}`]);
  expect(changed([OTHER, ONE], [ONE, OTHER])).toEqual([]);
});

test('one that only the deployment knows can be the one that went', () => {
  expect(changed([ONE], [{ Ref: 'Agent' }])).toEqual(['unknown: AI agent that holds it added: ${Agent}', `unknown: AI agent that holds it removed: ${ONE}`]);
});

test('what an instance does not tell is not compared', () => {
  const live = instanceApp(facts({ arn: INSTANCE_ARN, profiles: [liveProfile('Assistant', { permissions: ['Wisdom.View'] })] }), 'live');
  const [role] = diffApps(appHeldBy(ONE), live).roles;
  expect(role!.aspects.filter(({ text }) => text.includes('AI agent'))).toEqual([]);
});

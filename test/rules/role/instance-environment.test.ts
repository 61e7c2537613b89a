import type { Role } from '../../../src/roles/role';
import { instanceEnvironment } from '../../../src/rules/role/instance-environment';
import { find, role } from '../support/make';

const ARN = 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555';

function found(instance: string, environment: Role['environment']) {
  return find(instanceEnvironment, role([], { id: 'Stack/Agent', instance, environment }));
}

test.each([
  [ARN, { account: '111122223333', region: 'us-east-1' }],
  [ARN, { account: undefined, region: undefined }],
  [ARN, undefined],
  ['Stack/Instance', { account: '444455556666', region: 'eu-west-2' }],
])('%s in %j is as it should be, or not known', (instance, environment) => {
  expect(found(instance, environment)).toEqual([]);
});

test('each part that differs is told with both values', () => {
  expect(found(ARN, { region: 'eu-west-2' })).toMatchObject([{
    severity: 'error', role: 'Stack/Agent', permissions: [],
    message: expect.stringMatching(/eu-west-2.*us-east-1/), fix: expect.stringContaining('111122223333/us-east-1'),
  }]);
  expect(found(ARN, { account: '444455556666', region: 'eu-west-2' })).toEqual([expect.objectContaining({
    message: expect.stringMatching(/account 444455556666.*111122223333.*region eu-west-2.*us-east-1/),
  })]);
});

test('what belongs to another instance is an error, where both are known', () => {
  const references = [`${ARN}/agent-group/1`, `${ARN.replace('us-east-1', 'eu-west-2')}/flow-module/2`, `${ARN}0/flow-module/3`];
  const inInstance = (instance: string) => find(instanceEnvironment, role([], { id: 'Stack/Agent', instance, references }));
  expect(inInstance(ARN)).toEqual(references.slice(1).map((arn) => expect.objectContaining({
    severity: 'error', role: 'Stack/Agent', message: expect.stringContaining(`${arn},`),
  })));
  expect(inInstance('Stack/Instance')).toEqual([]);
});

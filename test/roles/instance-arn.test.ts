import * as fc from 'fast-check';
import { readArn, readInstanceArn } from '../../src/roles/instance-arn';

const INSTANCE = 'arn:aws-us-gov:connect:us-gov-west-1:111122223333:instance/11111111-2222-3333-4444-555555555555';
const PLACE = { instance: INSTANCE, partition: 'aws-us-gov', region: 'us-gov-west-1', account: '111122223333', instanceId: '11111111-2222-3333-4444-555555555555' };

test('the ARN of an instance is read in its parts', () => {
  expect(readArn(INSTANCE)).toEqual(PLACE);
  expect(readInstanceArn(INSTANCE)).toEqual(PLACE);
});

test('what is in an instance is told from the instance', () => {
  expect(readArn(`${INSTANCE}/security-profile/abc`)).toEqual({ ...PLACE, part: { type: 'security-profile', id: 'abc' } });
  expect(readInstanceArn(`${INSTANCE}/security-profile/abc`)).toBeUndefined();
});

test.each([
  ['another partition', INSTANCE.replace('aws-us-gov', 'foo')],
  ['another service', INSTANCE.replace(':connect:', ':iam:')],
  ['an account of other digits', INSTANCE.replace('111122223333', '1111')],
  ['no Region', INSTANCE.replace('us-gov-west-1', '')],
  ['another resource', INSTANCE.replace('instance/', 'contact-center/')],
  ['half of a part', `${INSTANCE}/security-profile`],
  ['more than a part', `${INSTANCE}/security-profile/abc/def`],
  ['a token', '${Token[TOKEN.1]}'],
  ['spaces around it', ` ${INSTANCE} `],
  ['nothing', ''],
])('%s is no ARN of an instance', (_, arn) => {
  expect(readArn(arn)).toBeUndefined();
  expect(readInstanceArn(arn)).toBeUndefined();
});

test('what is read gives the same ARN', () => {
  fc.assert(fc.property(
    fc.stringMatching(/^[a-z]{2}-[a-z]{4,9}-[1-9]$/), fc.stringMatching(/^\d{12}$/), fc.uuid(), fc.option(fc.uuid(), { nil: undefined }),
    (region, account, instanceId, id) => {
      const instance = `arn:aws:connect:${region}:${account}:instance/${instanceId}`;
      const part = id === undefined ? undefined : { type: 'agent-group', id };
      expect(readArn(part ? `${instance}/agent-group/${id}` : instance)).toEqual({ instance, partition: 'aws', region, account, instanceId, ...(part && { part }) });
    }));
});

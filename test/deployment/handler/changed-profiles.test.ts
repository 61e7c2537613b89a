import { changedProfiles } from '../../../src/deployment/handler/changed-profiles';
import { readProperties } from '../../../src/formats/read-properties';
import { writeProperties, type ValidationRequestInput } from '../../../src/formats/validation-request';
import { accessOf } from '../../support/access';

const A = { name: 'A', permissions: ['Queues.View'] };
const B = { name: 'B', permissions: ['Users.View'] };

function changed(now: Partial<ValidationRequestInput>, before?: Partial<ValidationRequestInput>): string[] {
  const request = (input: Partial<ValidationRequestInput>) =>
    readProperties(JSON.parse(JSON.stringify(writeProperties({ instanceArn: 'arn', profiles: {}, ...input })))).request;
  return [...changedProfiles(request(now), before && request(before))].sort();
}

test('at first, all of them', () => {
  expect(changed({ profiles: { A, B } })).toEqual(['A', 'B']);
});

test('on another instance, all of them', () => {
  expect(changed({ profiles: { A } }, { profiles: { A }, instanceArn: 'other' })).toEqual(['A']);
});

test.each([
  ['a permission', { A: { ...A, permissions: ['Queues.Edit'] }, B }, {}],
  ['a name', { A: { ...A, name: 'Other' }, B }, {}],
  ['a detail', { A: { ...A, access: accessOf({ TagRestrictedResources: ['User'] }) }, B }, {}],
  ['another profile behind it', { A, B }, { arns: { A: 'arn:2' } }],
])('later, what differs: %s', (_, profiles, more) => {
  expect(changed({ profiles, ...more }, { profiles: { A, B } })).toEqual(['A']);
});

test('what is new, and nothing for what is gone', () => {
  expect(changed({ profiles: { B } }, { profiles: { A } })).toEqual(['B']);
});

test('what concerns the validation alone changes no profile', () => {
  expect(changed({ profiles: { A }, mode: 'WarnOnly', everyDeployment: '2' }, { profiles: { A } })).toEqual([]);
});

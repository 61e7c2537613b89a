import { instanceLabels } from '../../../src/review/app/instance-label';
import type { ReviewedRole } from '../../../src/review/app/reviewed-app';
import { appOf } from '../support/roles';

const [ROLE] = appOf({ id: 'A' }).roles;

const arn = (region: string, id: string) => `arn:aws:connect:${region}:111122223333:instance/${id}-2222-3333-4444-555555555555`;

function labelled(...roles: [instance: string, stack: string][]): string[] {
  const all = roles.map(([instance, stack]): ReviewedRole => ({ ...ROLE!, stack, role: { ...ROLE!.role, instance } }));
  return [...instanceLabels(all).values()];
}

test('an instance is called by its Region', () => {
  expect(labelled([arn('us-east-1', '11111111'), 'Stack'])).toEqual(['us-east-1']);
  expect(labelled([arn('us-east-1', '11111111'), 'A'], [arn('eu-west-1', '11111111'), 'B'])).toEqual(['eu-west-1', 'us-east-1']);
});

test('instances of one Region are told apart by their stacks, or by their ids', () => {
  expect(labelled([arn('us-east-1', '11111111'), 'Test'], [arn('us-east-1', '22222222'), 'Prod'])).toEqual(['Test', 'Prod']);
  expect(labelled([arn('us-east-1', '11111111'), 'Roles'], [arn('us-east-1', '22222222'), 'Roles'])).toEqual(['us-east-1, 11111111', 'us-east-1, 22222222']);
});

test('one that only the deployment knows is called by what the template says', () => {
  expect(labelled(['${Instance.Arn}', ''])).toEqual(['${Instance.Arn}']);
});

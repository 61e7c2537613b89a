import { ofStacks, ofStacksInAny } from '../../../src/review/app/select';
import { unusualSettings } from '../../../src/review/app/settings';
import { appOf } from '../support/roles';

const inStacks = (source: string, ...stacks: string[]) => {
  const app = appOf(...stacks.map((stack) => ({ id: stack })));
  return {
    ...app,
    source,
    roles: app.roles.map((role) => ({ ...role, stack: role.title })),
    validations: stacks.map((stack) => ({ stack, instance: `instance of ${stack}`, severities: { strictness: 'lenient' as const }, ofProfiles: new Map() })),
    unread: stacks.map((stack) => ({ stack, text: `Something of ${stack} is somewhere else.` })),
  };
};

test('a stack has its own roles, settings and parts that were not read', () => {
  const app = ofStacks(inStacks('app', 'Prod', 'Test'), 'P*');
  expect(app.roles.map(({ stack }) => stack)).toEqual(['Prod']);
  expect(unusualSettings(app)).toEqual(['validation of instance of Prod: strictness: lenient']);
  expect(app.unread.map(({ stack }) => stack)).toEqual(['Prod']);
});

test('users of a stack are those who hold a role of it, and what they hold besides counts', () => {
  const holding = (...roles: string[]) => [{ roles, unknown: [] }];
  const both = inStacks('app', 'Prod', 'Test');
  const [prod, test] = both.roles.map(({ role }) => role.id) as [string, string];
  const users = [{ id: 'Lead', holdings: holding(prod, test) }, { id: 'Clerk', holdings: holding(test) }];
  const app = ofStacks({ ...both, users }, 'Prod');
  expect(app.users!.map(({ id }) => id)).toEqual(['Lead']);
  expect(app.roles.map(({ referred }) => referred.map(({ id, reading }) => [id, reading?.isReferred]))).toEqual([[[test, true]]]);
});

test('what can be anywhere in an app can be in each of its stacks', () => {
  const app = inStacks('app', 'Prod', 'Test');
  expect(ofStacks({ ...app, unread: [{ text: 'Something is.' }, ...app.unread] }, 'Prod').unread.map(({ text }) => text))
    .toEqual(['Something is.', 'Something of Prod is somewhere else.']);
});

test('a stack that only one version has is there in that one', () => {
  const [before, after] = ofStacksInAny([inStacks('main', 'Test'), inStacks('branch', 'Prod', 'Test')], 'Prod');
  expect([before!.roles.length, after!.roles.length]).toEqual([0, 1]);
});

test('a stack that no version has is no stack', () => {
  expect(() => ofStacksInAny([inStacks('main', 'Test'), inStacks('branch', 'Prod')], 'Stage'))
    .toThrow('No stack with security profiles matches "Stage". main and branch have Prod, Test. Use one of these; * stands for any characters.');
});

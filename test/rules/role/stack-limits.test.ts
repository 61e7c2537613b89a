import { stackLimits } from '../../../src/rules/role/stack-limits';
import type { StackSize } from '../../../src/rules/stack-size';
import { find } from '../support/make';

const USUAL: StackSize = {
  path: 'App/Roles', roles: 100, resources: 105, mostResources: 500, bytes: 230_000, bytesOfRoles: 225_000, indented: true,
};

const found = (...sizes: Partial<StackSize>[]) => find(stackLimits, [], { stacks: sizes.map((size) => ({ ...USUAL, ...size })) });

test('a stack with room left is not worth a word', () => {
  expect(found({}, { resources: 449, roles: 444 }, { bytes: 899_999 })).toEqual([]);
});

test('from 90 % of the resources on it is told, in full it fits', () => {
  expect(found({ resources: 450, roles: 445 })).toEqual([{
    rule: 'stack-limits', severity: 'info', permissions: [],
    message: 'The stack App/Roles has 450 resources (90%); CloudFormation allows 500 per template. 445 of them are security profiles.',
    fix: 'put its roles into 2 stacks of about 223 each, for example by department, as docs/scale.md says',
  }]);
  expect(found({ resources: 500 })).toMatchObject([{ severity: 'info', message: expect.stringContaining('500 resources (100%)') }]);
});

test('one resource too many is an error', () => {
  expect(found({ resources: 501, roles: 496 })).toEqual([{
    rule: 'stack-limits', severity: 'error', permissions: [],
    message: 'The stack App/Roles has 501 resources; CloudFormation allows 500 per template. 496 of them are security profiles.',
    fix: 'put its roles into 2 stacks of about 248 each, for example by department, as docs/scale.md says',
  }]);
});

test('roles that are the smaller part of a stack get one of their own', () => {
  expect(found({ resources: 501, roles: 20 })).toMatchObject([{ fix: 'put its roles into a stack of their own, as docs/scale.md says' }]);
  expect(found({ bytes: 1_100_000, bytesOfRoles: 100_000, indented: false })).toMatchObject([{ fix: 'put its roles into a stack of their own, as docs/scale.md says' }]);
});

test('many times too many take as many stacks', () => {
  expect(found({ resources: 1_805, roles: 1_800 })).toMatchObject([{ fix: expect.stringContaining('5 stacks of about 360 each') }]);
});

test('the app may have given the CDK another limit, or none', () => {
  expect(found({ resources: 501, mostResources: 1_000 }, { resources: 2_000, mostResources: 0 })).toEqual([]);
  expect(found({ resources: 101, mostResources: 100 })).toMatchObject([{ severity: 'error', message: expect.stringContaining('CloudFormation allows 100') }]);
});

test('from 90 % of the bytes on it is told; what saves most at once comes first', () => {
  expect(found({ bytes: 900_000, bytesOfRoles: 895_000, roles: 360 })).toEqual([{
    rule: 'stack-limits', severity: 'info', permissions: [],
    message: 'The template of the stack App/Roles has about 900,000 bytes (90%); CloudFormation allows 1,000,000. '
      + 'Its 360 security profiles have about 2,490 bytes each.',
    fix: 'set suppressTemplateIndentation: true in the properties of the stack, which saves about a fifth; if that is not enough, put its roles into 2 stacks of about 180 each, for example by department, as docs/scale.md says',
  }]);
  expect(found({ bytes: 1_000_000 })).toMatchObject([{ severity: 'info' }]);
});

test('more bytes than CloudFormation allows are a warning, for they are estimated', () => {
  expect(found({ bytes: 1_143_600, bytesOfRoles: 1_139_000, roles: 450, indented: false })).toEqual([{
    rule: 'stack-limits', severity: 'warning', permissions: [],
    message: 'The template of the stack App/Roles has about 1,144,000 bytes; CloudFormation allows 1,000,000. '
      + 'Its 450 security profiles have about 2,530 bytes each.',
    fix: 'put its roles into 2 stacks of about 225 each, for example by department, as docs/scale.md says',
  }]);
  expect(found({ bytes: 1_000_001 })).toMatchObject([{ severity: 'warning' }]);
});

test('both limits of one stack are told', () => {
  expect(found({ resources: 505, roles: 500, bytes: 1_300_000 }).map(({ severity }) => severity)).toEqual(['error', 'warning']);
});

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

/** How severe each finding is, with the numbers of its message. */
const numbersOf = (...sizes: Partial<StackSize>[]) => found(...sizes).map(({ severity, message }) => [severity, ...message.match(/\d[\d,]*%?/g)!]);

test('from 90 % of the resources on it is told, in full it fits', () => {
  expect(found({ resources: 450, roles: 445 })).toMatchObject([{ rule: 'stack-limits', severity: 'info', permissions: [], message: expect.stringContaining(' App/Roles ') }]);
  expect(numbersOf({ resources: 450, roles: 445 })).toEqual([['info', '450', '90%', '500', '445']]);
  expect(numbersOf({ resources: 500 })).toEqual([['info', '500', '100%', '500', '100']]);
});

test('one resource too many is an error', () => {
  expect(numbersOf({ resources: 501, roles: 496 })).toEqual([['error', '501', '500', '496']]);
});

/** Into how many stacks the roles are to be put, and how many into each. */
const splitOf = (size: Partial<StackSize>) => found(size).map(({ fix }) => fix.match(/\d+/g)?.map(Number));

test('roles that fill a stack are put into several', () => {
  expect(splitOf({ resources: 501, roles: 496 })).toEqual([[2, 248]]);
  expect(splitOf({ resources: 1_805, roles: 1_800 })).toEqual([[5, 360]]);
});

test('roles that are the smaller part of a stack get one of their own', () => {
  expect(splitOf({ resources: 501, roles: 20 })).toEqual([undefined]);
  expect(splitOf({ bytes: 1_100_000, bytesOfRoles: 100_000, indented: false })).toEqual([undefined]);
});

test('the app may have given the CDK another limit, or none', () => {
  expect(found({ resources: 501, mostResources: 1_000 }, { resources: 2_000, mostResources: 0 })).toEqual([]);
  expect(numbersOf({ resources: 101, mostResources: 100 })).toEqual([['error', '101', '100', '100']]);
});

test('from 90 % of the bytes on it is told; what saves most at once comes first', () => {
  expect(numbersOf({ bytes: 900_000, bytesOfRoles: 895_000, roles: 360 })).toEqual([['info', '900,000', '90%', '1,000,000', '360', '2,490']]);
  expect(found({ bytes: 900_000, bytesOfRoles: 895_000, roles: 360 })).toMatchObject([{ fix: expect.stringMatching(/suppressTemplateIndentation.* 2 .* 180 /) }]);
  expect(numbersOf({ bytes: 1_000_000 })).toMatchObject([['info', '1,000,000', '100%', '1,000,000', '100', '2,250']]);
});

test('more bytes than CloudFormation allows are a warning, for they are estimated', () => {
  const size = { bytes: 1_143_600, bytesOfRoles: 1_139_000, roles: 450, indented: false };
  expect(numbersOf(size)).toEqual([['warning', '1,144,000', '1,000,000', '450', '2,530']]);
  expect(found(size)).toMatchObject([{ fix: expect.not.stringContaining('suppressTemplateIndentation') }]);
  expect(found({ bytes: 1_000_001 })).toMatchObject([{ severity: 'warning' }]);
});

test('both limits of one stack are told', () => {
  expect(found({ resources: 505, roles: 500, bytes: 1_300_000 }).map(({ severity }) => severity)).toEqual(['error', 'warning']);
});

import { Lazy } from 'aws-cdk-lib';
import { validatePrefix } from '../../src/applications/parameter-prefix';

test.each(['connect', '/connect/', '/', '/a b', '//a'])('"%s" is refused', (prefix) => {
  expect(() => validatePrefix(prefix)).toThrow(`"${prefix}" is not a valid parameterPrefix. Begin with a slash`);
});

test.each(['/aws/desk', '/AWSdesk', '/ssm'])('"%s" is reserved', (prefix) => {
  expect(() => validatePrefix(prefix)).toThrow(`"${prefix}" is not a valid parameterPrefix. Names that begin with /aws or /ssm are reserved.`);
});

test('with what follows a name has 15 parts at most', () => {
  expect(() => validatePrefix('/a'.repeat(14))).not.toThrow();
  expect(() => validatePrefix('/a'.repeat(15))).toThrow('It has 15 parts, but the name of a parameter has at most 15, and the library adds one.');
});

test('what only the deployment knows passes', () => {
  expect(() => validatePrefix(Lazy.string({ produce: () => '/aws' }))).not.toThrow();
});

import { Lazy } from 'aws-cdk-lib';
import { validatePrefix } from '../../src/applications/parameter-prefix';

test.each(['connect', '/connect/', '/', '/a b', '//a'])('"%s" is refused', (prefix) => {
  expect(() => validatePrefix(prefix)).toThrow(`"${prefix}" cannot be the beginning of a parameter's name. Begin with a slash`);
});

test.each(['/aws/desk', '/AWSdesk', '/ssm'])('"%s" is reserved', (prefix) => {
  expect(() => validatePrefix(prefix)).toThrow(`"${prefix}" cannot be the beginning of a parameter's name. What begins with /aws or /ssm is reserved.`);
});

test('with what follows a name has 15 parts at most', () => {
  expect(() => validatePrefix('/a'.repeat(14))).not.toThrow();
  expect(() => validatePrefix('/a'.repeat(15))).toThrow('It has 15 parts, and another one follows; a name has at most 15.');
});

test('what only the deployment knows passes', () => {
  expect(() => validatePrefix(Lazy.string({ produce: () => '/aws' }))).not.toThrow();
});

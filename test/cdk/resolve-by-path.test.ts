import { App, Aws, CfnParameter, Fn, Lazy, Stack, Token } from 'aws-cdk-lib';
import { CfnSecurityProfile } from 'aws-cdk-lib/aws-connect';
import { pathIn, resolveByPath, withPaths } from '../../src/cdk/resolve-by-path';
import { templateText } from '../../src/roles/access/template-text';

const app = new App();
const [stack, other] = [new Stack(app, 'Stack'), new Stack(app, 'Other')];
const profile = new CfnSecurityProfile(stack, 'Agent', { instanceArn: 'i', securityProfileName: 'Agent' });

test('a reference names the path, whichever stack it is seen from', () => {
  for (const scope of [stack, other]) {
    expect(resolveByPath([profile.ref, profile.attrSecurityProfileArn], scope)).toEqual([
      { Ref: '/Stack/Agent' }, { 'Fn::GetAtt': ['/Stack/Agent', 'SecurityProfileArn'] },
    ]);
  }
});

test('what is made of a reference is still what it was', () => {
  expect(resolveByPath(Fn.select(3, Fn.split('/', profile.ref)), other)).toEqual({ 'Fn::Select': [3, { 'Fn::Split': ['/', { Ref: '/Stack/Agent' }] }] });
  expect(resolveByPath(`a-${profile.ref}-b`, other)).toEqual({ 'Fn::Join': ['', [{ 'Fn::Join': ['', ['a-', { Ref: '/Stack/Agent' }]] }, '-b']] });
});

test('everything else is resolved as a stack does', () => {
  const value = { text: 'a', lazy: Lazy.string({ produce: () => 'late' }), pseudo: Aws.PARTITION, token: Token.asString({ Ref: 'Logical' }) };
  expect(resolveByPath(value, stack)).toEqual(stack.resolve(value));
});

test('paths are told from logical IDs, and shown as people know them', () => {
  expect([pathIn('/Stack/Agent'), pathIn('Agent')]).toEqual(['Stack/Agent', undefined]);
  const parameter = new CfnParameter(stack, 'Profiles', { type: 'CommaDelimitedList' });
  expect(withPaths(templateText(resolveByPath(parameter.valueAsList, other)))).toBe('${Stack/Profiles}');
  expect(withPaths(templateText(resolveByPath(profile.attrSecurityProfileArn, other)))).toBe('${Stack/Agent.SecurityProfileArn}');
});

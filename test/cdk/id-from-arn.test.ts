import { Stack, Token } from 'aws-cdk-lib';
import { idFromArn } from '../../src/cdk/id-from-arn';

const ARN = 'arn:aws:connect:us-east-1:111122223333:instance/1111-2222/flow-module/3333-4444';

test('the id is the last part', () => {
  expect(idFromArn(ARN, 'flow-module')).toBe('3333-4444');
});

test('of an ARN that only the deployment knows, the deployment takes it', () => {
  expect(new Stack().resolve(idFromArn(Token.asString({ Ref: 'Module' }), 'flow-module'))).toEqual({ 'Fn::Select': [3, { 'Fn::Split': ['/', { Ref: 'Module' }] }] });
});

test.each(['3333-4444', ARN.replace('flow-module', 'contact-flow'), `${ARN}/1`, ARN.replace('connect', 'lex')])('%s is refused', (arn) => {
  expect(() => idFromArn(arn, 'flow-module')).toThrow(`"${arn}" is not an ARN of the form arn:`);
});

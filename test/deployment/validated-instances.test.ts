import { App, Stack } from 'aws-cdk-lib';
import { ConnectInstance } from '../../src';
import { rememberInstance, validatedInstance } from '../../src/deployment/validated-instances';
import { INSTANCE_ARN } from '../support/roles-app';

test('an instance is found in its stack by any reference to it', () => {
  const app = new App();
  const [stack, other] = ['Stack', 'Other'].map((id) => new Stack(app, id));
  const reference = ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN);
  const again = ConnectInstance.fromInstanceArn(stack, 'Again', INSTANCE_ARN);
  const another = ConnectInstance.fromInstanceArn(stack, 'Another', INSTANCE_ARN.replace('11111111', '22222222'));
  rememberInstance(stack, { reference });
  expect(validatedInstance(stack, reference)).toEqual({ reference });
  expect(validatedInstance(stack, again)?.reference).toBe(reference);
  expect(validatedInstance(stack, another)).toBeUndefined();
  expect(validatedInstance(other, reference)).toBeUndefined();
});

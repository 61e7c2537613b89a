import { Stack } from 'aws-cdk-lib';
import { CfnContactFlowModule } from 'aws-cdk-lib/aws-connect';
import { ProfileFlowModule } from '../../../src';
import { INSTANCE_ARN } from '../../support/roles-app';

test('a flow module is known by its id, its ARN or its construct', () => {
  const stack = new Stack();
  const flowModule = new CfnContactFlowModule(stack, 'Module', { instanceArn: INSTANCE_ARN, name: 'Refund', content: '{}' });
  expect(ProfileFlowModule.fromId('m-1')).toEqual({ flowModuleId: 'm-1', moduleType: 'MCP' });
  expect(ProfileFlowModule.fromArn(`${INSTANCE_ARN}/flow-module/m-1`)).toMatchObject({ flowModuleId: 'm-1', moduleType: 'MCP' });
  expect(stack.resolve(ProfileFlowModule.fromModule(flowModule).flowModuleId)).toEqual({ 'Fn::Select': [3, { 'Fn::Split': ['/', { Ref: 'Module' }] }] });
});

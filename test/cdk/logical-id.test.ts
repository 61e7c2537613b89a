import { App, Aspects, CfnOutput, CfnResource, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Dependable, type IDependable } from 'constructs';
import { LogicalId } from '../../src/cdk/logical-id';

test('a logical id is a token until it is settled, and then a text, also another one', () => {
  const stack = new Stack(new App(), 'Stack');
  const resource = new CfnResource(stack, 'One', { type: 'AWS::Test::Resource' });
  new CfnOutput(stack, 'Name', { value: resource.ref });
  const logicalId = new LogicalId(resource);
  expect(resource.logicalId).toContain('Token[');
  expect([logicalId.settle(), resource.logicalId]).toEqual(['One', 'One']);
  resource.overrideLogicalId('Other');
  expect([logicalId.settle(), resource.logicalId]).toEqual(['Other', 'Other']);
  const template = Template.fromStack(stack).toJSON();
  expect([Object.keys(template.Resources), template.Outputs.Name.Value]).toEqual([['Other'], { Ref: 'Other' }]);
});

test('the CDK asks for dependencies when all Aspects have run, and before it looks at resources', () => {
  const order: string[] = [];
  class Watched extends CfnResource {
    protected override get cfnProperties() {
      order.push('resource');
      return {};
    }
  }
  const stack = new Stack(new App(), 'Stack');
  const resource = new Watched(stack, 'One', { type: 'AWS::Test::Resource' });
  const ahead: IDependable = {};
  Dependable.implement(ahead, { get dependencyRoots() { return (order.push('dependencies'), []); } });
  resource.node.addDependency(ahead);
  Aspects.of(stack).add({ visit: () => order.push('aspect') });
  Template.fromStack(stack);
  expect([...new Set(order)]).toEqual(['aspect', 'dependencies', 'resource']);
});

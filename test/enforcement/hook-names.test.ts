import { App, CfnCondition, CfnLambdaHook, Fn, NestedStack, Stack, Stage, type CfnResource, type StackProps } from 'aws-cdk-lib';
import { HookFailureMode, SecurityProfileHook, type SecurityProfileHookProps } from '../../src';

const WARN = { failureMode: HookFailureMode.WARN };

describe('two hooks', () => {
  const HERE = { account: '111122223333', region: 'eu-central-1' };
  const DEFAULT = 'Connect::SecurityProfiles::Hook';
  type Props = Partial<SecurityProfileHookProps>;

  function synthesis([one, other]: readonly (StackProps['env'] | undefined)[], props: readonly Props[] = [{}, {}], prepare: (first: SecurityProfileHook, second: SecurityProfileHook) => void = () => undefined) {
    const app = new App();
    const [first, second] = [one, other].map((env, index) => (
      new SecurityProfileHook(new Stack(app, `Stack${index}`, { env }), 'Hook', { ...WARN, ...props[index] }))) as [SecurityProfileHook, SecurityProfileHook];
    prepare(first, second);
    return () => app.synth();
  }

  test('of one name in one account and Region are refused, once', () => {
    expect(synthesis([HERE, HERE])).toThrow(`  [Stack1/Hook] The hook Stack1/Hook has the name "${DEFAULT}" and "${DEFAULT}ForCloudControl", which the hook Stack0/Hook has as well, `
      + 'and both are for the account 111122223333 and the Region eu-central-1: CloudFormation takes each name of a hook once in an account and Region. '
      + 'Give one of them another hookName, or define one hook for both.');
    expect(synthesis([HERE, HERE])).not.toThrow('[Stack0/Hook]');
  });

  test('of one stack are refused wherever it is deployed, also where one is in a nested stack', () => {
    const app = new App();
    const stack = new Stack(app, 'Stack');
    new SecurityProfileHook(stack, 'First', WARN);
    new SecurityProfileHook(new NestedStack(stack, 'Nested'), 'Second', WARN);
    expect(() => app.synth()).toThrow(/The hook Stack\/Nested\/Second has the name .* which the hook Stack\/First has as well, and both are for the account and Region of one stack:/);
  });

  test('of two stages in one account and Region are refused', () => {
    const app = new App();
    for (const id of ['Blue', 'Green']) {
      new SecurityProfileHook(new Stack(new Stage(app, id, { env: HERE }), 'Stack'), 'Hook', WARN);
    }
    expect(() => app.synth()).toThrow('The hook Green/Stack/Hook has the name');
  });

  test('are refused where the name of the one for Cloud Control is that of the other', () => {
    expect(synthesis([HERE, HERE], [{}, { hookName: `${DEFAULT}ForCloudControl`, cloudControl: false }]))
      .toThrow(`The hook Stack1/Hook has the name "${DEFAULT}ForCloudControl", which the hook Stack0/Hook has as well`);
  });

  test('are refused where the other was written as a resource, before or after', () => {
    for (const isBefore of [true, false]) {
      const app = new App();
      const stack = new Stack(app, 'Stack');
      const write = () => new CfnLambdaHook(stack, 'Written', {
        alias: DEFAULT, executionRole: 'arn:aws:iam::111122223333:role/hook', lambdaFunction: 'arn', failureMode: 'WARN', hookStatus: 'ENABLED', targetOperations: ['STACK'],
      });
      [...(isBefore ? [write] : []), () => new SecurityProfileHook(stack, 'Hook', WARN), write].slice(0, 2).forEach((make) => make());
      expect(() => app.synth()).toThrow(`The hook Stack/Hook has the name "${DEFAULT}", which the hook Stack/Written has as well`);
    }
  });

  test.each<[string, readonly (StackProps['env'] | undefined)[], readonly Props[]]>([
    ['in two accounts', [HERE, { ...HERE, account: '444455556666' }], []],
    ['in two Regions', [HERE, { ...HERE, region: 'us-east-1' }], []],
    ['in stacks of which nobody knows where they are deployed', [undefined, undefined], []],
    ['of which one is deployed nobody knows where', [HERE, undefined], []],
    ['in an account of which the Region is not known', [{ account: HERE.account }, { account: HERE.account }], []],
    ['of two names', [HERE, HERE], [{}, { hookName: 'Contact::Center::Rules' }]],
    ['of which one is for Cloud Control alone by its name', [HERE, HERE], [{ cloudControl: false }, { hookName: `${DEFAULT}ForCloudControl` }]],
  ])('%s are not refused', (_, places, props) => {
    expect(synthesis(places, props)).not.toThrow();
  });

  const resourcesOf = (hook: SecurityProfileHook) => ['Resource', 'CloudControl'].map((id) => hook.node.findChild(id) as CfnResource);

  test('of which one is made under a condition are not refused', () => {
    expect(synthesis([HERE, HERE], [{}, {}], (_, second) => {
      const condition = new CfnCondition(second, 'Wanted', { expression: Fn.conditionEquals('a', 'b') });
      resourcesOf(second).forEach((one) => { one.cfnOptions.condition = condition; });
    })).not.toThrow();
  });

  test('are compared by the names that their templates have', () => {
    expect(synthesis([HERE, HERE], [{}, {}], (_, second) => {
      resourcesOf(second).forEach((one, index) => one.addPropertyOverride('Alias', index === 0 ? 'Contact::Center::Rules' : { Ref: 'AWS::StackName' }));
    })).not.toThrow();
  });
});

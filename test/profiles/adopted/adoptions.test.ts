import { App, CfnParameter, Mixins, Stack, Stage } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AgentProfile, ConnectInstance, ValidatedSecurityProfile } from '../../../src';
import { INSTANCE_ARN } from '../../support/roles-app';
import { applied, newStack, saidOfApp, written } from '../support/written-profile';

describe('a profile that is made after the mixin was applied', () => {
  const late = 'is neither judged nor validated: it was made after ValidatedSecurityProfile was applied. Apply the mixin in the last statement of the app, or to this profile as well.';

  test('is a warning, in a scope that it was applied to', () => {
    const stack = newStack();
    applied(stack);
    written(stack);
    const { warnings } = saidOfApp(stack);
    expect(warnings).toEqual([expect.stringContaining(`The security profile Stack/Team ${late}`)]);
  });

  test('is none elsewhere', () => {
    const stack = newStack();
    written(stack).with(new ValidatedSecurityProfile());
    written(stack, {}, 'Second');
    Mixins.of(new Stack(stack.node.root as App, 'Other')).apply(new ValidatedSecurityProfile());
    expect(saidOfApp(stack)).toEqual({ error: undefined, warnings: [], infos: [] });
  });

  test('is none if the mixin is applied to it as well', () => {
    const stack = newStack();
    applied(stack);
    written(stack);
    applied(stack);
    expect(saidOfApp(stack).warnings).toEqual([]);
  });

  test('is one of a role of the library never', () => {
    const stack = newStack();
    applied(stack);
    new AgentProfile(stack, 'Ready', { instance: ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE_ARN), securityProfileName: 'Ready' });
    expect(saidOfApp(stack).warnings).toEqual([]);
  });

  test('is a warning in a stage that was there', () => {
    const app = new App();
    const stage = new Stage(app, 'Prod');
    const stack = new Stack(stage, 'Stack');
    Mixins.of(app).apply(new ValidatedSecurityProfile());
    written(stack);
    const { messages } = app.synth().getNestedAssembly('assembly-Prod').stacks[0];
    expect(messages.map(({ entry }) => entry.data)).toEqual([expect.stringContaining(`The security profile Prod/Stack/Team ${late}`)]);
  });

  test('is a warning of the process in a stage that came later, whose assembly is there before the app is judged', () => {
    const emitted = jest.spyOn(process, 'emitWarning').mockImplementation();
    const app = new App();
    Mixins.of(app).apply(new ValidatedSecurityProfile());
    written(new Stack(new Stage(app, 'Prod'), 'Stack'));
    app.synth();
    expect(emitted.mock.calls).toEqual([[`The security profile Prod/Stack/Team ${late}`]]);
    emitted.mockRestore();
  });
});

describe('stages', () => {
  test('are taken over with their app', () => {
    const app = new App();
    const stacks = ['Test', 'Prod'].map((id) => new Stack(new Stage(app, id), 'Stack'));
    stacks.forEach((stack) => written(stack, { instanceArn: new CfnParameter(stack, 'Instance').valueAsString }));
    Mixins.of(app).apply(new ValidatedSecurityProfile());
    const [inTest, inProd] = stacks.map((stack) => Object.keys(Template.fromStack(stack).toJSON().Resources));
    expect(inTest).toHaveLength(6);
    expect(inProd).toEqual(inTest);
  });

  test('that were synthesized cannot be', () => {
    const app = new App();
    const stage = new Stage(app, 'Prod');
    written(new Stack(stage, 'Stack'));
    stage.synth();
    expect(() => Mixins.of(app).apply(new ValidatedSecurityProfile()))
      .toThrow('ValidatedSecurityProfile is applied too late to Prod/Stack/Team: the stage "Prod" has already been synthesized.');
  });
});


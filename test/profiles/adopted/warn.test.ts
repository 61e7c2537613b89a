import { App, Stack, Validations } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { acknowledgments } from '../../../src/cdk/acknowledged-rules';
import { warn } from '../../../src/profiles/adopted/warn';

const newStack = () => new Stack(new App(), 'Stack');
const warningsOf = (stack: Stack) => (stack.node.root as App).synth().stacks[0].messages.map(({ entry }) => String(entry.data));

test('a warning is given once, however often the app is synthesized', () => {
  const stack = newStack();
  warn(stack, 'late-profile', 'one');
  warn(stack, 'late-profile', 'two');
  warn(stack, 'undetermined-permissions', 'three');
  expect(warningsOf(stack).map((message) => message.split(' ')[0])).toEqual(['one', 'three']);
});

test('it can be acknowledged in its scope by the ID that is printed, which is taken for no rule', () => {
  const before = newStack();
  warn(before, 'late-profile', 'one');
  const [, id] = /\[ack: (.*)\]/.exec(warningsOf(before)[0])!;
  const stack = newStack();
  Validations.of(stack).acknowledge({ id, reason: 'It is a copy' });
  warn(new Construct(stack, 'Team'), 'late-profile', 'one');
  expect(warningsOf(stack)).toEqual([]);
  expect(acknowledgments(stack)).toEqual([]);
});

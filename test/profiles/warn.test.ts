import { App, Stack, Validations } from 'aws-cdk-lib';
import { Construct } from 'constructs';
import { written } from './support/written-profile';
import { acknowledgments } from '../../src/cdk/acknowledged-rules';
import { warn } from '../../src/profiles/warn';

beforeAll(() => {
  // Which turns off that the CDK notes where constructs are made.
  delete process.env.CDK_CONTEXT_JSON;
});

const newStack = () => new Stack(new App(), 'Stack');
const warningsOf = (stack: Stack) => (stack.node.root as App).synth().stacks[0].messages.map(({ entry }) => String(entry.data));

test('a warning is given once, however often the app is synthesized', () => {
  const stack = newStack();
  warn(stack, 'late-profile', 'one');
  warn(stack, 'late-profile', 'two');
  warn(stack, 'undetermined-permissions', 'three');
  expect(warningsOf(stack).map((message) => message.split(' ')[0])).toEqual(['one', 'three']);
});

test.each(['', 'Stack', 'Stack/Team'])('it can be acknowledged by the ID that is printed, which is taken for no rule, on "%s"', (path) => {
  const before = newStack();
  warn(before, 'late-profile', 'one');
  const [, id] = /\[ack: (.*)\]/.exec(warningsOf(before)[0])!;
  const stack = newStack();
  const team = new Construct(stack, 'Team');
  Validations.of(team.node.scopes.find(({ node }) => node.path === path)!).acknowledge({ id, reason: 'It is a copy' });
  warn(team, 'late-profile', 'one');
  expect(warningsOf(stack)).toEqual([]);
  expect(acknowledgments(team)).toEqual([]);
});

test('it says where the code makes the profile', () => {
  const stack = newStack();
  warn(written(stack), 'late-profile', 'It is late.');
  expect(warningsOf(stack).join()).toMatch(/^It is late\. At test\/profiles\/support\/written-profile\.ts:\d+:\d+ \[ack/);
});

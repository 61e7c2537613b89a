import { beyondCloudformation } from '../../../src/rules/role/beyond-cloudformation';
import { find, messages, role } from '../support/make';

const agents = (number: number) => Array.from({ length: number }, (_, index) => (
  { arn: `arn:aws:app-integrations:us-east-1:111122223333:application/${index}` }));

test('AI agents that nobody writes are an error that says who can', () => {
  const [found] = find(beyondCloudformation, role([], { aiAgents: agents(2) }));
  expect(found).toMatchObject({ severity: 'error', message: 'The role may call 2 AI agents, which CloudFormation cannot set.' });
  expect(found.fix).toContain('{ validation: { writeWhatCloudFormationCannot: true } }');
});

test('it cannot be waived: the role would be deployed without them', () => {
  const [found] = find(beyondCloudformation, role([], { aiAgents: agents(1), waivers: [{ rule: 'beyond-cloudformation', reason: 'Later' }] }));
  expect(found.waived).toBeUndefined();
});

test('there is nothing to say where they are written, or there are none', () => {
  expect(messages(beyondCloudformation, role([], { aiAgents: agents(100), writesBeyond: true }))).toEqual([]);
  expect(messages(beyondCloudformation, role([], { aiAgents: [] }))).toEqual([]);
  expect(messages(beyondCloudformation, role([]))).toEqual([]);
});

test('more than Connect takes are an error', () => {
  expect(messages(beyondCloudformation, role([], { aiAgents: agents(101), writesBeyond: true }))).toEqual(['The role may call 101 AI agents; Connect\'s API allows 100.']);
});

test('that they are written later is a warning: profiles are imported without the validation', () => {
  expect(find(beyondCloudformation, role([], { aiAgents: agents(1), writesBeyond: 'later' }))).toMatchObject([{
    severity: 'warning', message: 'The role may call 1 AI agent, but this deployment does not write them, because the validation is off.',
  }]);
});

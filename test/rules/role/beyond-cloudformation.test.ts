import { beyondCloudformation } from '../../../src/rules/role/beyond-cloudformation';
import { find, found, role } from '../support/make';

const agents = (number: number) => Array.from({ length: number }, (_, index) => (
  { arn: `arn:aws:app-integrations:us-east-1:111122223333:application/${index}` }));

test('AI agents that nobody writes are an error that says who can', () => {
  const [finding] = find(beyondCloudformation, role([], { aiAgents: agents(2) }));
  expect(finding).toMatchObject({ severity: 'error', role: 'Stack/Role', permissions: [] });
  expect(finding.fix).toContain('validation.writeWhatCloudFormationCannot');
});

test('it cannot be waived: the role would be deployed without them', () => {
  const waivers = [{ rule: 'beyond-cloudformation', reason: 'Later' }];
  for (const aiAgents of [agents(1), agents(101)]) {
    expect(find(beyondCloudformation, role([], { aiAgents, waivers })).filter(({ waived }) => waived !== undefined)).toEqual([]);
  }
});

test('there is nothing to say where they are written, or there are none', () => {
  expect(found(beyondCloudformation, role([], { aiAgents: agents(100), writesBeyond: true }))).toEqual([]);
  expect(found(beyondCloudformation, role([], { aiAgents: [] }))).toEqual([]);
  expect(found(beyondCloudformation, role([]))).toEqual([]);
});

test('more than Connect takes are an error', () => {
  expect(found(beyondCloudformation, role([], { aiAgents: agents(101), writesBeyond: true }))).toMatchObject([{ severity: 'error' }]);
});

test('that they are written later is a warning: profiles are imported without the validation', () => {
  expect(found(beyondCloudformation, role([], { aiAgents: agents(1), writesBeyond: 'later' }))).toMatchObject([{ severity: 'warning' }]);
});

test('AI agents that are to hold the role are associated by nobody either', () => {
  const heldBy = ['arn:aws:wisdom:us-east-1:111122223333:ai-agent/assistant/agent'];
  expect(find(beyondCloudformation, role([], { heldBy, aiAgents: agents(1) }))).toMatchObject([
    { severity: 'error', message: expect.stringContaining('1 AI agent is to hold the role'), fix: expect.stringContaining('remove aiAgentArns from') },
    { severity: 'error', fix: expect.stringContaining('remove aiAgents from') },
  ]);
  expect(found(beyondCloudformation, role([], { heldBy, writesBeyond: 'later' }))).toMatchObject([{ severity: 'warning' }]);
  expect(found(beyondCloudformation, role([], { heldBy, writesBeyond: true }))).toEqual([]);
});

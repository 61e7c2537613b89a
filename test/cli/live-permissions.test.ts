import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { liveInstance } from './support/live';
import { cli } from './support/run-cli';
import type { Statement } from '../../emulator';

const KEY = 'ASIACOMMAND';
const AI_AGENT = 'arn:aws:wisdom:us-east-1:111122223333:ai-agent/assistant/agent:1';
const PAGE = readFileSync(join(__dirname, '../../docs/cli.md'), 'utf8');

/** What docs/cli.md says that the command requires, as a policy for one instance. */
function documentedPolicy(instanceArn: string): Statement[] {
  const rows = [...PAGE.matchAll(/^\| (`(?:connect|ds):.*) \| (.*) \|$/gm)];
  return rows.map(([, actions, on]) => ({
    Effect: 'Allow',
    Action: [...actions.matchAll(/`(\w+:\w+)`/g)].map(([, action]) => action),
    Resource: [
      ...(on.includes('the instance') && !on.startsWith('its') ? [instanceArn] : []),
      ...(on.includes('its profiles') ? [`${instanceArn}/security-profile/*`] : []),
      ...(on.includes('its users') ? [`${instanceArn}/agent/*`] : []),
      ...(on.includes('the AI agents') ? [AI_AGENT] : []),
      ...(on.startsWith('`*`') ? ['*'] : []),
    ],
  }));
}

const ACTIONS = documentedPolicy('').flatMap(({ Action }) => Action);

describe('with the IAM actions that docs/cli.md lists', () => {
  let withheld: string | undefined;
  const live = liveInstance({ roleOf: (key) => key === KEY ? { arn: 'arn:aws:sts::111122223333:assumed-role/Reader/session', statements: policy() } : undefined });
  const policy = () => documentedPolicy(live.instance.arn).map((statement) => (
    { ...statement, Action: [statement.Action].flat().filter((action) => action !== withheld) }));
  beforeEach(() => {
    withheld = undefined;
    process.env.AWS_ACCESS_KEY_ID = KEY;
    live.instance.addAiAgent({ arn: AI_AGENT, profiles: ['Agent'] });
  });

  test('a live instance is read as a whole', async () => {
    expect(await cli(['snapshot', live.instance.arn, '--users', '--ai-agent', AI_AGENT, '--json'])).toMatchObject({ code: 0, out: expect.not.stringContaining('unreadable') });
    expect(live.emulator.requests.filter(({ error }) => error)).toEqual([]);
  });

  test.each(ACTIONS)('but without %s something is not read, and it says which action was denied', async (action) => {
    withheld = action;
    const { code, out } = await cli(['snapshot', live.instance.arn, '--users', '--ai-agent', AI_AGENT, '--json']);
    expect(code).toBe(3);
    const { unreadable } = JSON.parse(out) as { unreadable: Record<string, string> };
    expect(Object.values(unreadable)).toContainEqual(
      expect.stringMatching(new RegExp(`^\\w+( of \\S+)? was denied: User: \\S+ is not authorized to perform: ${action} on resource: .* allows the ${action} action\\.$`)));
  });
});

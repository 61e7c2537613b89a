import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { inTemporaryDirectory } from './support/in-directory';
import { liveInstance } from './support/live';
import { cli } from './support/run-cli';
import { AgentProfile, AnalyticsPermissions, CasesAgentProfile, ConnectInstance, SupervisorProfile, UsersPermissions } from '../../src';
import { RECORD_ERRORS } from '../../src/formats/assembly-names';
import { writeSnapshot } from '../../src/formats/instance-snapshot';
import { instanceWith } from '../review/support/access';
import { tooWide } from '../review/support/too-wide';
import { INSTANCE_ARN } from '../support/roles-app';

const PAGE = join(__dirname, '../../docs/cli.md');

/** Set, the page is written instead of compared, as the files of examples are. */
const UPDATE = process.env.UPDATE_EXAMPLES !== undefined;

/** Of a usual terminal. */
const COLUMNS = 80;

const SNAPSHOT = 'production.snapshot.json';

inTemporaryDirectory();
const live = liveInstance({}, {
  profiles: [
    { name: 'Service agent', permissions: [...AgentProfile.PERMISSIONS.names, 'Cases.View', 'CustomerProfiles.View'] },
    { name: 'Reviewer', permissions: ['CallRecordings.Redacted.Access', 'ContactSearch.View'] },
  ],
  users: [...Array(43).keys()].map((number) => ({ username: `user${number}`, profiles: number === 0 ? ['Service agent', 'Reviewer'] : ['Service agent'] })),
});

/** Compares what the command writes with what docs/cli.md shows for a command line. */
function expectDocumented(line: string, text: string, comparable = (one: string) => one): void {
  const page = readFileSync(PAGE, 'utf8');
  const start = page.indexOf(`$ npx connect-profiles ${line}\n`);
  expect(start).toBeGreaterThan(0);
  const [begin, end] = [page.indexOf('\n', start) + 1, page.indexOf('```', start)];
  if (UPDATE) {
    writeFileSync(PAGE, `${page.slice(0, begin)}${text}${page.slice(end)}`);
    return;
  }
  expect(comparable(text)).toBe(comparable(page.slice(begin, end)));
}

/** What the command writes, with the ids of the page in place of those of the instance. */
async function written(...args: string[]): Promise<string> {
  const { out, err } = await cli(args, { columns: COLUMNS });
  if (args[0] !== 'import') {
    expect(tooWide(out)).toEqual([]);
  }
  return `${out}${err}`.replaceAll(/(?<=instance\/)[\da-f-]{36}/g, '11111111-2222-3333-4444-555555555555')
    .replaceAll(/(?<=security-profile\/|exists on the instance\s+\()[\da-f-]{36}/g, 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee');
}

function synthesize(outdir: string, define: (stack: Stack, instance: ConnectInstance) => void, arn = INSTANCE_ARN): void {
  // As the command "diff" synthesizes a revision: errors are findings.
  const app = new App({ outdir, context: { [RECORD_ERRORS]: true } });
  const stack = new Stack(app, 'ContactCenter');
  define(stack, ConnectInstance.fromInstanceArn(stack, 'Instance', arn));
  app.synth();
}

/** The app of the page whose instance has no Amazon Connect Cases, and a snapshot of the instance. */
async function recorded(): Promise<void> {
  synthesize('cdk.out', (stack, instance) => {
    new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Service agent' });
    new CasesAgentProfile(stack, 'CasesAgent', { instance, securityProfileName: 'Cases agent' });
  }, live.instance.arn);
  expectDocumented(`snapshot "$INSTANCE_ARN" --users --output ${SNAPSHOT}`, await written('snapshot', live.instance.arn, '--users', '--output', SNAPSHOT));
}

test('docs/cli.md shows what the command writes: report', async () => {
  synthesize('cdk.out', (stack, instance) => {
    const agent = new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Service agent' });
    new SupervisorProfile(stack, 'Supervisor', {
      instance, securityProfileName: 'Supervisor', additional: AnalyticsPermissions.HISTORICAL_METRICS_ACCESS, heldTogetherWith: [agent],
    });
  });
  expectDocumented('report', await written('report'));
});

test('docs/cli.md shows what the command writes: snapshot', async () => {
  expectDocumented(`snapshot "$INSTANCE_ARN" --output ${SNAPSHOT}`, await written('snapshot', live.instance.arn, '--output', SNAPSHOT));
});

test('docs/cli.md shows what the command writes: diff', async () => {
  const [before, after] = [
    { name: 'Agents', additional: AnalyticsPermissions.RESTRICT_CONTACT_ACCESS },
    { name: 'Service agent', additional: UsersPermissions.USERS_EDIT_PERMISSION },
  ];
  for (const [outdir, { name, additional }] of [['before', before], ['after', after]] as const) {
    synthesize(outdir, (stack, instance) => {
      new AgentProfile(stack, 'Agent', { instance, securityProfileName: name });
      new SupervisorProfile(stack, 'Supervisor', { instance, securityProfileName: 'Supervisor', additional });
    });
  }
  expectDocumented('diff origin/main...', (await written('diff', 'before', 'after')).replace('before → after', 'origin/main... → working tree'));
});

test('docs/cli.md shows what the command writes: explain', async () => {
  synthesize('cdk.out', (stack, instance) => { new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Service agent' }); });
  expectDocumented('explain "Users - Edit permission"', await written('explain', 'Users - Edit permission'));
  expectDocumented('explain Queue.View', await written('explain', 'Queue.View'));
});

test.each([
  [`check --snapshot ${SNAPSHOT}`],
  [`drift --snapshot ${SNAPSHOT}`],
  [`import ${SNAPSHOT} --output lib/security-profiles-stack.ts`],
  [`import ${SNAPSHOT} --mapping cdk.out`],
])('docs/cli.md shows what the command writes: %s', async (line) => {
  await recorded();
  expectDocumented(line, await written(...line.split(' ')));
});

test('docs/cli.md shows what the command writes: access', async () => {
  const profiles = { Agent: ['BasicAgentAccess'], Desk: ['Users.EditPermission', 'Users.View'], Quality: ['CallRecordings.Unredacted.Access'], Unused: [] };
  writeFileSync(SNAPSHOT, writeSnapshot(instanceWith(profiles, { 'Agent': 40, 'Desk+Quality': 2, 'Quality': 1 }, { taken: '2026-09-30T07:00:00Z' })));
  const line = `access ${SNAPSHOT} --guardrails separation-of-duties`;
  const { out } = await cli(line.split(' '), { columns: COLUMNS, now: () => new Date('2026-10-01T08:00:00Z') });
  // Every change of the catalog is another edition.
  const withoutEdition = (text: string) => text.replace(/\([\da-f]{12}\)/, '(edition)');
  expectDocumented(line, out, withoutEdition);
});

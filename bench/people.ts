import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ConnectEmulator } from '../emulator';
import type { Benchmark } from './support/benchmark';
import { built, write } from './support/build';
import { median, times } from './support/costs';
import { usage, type Command } from './support/run';
import { writeWorkload } from './support/workload';
import { CALLS_IN_BURST, CALLS_PER_SECOND } from '../src/permissions/generated/limits/quotas';
import type { Result } from '../tools/support/bench-result';

const CLI = built('connect-profiles.js');
const ROUNDS = 5;
const PROFILES = 100;
const PEOPLE = 5_000;
const COMBINATIONS = 800;
/** As many as Connect gives one user, at most. */
const MOST_HELD = 10;

const ALL = `${PEOPLE} people in ${COMBINATIONS} combinations of ${PROFILES} profiles`;

/** A large contact center: how long it takes to record who holds what, and to judge and to review it from the record. */
export const people: Benchmark = {
  id: 'people',
  title: 'Who holds what: minutes of waiting',
  async measure() {
    const { seconds, snapshot, template } = await record();
    write('people.json', snapshot);
    const recorded = JSON.parse(snapshot) as { readonly people: readonly unknown[] };
    write('one.json', JSON.stringify({ ...recorded, people: recorded.people.slice(0, 1) }));
    write('people-app.json', template);
    const floor = (PROFILES - CALLS_IN_BURST) / CALLS_PER_SECOND;
    return [
      {
        id: 'people snapshot', what: `seconds to record ${ALL} / ${floor} s`, value: seconds / floor, target: 1.1, floor: 1, unit: 'ratio of seconds',
        method: 'the bundled command against an emulated instance with token buckets; reading the permissions of each profile takes longer than reading people',
      },
      ...measureCommand('check', (holders) => (
        [CLI, 'check', built('people-app.json'), '--snapshot', built(holders), '--fail-on', 'never', '--output', 'check.txt'])),
      ...measureCommand('access', (holders) => [CLI, 'access', built(holders), '--output', 'access.html']),
    ];
  },
};

/** What a command takes with everybody, beside the same with a single combination. */
function measureCommand(name: string, command: (holders: string) => Command): Result[] {
  const waited = times({ all: command('people.json'), one: command('one.json') }, ROUNDS);
  const method = `the bundled command, median of ${ROUNDS} runs`;
  const what = `${name} of ${ALL}`;
  return [
    { id: `people ${name}`, what, value: waited.all / 1000, target: 2, unit: 'seconds', method: `wall time of ${method}` },
    {
      id: `people ${name} ratio`, what: `${what} / of one of the combinations`, value: waited.all / waited.one, floor: 1, unit: 'ratio of seconds',
      method: `${method}, interleaved`,
    },
    {
      id: `people ${name} memory`, what, value: median(Array.from({ length: ROUNDS }, () => usage(command('people.json')).megabytes)), target: 200, unit: 'MB',
      method: `largest resident set of ${method}`,
    },
  ];
}

/** Records an instance whose users hold up to ten profiles each. */
async function record() {
  const roles = writeWorkload().slice(0, PROFILES);
  const emulator = await ConnectEmulator.start({ throttling: true });
  try {
    const { arn } = emulator.addInstance({
      profiles: roles.map(({ name, permissions }) => ({ name, permissions: [...permissions] })),
      users: Array.from({ length: PEOPLE }, (_, index) => (
        { username: `user-${index}`, profiles: heldBy(index % COMBINATIONS).map((at) => roles[at].name) })),
    });
    const start = performance.now();
    const { stdout } = await promisify(execFile)(process.execPath, [CLI, 'snapshot', arn, '--users', '--json'], {
      env: { ...process.env, ...emulator.environment() }, maxBuffer: 2 ** 28,
    });
    const seconds = (performance.now() - start) / 1000;
    const resources = roles.map(({ name, permissions }, index) => [`Role${index}`, {
      Type: 'AWS::Connect::SecurityProfile', Properties: { InstanceArn: arn, SecurityProfileName: name, Permissions: permissions },
    }] as const);
    return { seconds, snapshot: stdout, template: JSON.stringify({ Resources: Object.fromEntries(resources) }) };
  } finally {
    await emulator.close();
  }
}

/** Different profiles for each combination: their number, the first of them and the steps between them make it. */
function heldBy(combination: number): number[] {
  const first = combination % PROFILES;
  const step = 1 + Math.floor(combination / PROFILES);
  return Array.from({ length: 2 + combination % (MOST_HELD - 1) }, (_, index) => (first + index * step) % PROFILES);
}

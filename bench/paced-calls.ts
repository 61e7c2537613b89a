import type { InstanceOptions } from '../emulator';
import { FunctionProcess } from './support/function-process';
import { writeWorkload } from './support/workload';
import { Stage } from '../emulator/stage';
import type { Benchmark } from './support/benchmark';
import type { ExpectedProfile } from '../src/formats/validation-request';
import { features } from '../src/permissions/generated/tables/features';
import type { Result } from '../tools/support/bench-result';

/** What Connect allows of one operation: so many a second, and a burst. */
const PER_SECOND = 2;
const BURST = 5;

/** Calls that suffice to learn everything of an instance but its profiles' permissions. */
const FEW = 25;

const METHOD = 'the bundled function against an emulated instance with token buckets: both steps of a first deployment';

/** How fast, and with how many calls, the function reads what it must know, where Connect allows two calls a second. */
export const pacedCalls: Benchmark = {
  id: 'paced-calls',
  title: 'Calls and pacing of the function: minutes of waiting',
  async measure() {
    return (await Promise.all([5, 50, 500].map(measure))).flat();
  },
};

async function measure(count: number): Promise<Result[]> {
  const stage = await Stage.start(everyFeature(), { throttling: true, profileQuota: 1_000 });
  const lambda = new FunctionProcess({ ...stage.connect.environment(), AWS_ENDPOINT_URL_CLOUDFORMATION: stage.stack.url });
  try {
    const { [`Role${count}`]: spare, ...profiles } = workload(count + 1);
    await lambda.invoke(stage.event({ profiles }));
    const arns = Object.fromEntries(Object.entries(profiles).map(([id, { name, permissions }]) => [
      id, stage.instance.addProfile({ name, permissions: [...permissions] }).arn,
    ]));
    const seconds = await lambda.invoke(stage.event({ profiles, arns, readBack: true }));
    const first = [...stage.connect.requests];

    stage.connect.forgetRequests();
    const update = { type: 'Update', profiles: { ...profiles, Role0: { ...profiles.Role0, permissions: spare.permissions } }, old: { profiles } } as const;
    await lambda.invoke(stage.event(update));
    stage.instance.changeProfile(profiles.Role0.name, { permissions: [...spare.permissions] });
    await lambda.invoke(stage.event({ ...update, arns, readBack: true }));
    const second = [...stage.connect.requests];

    stage.connect.forgetRequests();
    const again = { type: 'Update', profiles: update.profiles, everyDeployment: 'second', old: { everyDeployment: 'first' } } as const;
    await lambda.invoke(stage.event(again));
    await lambda.invoke(stage.event({ ...again, arns, readBack: true }));
    const third = [...stage.connect.requests];

    const throttled = first.filter(({ error }) => error !== undefined && /Throttling|TooManyRequests/.test(error)).length;
    const failed = stage.receiver.answers.filter(({ Status }) => Status !== 'SUCCESS').length;
    const floor = Math.max(0, (count - BURST) / PER_SECOND);
    const at = count === 50 ? '' : ` at ${count}`;
    return [
      floor > 0
        ? { id: `T7${at}`, what: `seconds to read ${count} profiles back / ${floor} s`, value: seconds / floor, target: 1.1, floor: 1, unit: 'ratio of seconds', method: METHOD }
        : { id: `T7${at}`, what: `seconds to read ${count} profiles back`, value: seconds, floor, unit: 'seconds', method: METHOD },
      { id: `T7 throttled${at}`, what: `calls that were too many, ${count} profiles`, value: throttled, target: 0, floor: 0, unit: 'calls', method: METHOD },
      { id: `T7 failed${at}`, what: `steps that did not succeed, ${count} profiles`, value: failed, target: 0, floor: 0, unit: 'steps', method: METHOD },
      { id: `T8${at}`, ...callsPerProfile(first, count), method: `${METHOD}; pages are those of everything else that was asked for` },
      {
        id: `T8 one changed${at}`, what: `calls of a deployment that changes one of ${count} profiles`, value: second.length, target: FEW,
        unit: 'calls', method: 'both steps; where nothing changes, CloudFormation does not call the function',
      },
      { id: `T8 revalidated${at}`, ...callsPerProfile(third, count), method: 'both steps with nothing changed but revalidateOn, which asks to look at all profiles' },
    ];
  } finally {
    lambda.end();
    await stage.close();
  }
}

function callsPerProfile(requests: readonly { readonly operation: string; readonly input: unknown }[], count: number) {
  const pages = new Set(requests.map(({ operation, input }) => JSON.stringify([operation, input]))).size - count;
  return { what: `calls / (${count} profiles + ${pages} pages)`, value: requests.length / (count + pages), target: 1, floor: 1, unit: 'ratio of calls' };
}

/** An instance that has all that a role can need. */
function everyFeature(): InstanceOptions {
  const detected = Object.values(features).map(({ detect }) => detect);
  const values = (kind: string) => detected.flatMap((detect) => detect.kind === kind && 'value' in detect ? [detect.value] : []);
  return {
    defaultProfiles: true,
    attributes: Object.fromEntries(values('attribute').map((type) => [type, true])),
    integrations: values('integration'),
    storage: values('storage'),
  } as InstanceOptions;
}

function workload(count: number): Record<string, ExpectedProfile> {
  const roles = writeWorkload();
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [
    `Role${index}`, { name: `Role ${index}`, permissions: roles[index % roles.length].permissions },
  ]));
}

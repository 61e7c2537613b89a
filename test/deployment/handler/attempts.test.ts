import { makeAttempts, together, type Attempt } from '../../../src/deployment/handler/attempts';
import type { Log } from '../../../src/deployment/handler/log';
import type { StackStatus } from '../../../src/deployment/handler/stack-status';

const made: string[] = [];
const warned: string[] = [];
let whyNot: string | undefined;

const context = {
  status: { whyNotToWrite: () => Promise.resolve(whyNot) } as unknown as StackStatus,
  log: { warn: (text: string) => warned.push(text) } as unknown as Log,
};

beforeEach(() => {
  made.length = warned.length = 0;
  whyNot = undefined;
});

const named = (name: string, message: string) => Object.assign(new Error(message), { name });
const attempt = (logicalId: string, prepare: Attempt['prepare']): Attempt => ({ logicalId, failure: `${logicalId} failed`, prepare });
const doing = (id: string, error?: Error) => attempt(id, () => Promise.resolve(() => {
  made.push(id);
  return error ? Promise.reject(error) : Promise.resolve();
}));
const looking = (id: string, error: Error) => attempt(id, () => Promise.reject(error));

test('one that fails keeps none of the others from being made', async () => {
  const failures = await makeAttempts([doing('A', named('ConditionalOperationFailedException', 'no')), doing('B')], context);
  expect(made).toEqual(['A', 'B']);
  expect([...failures]).toEqual([['A', expect.stringMatching(/^A failed: .*no/)]]);
  expect(warned).toEqual([...failures.values()]);
});

test('the failures of one profile are said one after the other', async () => {
  const failures = await makeAttempts(['first', 'second'].map((why) => doing('A', named('InvalidParameterException', why))), context);
  expect(failures.get('A')).toMatch(/^A failed: .*first.* A failed: .*second/s);
});

test('an outage ends them: every other one would wait as long', async () => {
  const failures = await makeAttempts([doing('A', Object.assign(new Error('down'), { code: 'ECONNREFUSED' })), doing('B')], context);
  expect(made).toEqual(['A']);
  expect([...failures.keys()]).toEqual(['A', 'B']);
});

test('where there is nothing to do, nobody asks whether it may be done', async () => {
  whyNot = 'too late';
  expect(await makeAttempts([attempt('A', () => Promise.resolve(undefined))], context)).toEqual(new Map());
  expect(await makeAttempts([doing('B')], context)).toEqual(new Map([['B', 'B failed: too late']]));
  expect(made).toEqual([]);
});

test('what is gone before anything is written is no failure, and one that goes while it is written is', async () => {
  const gone = named('ResourceNotFoundException', 'gone');
  expect([...(await makeAttempts([looking('A', gone), doing('B', gone)], context)).keys()]).toEqual(['B']);
});

test('of two sets of failures, those of one profile come after each other', () => {
  const one = new Map([['A', 'a.'], ['B', 'b.']]);
  expect(together(one, new Map([['B', 'more.'], ['C', 'c.']]))).toEqual(new Map([['A', 'a.'], ['B', 'b. more.'], ['C', 'c.']]));
});

import fc from 'fast-check';
import { corpusOf, type Files } from './support/corpus';
import { jsonMutantsOf } from './support/mutations';
import { handleHook } from '../../src/enforcement/handler/handle-hook';
import type { HookAnswer } from '../../src/enforcement/handler/hook-answer';
import { writeHookSettings } from '../../src/formats/hook-settings';

const READER = 'hooks';

const SETTINGS = writeHookSettings({
  guardrails: [{ id: 'no-users', reason: 'Only operations', forbidPermissions: ['Users.View'], waivable: true }],
  waivers: [{ profile: 'Desk agent', rule: 'guardrail-no-users', reason: 'Trial' }],
});

/** Asks the hook as its function does, offline, and requires an answer in the form that CloudFormation documents. */
async function ask(files: Files): Promise<HookAnswer> {
  const log: string[] = [];
  const [text] = Object.values(files);
  const answer = await handleHook(JSON.parse(text!), undefined, { settings: SETTINGS, write: (line) => log.push(line) });
  expect(Object.keys(answer).every((key) => ['hookStatus', 'errorCode', 'message', 'clientRequestToken', 'annotations'].includes(key))).toBe(true);
  expect(answer.errorCode ?? '').toMatch(answer.hookStatus === 'FAILED' ? /^(NonCompliant|InternalFailure)$/ : /^$/);
  expect(Buffer.byteLength(answer.message)).toBeLessThanOrEqual(4096);
  expect(answer.message + JSON.stringify(answer.annotations)).not.toMatch(/[\n\u001b\u202e]/);
  expect(log.filter((line) => line.includes('unexpected error'))).toEqual([]);
  return answer;
}

test.each(corpusOf(READER).map(({ name, files }) => [name, files] as const))('%s of the corpus is answered', async (name, files) => {
  expect((await ask(files)).errorCode === 'InternalFailure').toBe(name.startsWith('change-set'));
});

test('whatever an event of a hook has become, it is answered in the form of an answer', async () => {
  const given = new Set<string>();
  await fc.assert(fc.asyncProperty(jsonMutantsOf(READER), async (files) => {
    const { hookStatus, errorCode } = await ask(files);
    given.add(errorCode ?? hookStatus);
  }), { numRuns: 400 });
  expect([...given].sort()).toEqual(['InternalFailure', 'NonCompliant', 'SUCCESS']);
});

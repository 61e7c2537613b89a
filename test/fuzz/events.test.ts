import fc from 'fast-check';
import { corpusOf, type Files } from './support/corpus';
import { expectReadOrRefused } from './support/invariants';
import { jsonMutantsOf } from './support/mutations';
import { readDeploymentRequest } from '../../src/deployment/handler/deployment-request';
import { readEvent } from '../../src/deployment/handler/event';
import { judge } from '../../src/rules/judge';
import { roleRules } from '../../src/rules/role/role-rules';

const READER = 'events';

/** Reads what the function was invoked with, as it does before it calls anything, and judges the roles in it. */
function read(files: Files) {
  const [text] = Object.values(files);
  const event = readEvent(JSON.parse(text!));
  if (event !== undefined) {
    const { roles, judgedBy, request } = readDeploymentRequest(event);
    expect(Object.keys(request.profiles)).toEqual(roles.map(({ id }) => id));
    judge(roles, { rules: roleRules, ...judgedBy });
  }
  return event;
}

test.each(corpusOf(READER).map(({ name, files }) => [name, files] as const))('%s of the corpus is read', (_, files) => {
  expect(expectReadOrRefused(() => read(files))).toBe('read');
});

test('whatever an event of the function has become, it is read without an error', () => {
  fc.assert(fc.property(jsonMutantsOf(READER), (files) => {
    expect(expectReadOrRefused(() => read(files))).toBe('read');
  }), { numRuns: 400 });
});

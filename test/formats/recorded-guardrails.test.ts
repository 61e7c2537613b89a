import { recordedGuardrails } from '../../src/formats/recorded-guardrails';
import { guardrailRule, type Guardrail } from '../../src/rules/guardrails';

const guardrail: Guardrail = {
  id: 'apart', reason: 'Audit', scope: 'Stack', forbidPermissions: ['Users.View'], forbidRisks: ['destructive'],
  exclusiveSets: [['Queues.View'], ['Rules.View']], waivable: true,
};

test('guardrails that were written down are kept again, each once', () => {
  const written = JSON.parse(JSON.stringify([guardrail]));
  expect(recordedGuardrails([written, written]).map((rule) => rule.guardrail)).toEqual([guardrail]);
});

test('one that says little is kept as it is', () => {
  const [rule] = recordedGuardrails([[{ id: 'few', reason: 'Audit', forbidPermissions: ['Users.View'] }]]);
  expect(rule.id).toBe(guardrailRule({ ...guardrail, id: 'few' }).id);
  expect(rule.guardrail).toMatchObject({ forbidPermissions: ['Users.View'], waivable: false });
});

test.each([[undefined], ['text'], [[null, 1, 'text', {}]], [[{ id: 'No Case', reason: 'Audit', forbidPermissions: ['A'] }]], [[{ id: 'nothing', reason: 'Audit' }]]])(
  'what has not the right form is left out: %j', (value) => {
    expect(recordedGuardrails([value])).toEqual([]);
  },
);

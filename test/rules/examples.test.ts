import * as path from 'node:path';
import { DEFAULT_SEVERITIES } from '../../src/rules/default-severities';
import { renderFinding } from '../../src/rules/render';
import { notedRules } from '../../src/rules/role/noted-rules';
import { roleRules } from '../../src/rules/role/role-rules';
import { stackLimits } from '../../src/rules/role/stack-limits';
import { parseExample } from '../../tools/generate/rule-example';
import { readRuleTexts } from '../../tools/generate/rule-texts';
import { mostSevere, runExample } from '../../tools/generate/run-example';

const texts = readRuleTexts(path.join(__dirname, '../../src/rules'));
const failsSynthesis = new Set([...roleRules, ...notedRules, stackLimits].map(({ id }) => id));

/** How texts call what is milder than an error. */
const WORDS = { error: 'error', warning: 'warning', info: 'information' } as const;

test('every rule has examples', () => {
  expect(Object.keys(texts).sort()).toEqual(Object.keys(DEFAULT_SEVERITIES));
});

describe.each(Object.entries(DEFAULT_SEVERITIES))('the examples of %s', (id, severity) => {
  const { wrong, right } = texts[id]!;
  const run = (markdown: string) => {
    const { roles, findings, failure } = runExample(parseExample(markdown, id), id);
    const [own, others] = [findings.filter(({ rule }) => rule === id), findings.filter(({ rule }) => rule !== id)];
    return { roles, own, errorsOfOthers: others.filter((one) => one.severity === 'error'), failure };
  };

  test('that is wrong has one finding of it, as severe as the rule, and no other error', () => {
    const { roles, own, errorsOfOthers, failure } = run(wrong);
    const [finding] = mostSevere(own);
    expect(mostSevere(own).map((one) => one.severity)).toEqual([severity]);
    expect(errorsOfOthers).toEqual([]);
    if (severity === 'error' && failsSynthesis.has(id) && !wrong.includes('```yaml')) {
      expect(failure).toContain(renderFinding(finding!, roles.find((role) => role.id === finding!.role)));
    }
  });

  test('that is right has none, or a milder one that it speaks of, and no error', () => {
    const { own, errorsOfOthers, failure } = run(right);
    expect(failure).toBeUndefined();
    expect(errorsOfOthers).toEqual([]);
    expect(own.filter((one) => one.severity === severity || !right.includes(WORDS[one.severity]))).toEqual([]);
  });
});

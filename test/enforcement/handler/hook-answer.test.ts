import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerOf, notJudged, RULES_PAGE } from '../../../src/enforcement/handler/hook-answer';
import { Severity, type Finding } from '../../../src/rules/finding';

const AGENT = { token: 'token-1', what: 'the security profile "Agent"', isCloudControl: false };

function finding(severity: Severity, more: Partial<Finding> = {}): Finding {
  return { rule: 'unknown-name', severity, permissions: [], message: 'It is wrong.', fix: 'correct it', ...more };
}

test('an error is not compliant, and each finding has an annotation with rule, severity, fix and link', () => {
  expect(answerOf([finding(Severity.ERROR), finding(Severity.WARNING, { rule: 'empty-role' }), finding(Severity.INFO)], AGENT)).toEqual({
    hookStatus: 'FAILED',
    errorCode: 'NonCompliant',
    message: '1 error in the security profile "Agent". Error unknown-name: It is wrong. Correct it. Warning empty-role: It is wrong. Correct it.',
    clientRequestToken: 'token-1',
    annotations: [
      { annotationName: 'unknown-name', status: 'FAILED', statusMessage: 'It is wrong.', remediationMessage: 'correct it', remediationLink: `${RULES_PAGE}#unknown-name`, severityLevel: 'HIGH' },
      { annotationName: 'empty-role', status: 'PASSED', statusMessage: 'It is wrong.', remediationMessage: 'correct it', remediationLink: `${RULES_PAGE}#empty-role`, severityLevel: 'MEDIUM' },
      expect.objectContaining({ status: 'PASSED', severityLevel: 'INFORMATIONAL' }),
    ],
  });
});

test('what is waived does not fail, and is said with its reason', () => {
  expect(answerOf([finding(Severity.ERROR, { waived: 'Trial' })], AGENT)).toMatchObject({
    hookStatus: 'SUCCESS', message: 'The security profile "Agent" complies.', annotations: [{ status: 'SKIPPED', statusMessage: 'It is wrong. Waived: Trial' }],
  });
});

test.each([[false, 4096], [true, 1024]])('with Cloud Control %s, a message has at most %d bytes, and says what is left out', (isCloudControl, most) => {
  const findings = Array.from({ length: 60 }, () => finding(Severity.ERROR, { message: 'Ü'.repeat(100) }));
  const { message, annotations } = answerOf(findings, { ...AGENT, isCloudControl });

  expect(Buffer.byteLength(message)).toBeLessThanOrEqual(most);
  expect(Buffer.byteLength(message)).toBeGreaterThan(most - 350);
  expect(message).toMatch(/There are \d+ more findings: see the annotations of the hook's result\.$/);
  expect(annotations).toHaveLength(60);
});

test('names of others cannot look like anything else', () => {
  const { message, annotations } = answerOf([finding(Severity.ERROR, { message: 'a\nb\u001b[2J' })], AGENT);
  expect(message + annotations![0]!.statusMessage).not.toMatch(/[\n\u001b]/);
});

test('a guardrail has no page', () => {
  expect(answerOf([finding(Severity.ERROR, { rule: 'guardrail-mine' })], AGENT).annotations![0]).not.toHaveProperty('remediationLink');
});

test('what could not be judged is a failure of the hook, and short enough for Cloud Control', () => {
  const answer = notJudged('x'.repeat(5000), 'token-1');
  expect(answer).toMatchObject({ hookStatus: 'FAILED', errorCode: 'InternalFailure', clientRequestToken: 'token-1' });
  expect(answer.message.length).toBeLessThanOrEqual(1024);
});

test('the page of the rules is in the repository of the package', () => {
  const { repository: { url } } = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8')) as { repository: { url: string } };
  expect(RULES_PAGE).toBe(`${url.replace(/\.git$/, '')}/blob/HEAD/docs/rules.md`);
});

import { ruleLink } from '../../../src/review/render/rule-link';
import { reportOf } from '../../../src/review/report/report';
import { appOf } from '../support/roles';
import { shown } from '../support/shown';

const PAGE = 'https://example.com/rules.md';
const report = reportOf(appOf({ id: 'A', permissions: ['Cases.Edit'] }));

test('a rule links to its heading, whatever it is called', () => {
  expect(ruleLink('lock-out', PAGE)).toBe(`${PAGE}#lock-out`);
  expect(ruleLink(') [x](javascript:x', PAGE)).toBe(`${PAGE}#%29%20%5Bx%5D%28javascript%3Ax`);
});

test('a guardrail is an app\'s own', () => expect(ruleLink('guardrail-keep', PAGE)).toBeUndefined());

test('findings link to their rules, in Markdown and on the page', () => {
  expect(shown(report, 'markdown', { rulesPage: PAGE })).toContain(`- **error** [\`missing-dependency\`](${PAGE}#missing-dependency) A: `);
  expect(shown(report, 'markdown')).toContain('- **error** `missing-dependency` A: ');
  const page = shown(report, 'html', { rulesPage: PAGE });
  expect(page).toContain(`<a href="${PAGE}#missing-dependency"><code>missing-dependency</code></a>`);
});

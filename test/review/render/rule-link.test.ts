import { review } from '../../../src/review/app/review';
import { renderPageHtml } from '../../../src/review/page/page-html';
import { renderReportMarkdown } from '../../../src/review/render/report-markdown';
import { ruleLink } from '../../../src/review/render/rule-link';
import { appOf } from '../support/roles';

const PAGE = 'https://example.com/rules.md';
const reviewed = review(appOf({ id: 'A', permissions: ['Cases.Edit'] }));

test('a rule links to its heading, whatever it is called', () => {
  expect(ruleLink('lock-out', PAGE)).toBe(`${PAGE}#lock-out`);
  expect(ruleLink(') [x](javascript:x', PAGE)).toBe(`${PAGE}#%29%20%5Bx%5D%28javascript%3Ax`);
});

test('a guardrail is an app\'s own', () => expect(ruleLink('guardrail-keep', PAGE)).toBeUndefined());

test('findings link to their rules, in Markdown and on the page', () => {
  expect(renderReportMarkdown(reviewed, PAGE)).toContain(`- **error** [\`missing-dependency\`](${PAGE}#missing-dependency) A: `);
  expect(renderReportMarkdown(reviewed)).toContain('- **error** `missing-dependency` A: ');
  const page = renderPageHtml({ review: reviewed, rulesPage: PAGE }, { style: '', script: '' });
  expect(page).toContain(`<a href="${PAGE}#missing-dependency"><code>missing-dependency</code></a>`);
  expect(page).toContain(`"link":"${PAGE}#missing-dependency"`);
});

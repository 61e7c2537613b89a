import { parseRuleText } from '../../../tools/generate/rule-texts';

const WHOLE = '# A title\n\nWhy it matters.\n\n## Wrong\n\nThis is.\n\n## Right\n\nThat is.\n\n## Sources\n\n- a-page\n- b-page\n';

test('a rule has a title, a description, two examples and sources', () => {
  expect(parseRuleText(WHOLE, 'a-rule.md')).toEqual({
    title: 'A title', description: 'Why it matters.', wrong: 'This is.', right: 'That is.', sources: ['a-page', 'b-page'],
  });
});

test('it may have no sources', () => {
  expect(parseRuleText(WHOLE.replace(/\n## Sources[^]*/, ''), 'a-rule.md').sources).toEqual([]);
});

test.each([
  ['no title', WHOLE.replace('# A title\n\n', ''), 'a-rule.md must begin with "# <title>", an empty line and a description.'],
  ['no description', WHOLE.replace('Why it matters.\n\n', ''), 'a-rule.md must begin with "# <title>"'],
  ['no example', WHOLE.replace(/## Wrong[^]*(?=## Right)/, ''), 'a-rule.md has no example under "## Wrong". Show the smallest that is wrong.'],
  ['an empty example', WHOLE.replace('That is.', ''), 'a-rule.md has no example under "## Right".'],
  ['another part', `${WHOLE}\n## Notes\n\nMore.\n`, 'a-rule.md has the part "Notes"; a rule has the parts "Wrong", "Right", "Sources" only.'],
])('%s is refused', (_, text, message) => {
  expect(() => parseRuleText(text, 'a-rule.md')).toThrow(message);
});

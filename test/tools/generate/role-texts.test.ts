import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRESETS } from '../../../src/roles/presets';
import { parseRoleText, roleText } from '../../../tools/generate/role-texts';

const READY = join(__dirname, '../../../src/profiles/ready');

test.each(Object.keys(PRESETS))('the docstring of %s says who holds the role, and what its holders can do, in the words of its text', (kind) => {
  const file = `${kind.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase()}.ts`;
  const [, docstring] = new RegExp(`/\\*\\*\\n((?: \\*.*\\n)*?) \\* @example\\n(?: \\*.*\\n)* \\*/\\nexport class ${kind} `).exec(readFileSync(join(READY, file), 'utf8')) ?? [];
  const { who, can } = roleText(kind);
  expect(docstring?.replace(/^ \*/gm, '').replace(/\s+/g, ' ').trim()).toBe(`${who} Its holders can ${can}.`);
});

test('paragraphs may be wrapped', () => {
  const text = '# Porter\n\nPeople who open doors. They need\na key.\n\nIts holders can open\nand close doors.\n\n**Left out on purpose:** Windows.\n';
  expect(parseRoleText(text, 'porter')).toEqual({
    title: 'Porter', who: 'People who open doors.', summary: 'People who open doors. They need a key.', can: 'open and close doors', leavesOut: 'Windows.',
  });
});

test('a text of another shape is an error that says the shape', () => {
  expect(() => parseRoleText('# Porter\n\nPeople who open doors.\n', 'porter')).toThrow('src/roles/ready/porter.md must have a title');
});

import { parseExample } from '../../../tools/generate/rule-example';

const block = (language: string, text: string) => `\`\`\`${language}\n${text}\n\`\`\`\n`;

test('an example is code', () => {
  expect(parseExample(`This is.\n\n${block('ts', 'a();\nb();')}`, 'a-rule')).toMatchObject({ code: 'a();\nb();\n', isTemplate: false });
  expect(parseExample(block('yaml', 'A: b'), 'a-rule')).toMatchObject({ code: 'A: b\n', isTemplate: true });
});

test('a difference is what was deployed and what is to be', () => {
  expect(parseExample(block('diff', ' a();\n-b();\n+c();\n d();'), 'a-rule')).toMatchObject({ before: 'a();\nb();\nd();\n', code: 'a();\nc();\nd();\n' });
});

test('JSON is what the instance has, and text what its function says', () => {
  const { instance, unwritten } = parseExample([block('ts', 'a();'), block('json', '{ "flowModules": [] }'), block('text', 'It was denied.')].join('\n'), 'a-rule');
  expect([instance, unwritten]).toEqual([{ flowModules: [] }, 'It was denied.']);
});

test('the first and the last of many profiles stand for all', () => {
  const { instance } = parseExample(block('ts', 'a();') + block('json', '{ "profiles": [{ "name": "Role 9" }, …, { "name": "Role 12" }] }'), 'a-rule');
  expect(instance).toEqual({ profiles: ['Role 9', 'Role 10', 'Role 11', 'Role 12'].map((name) => ({ name })) });
});

test.each([
  ['none', 'Words alone.'],
  ['json', block('json', '{}')],
  ['ts, ts', block('ts', 'a();') + block('ts', 'b();')],
  ['ts, python', block('ts', 'a();') + block('python', 'b()')],
])('an example with %s is refused', (has, markdown) => {
  expect(() => parseExample(markdown, 'a-rule')).toThrow(`The example of a-rule must have one block of ts, yaml, diff, and may have one of json or text; it has ${has}.`);
});

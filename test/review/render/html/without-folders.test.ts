import { withoutFolders } from '../../../../src/review/render/html/without-folders';

const without = (text: string, ...folders: string[]) => [...withoutFolders(text, folders)].join('');

test.each([
  ['<b>/home/ada/work/cdk.out</b>', '<b>cdk.out</b>'],
  ['"/home/ada/work/a.json" → /home/ada/b.json', '"a.json" → b.json'],
  ['https://example.com/home/ada/work/x', 'https://example.com/home/ada/work/x'],
  ['/home/adam/x', '/home/adam/x'],
  ['/home/ada', '/home/ada'],
])('of %s it leaves %s', (text, left) => {
  expect(without(text, '/home/ada/work', '/home/ada/')).toBe(left);
});

test('names of folders are no patterns, and the root of everything is none', () => {
  expect(without('/a+b/(c)/x /aab/(c)/y', '/a+b/(c)')).toBe('x /aab/(c)/y');
  expect(without('/x /y', '/', '')).toBe('/x /y');
});

test('folders of Windows are left out as well', () => {
  expect(without('<b>C:\\Users\\ada\\cdk.out</b>', 'C:\\Users\\ada')).toBe('<b>cdk.out</b>');
});

test('each part of a page stays a part', () => {
  expect([...withoutFolders(['/a/x', '/a/y'], ['/a'])]).toEqual(['x', 'y']);
});

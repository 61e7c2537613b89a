import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brokenLinks } from '../../../tools/site/check-links';
import { relativeLink, withRelativeLinks } from '../../../tools/site/relative-links';

test.each([
  ['/roles/index.html', '/rules/empty-role.html', '../rules/empty-role.html'],
  ['/roles/index.html', '/roles/options.html#copies', 'options.html#copies'],
  ['/roles/index.html', '/roles/index.html#copies', '#copies'],
  ['/index.html', '/style.css', 'style.css'],
  ['/roles/index.html', '/roles/index.html', 'index.html'],
])('from %s, %s is %s', (from, to, relative) => {
  expect(relativeLink(from, to)).toBe(relative);
});

test('a page leads on from where it is, and to other hosts as before', () => {
  expect(withRelativeLinks('<a href="/a/b.html">b</a><img src="/c.png"><a href="https://example.com/">e</a><a href="#d">d</a>', '/a/a.html'))
    .toBe('<a href="b.html">b</a><img src="../c.png"><a href="https://example.com/">e</a><a href="#d">d</a>');
});

describe('links of a folder', () => {
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'site-')); });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (file: string, html: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), html);
  };

  test('that lead somewhere are fine', () => {
    write('index.html', '<a href="a/b.html#here">b</a> <a href="https://example.com/nowhere">e</a> <a href="a/b.html#risk=monitoring">filtered</a>');
    write('a/b.html', '<h2 id="here">Here</h2><a href="../index.html">up</a><a href="#here">here</a><a href="../samples/report.html#permission=Cases.View">sample</a>');
    write('samples/report.html', '<a href="#anything">shown by a script</a>');
    expect(brokenLinks(folder)).toEqual([]);
  });

  test('that lead nowhere are each said', () => {
    write('index.html', '<a href="gone.html">x</a><a href="#gone">y</a><a href="a.html#gone">z</a><a href="/a.html">root</a>');
    write('a.html', '<i id="twice"></i><i id="twice"></i><script src="https://cdn.example.com/x.js"></script><img alt="" src="//example.com/y.png">');
    expect(brokenLinks(folder)).toEqual([
      'a.html loads https://cdn.example.com/x.js, which is on another host.',
      'a.html loads //example.com/y.png, which is on another host.',
      'a.html has an ID twice.',
      'a.html links to //example.com/y.png, which begins at the root of a server.',
      'index.html links to gone.html: there is no gone.html.',
      'index.html links to #gone: index.html has no #gone.',
      'index.html links to a.html#gone: a.html has no #gone.',
      'index.html links to /a.html, which begins at the root of a server.',
    ]);
  });
});

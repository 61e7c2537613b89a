import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createColors } from 'picocolors';
import { animationOf } from '../../../tools/terminal/animation';
import { COLUMNS, scenes } from '../../../tools/terminal/scenes';
import { TITLE } from '../../../tools/terminal/title';

const { bold, dim, red } = createColors(true);

const one = (...lines: string[]) => animationOf([{ command: 'npx x', lines }], 'Title');

test('the moving picture of the README is what the library and the command write: npx tsx tools/terminal/main.ts', async () => {
  const shown = await scenes();
  expect(animationOf(shown, TITLE)).toBe(readFileSync(join(__dirname, '../../../docs/images/terminal.svg'), 'utf8'));
  // eslint-disable-next-line no-control-regex
  expect(shown.flatMap(({ lines }) => lines).filter((line) => line.replace(/\x1b\[\d+m/g, '').length > COLUMNS)).toEqual([]);
}, 60_000);

test('colors are classes, and everything else is text', () => {
  expect(one(`${red('error')} in <${bold('a')}> & ${dim(red('b'))}`)).toContain(
    '<tspan class="c31">error</tspan> in &lt;<tspan class="b">a</tspan>&gt; &amp; <tspan class="d c31">b</tspan></text>');
});

test('nothing moves for whoever wants no motion, and the first scene is there', () => {
  const svg = one('a');
  const [still, moving] = svg.split('@media (prefers-reduced-motion: no-preference) {');
  expect(still).not.toContain('animation');
  expect(still).toContain('.s:first-of-type { opacity: 1 }');
  expect(moving).toContain('animation');
  expect(svg).not.toMatch(/<script|href=/);
});

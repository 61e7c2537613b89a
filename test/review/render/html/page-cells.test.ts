import { cellAt, encodeCell, isHeld, type PageCell } from '../../../../src/review/render/html/page-cells';

const CELLS: (PageCell | undefined)[] = [
  undefined,
  ...(['preset', 'listed', 'addition', 'dependency'] as const).flatMap((kind): PageCell[] => [{ kind }, { kind, change: 'gained' }, { kind, change: 'lost' }]),
];

test('every cell is one character, and is read as it was written', () => {
  const cells = CELLS.map(encodeCell).join('');
  expect(cells).toHaveLength(CELLS.length);
  expect(new Set(cells).size).toBe(CELLS.length);
  CELLS.forEach((cell, number) => {
    expect(cellAt(cells, number)).toEqual(cell);
    expect(isHeld(cells, number)).toBe(cell !== undefined);
  });
});

test('what is behind the last permission is held by nobody', () => {
  expect(cellAt('', 0)).toBeUndefined();
});

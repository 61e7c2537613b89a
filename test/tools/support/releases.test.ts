import { announcesBreak, lastRelease, lostLines, movedLines, releaseNotes } from '../../../tools/support/releases';

const CHANGELOG = `# Changelog

## Unreleased

### Breaking

- A property has another name.

## 0.2.0, 2026-11-30

- Two more rules.

## 0.1.0, 2026-11-23
`;

test('the last release is the highest by its numbers, whatever the order of the tags', () => {
  expect(lastRelease(['v0.9.0', 'v0.10.0', 'v0.2.11'])).toEqual({ tag: 'v0.10.0', version: '0.10.0' });
  expect(lastRelease(['v1.2.3', 'v1.2.10', 'v1.1.99'])).toEqual({ tag: 'v1.2.10', version: '1.2.10' });
});

test('other tags are no releases', () => {
  expect(lastRelease(['', 'latest', 'v1', '1.2.3', 'v1.2.3-rc.1', 'connectsecurityprofiles/v1.2.3'])).toBeUndefined();
});

test('names that are gone are lost; others and their order make no difference', () => {
  expect(lostLines('A\nB\nC\n', 'D\nC\nA\n')).toEqual(['B']);
  expect(lostLines('A\n', 'A\nB\n')).toEqual([]);
});

test('names that have another line have moved; new ones at the end make no difference', () => {
  expect(movedLines('B\nA\n', 'B\nA\nC\n')).toEqual([]);
  expect(movedLines('B\nA\n', 'B\nC\nA\n')).toEqual(['A']);
  expect(movedLines('B\nA\n', 'B\n')).toEqual(['A']);
});

test('the notes of a release are its section of the changelog', () => {
  expect(releaseNotes(CHANGELOG, '0.2.0')).toBe('- Two more rules.');
});

test('a release without notes is none', () => {
  expect(() => releaseNotes(CHANGELOG, '0.1.0')).toThrow('The section "## 0.1.0" of CHANGELOG.md is empty.');
  expect(() => releaseNotes(CHANGELOG, '0.3.0')).toThrow('has no section "## 0.3.0"; it has Unreleased, 0.2.0, 2026-11-30, 0.1.0, 2026-11-23.');
});

test('what breaks is announced in what is unreleased, not in an older version', () => {
  expect(announcesBreak(CHANGELOG)).toBe(true);
  expect(announcesBreak('# Changelog\n\n## Unreleased\n\n- More rules.\n\n## 1.0.0\n\n### Breaking\n')).toBe(false);
});

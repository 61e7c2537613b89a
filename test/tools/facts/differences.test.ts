import { differences, tell } from '../../../tools/facts/differences';

const api = (version: string, shapes: object) => ({ source: { package: 'botocore', version, date: '2026-11-20' }, shapes });

const compared = (was: object, is: object, project: Readonly<Record<string, string>> = {}) => differences(
  new Map([['connect-api.json', JSON.stringify(was)], ['NOTICE', 'was']]),
  new Map([['connect-api.json', JSON.stringify(is)], ['NOTICE', 'is']]),
  new Map(Object.entries(project)),
);

test('another version that says the same is no difference', () => {
  const found = compared(api('1', { A: { max: 2 } }), api('2', { A: { max: 2 } }));
  expect(found).toEqual({ packages: ['botocore: 1 of 2026-11-20 is now 2 of 2026-11-20'], files: [] });
  expect(tell(found)).toContain('The facts are the same.');
});

test('nothing new is told as that', () => {
  const same = api('1', {});
  expect(tell(compared(same, same))).toBe('The packages are the newest.\n\nThe facts are the same.');
});

test('what differs is told by file, with the files of the project that name it', () => {
  const found = compared(
    api('1', { AllowedTags: { max: 2 }, Kind: { enum: ['A'] } }),
    api('2', { AllowedTags: { max: 4 }, Kind: { enum: ['A', 'B'] } }),
    { 'src/access.ts': 'AllowedTags: 2', 'docs/rules.md': 'at most 2 AllowedTags', 'docs/other.md': 'NotAllowedTags' },
  );
  expect(tell(found)).toBe([
    'Newer packages:', '', '- botocore: 1 of 2026-11-20 is now 2 of 2026-11-20', '',
    '### facts/connect-api.json', '',
    '- /shapes/AllowedTags/max: 2 is now 4', '  Named in src/access.ts, docs/rules.md.',
    '- /shapes/Kind/enum: new: B', '  No file names it.', '',
    'To take this over, give the versions in `tools/facts/packages.ts`, run `npm run facts`, and read the difference.',
  ].join('\n'));
});

test('a few of many files are named', () => {
  const files = Object.fromEntries([...Array(10).keys()].map((number) => [`src/${number}.ts`, 'AllowedTags']));
  const found = compared(api('1', { AllowedTags: { max: 2 } }), api('1', { AllowedTags: { max: 4 } }), files);
  expect(tell(found)).toContain('Named in src/0.ts, src/1.ts, src/2.ts, src/3.ts, src/4.ts, src/5.ts, src/6.ts, src/7.ts, 2 more.');
});

test('a source of IAM that no longer tells dependent actions is a difference', () => {
  const iam = (tellsDependentActions: boolean) => ({ sources: [{ package: 'a', version: '1', tellsDependentActions }] });
  expect(compared(iam(true), iam(false)).files).toMatchObject([{ changes: [{ change: { pointer: '/sources/a/tellsDependentActions', was: true, is: false } }] }]);
});

test('files that come and go are told', () => {
  const found = differences(new Map([['iam.json', '{"a":1}']]), new Map([['connect-api.json', '{"b":1}']]), new Map());
  expect(found.files.map(({ file, changes }) => [file, changes.map(({ change }) => change.pointer)])).toEqual([['connect-api.json', ['/b']], ['iam.json', ['/a']]]);
});

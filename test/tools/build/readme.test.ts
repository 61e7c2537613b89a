import { absoluteLinks, packagedDocument } from '../../../tools/build/readme';

const HOME = 'https://github.com/cdk-connect-security-profiles/cdk-connect-security-profiles';

test.each([
  ['a document', '[roles](docs/roles.md#agent-profile)', `[roles](${HOME}/blob/v1.2.3/docs/roles.md#agent-profile)`],
  ['a folder', 'see [examples](examples)', `see [examples](${HOME}/blob/v1.2.3/examples)`],
  ['a picture', '![A report](docs/images/report.png)', `![A report](${HOME}/raw/v1.2.3/docs/images/report.png)`],
  ['an element', '<img alt="A report" src="docs/images/report.png">', `<img alt="A report" src="${HOME}/raw/v1.2.3/docs/images/report.png">`],
  ['what is absolute already', '[CDK](https://aws.amazon.com/cdk/) [above](#install)', '[CDK](https://aws.amazon.com/cdk/) [above](#install)'],
  ['code', '```ts\nconst [a](b);\n```', '```ts\nconst [a](b);\n```'],
])('%s', (_, before, after) => {
  expect(absoluteLinks(before, 'README.md', '1.2.3')).toBe(after);
});

test('a document of another folder links from there', () => {
  expect(absoluteLinks('[page](../../docs/cli.md)', 'src/cli/README.md', '1.2.3')).toBe(`[page](${HOME}/blob/v1.2.3/docs/cli.md)`);
});

test('what is not a release links to the main branch', () => {
  expect(absoluteLinks('[page](docs/cli.md)', 'README.md', '0.0.0')).toBe(`[page](${HOME}/blob/main/docs/cli.md)`);
});

test('what is of use in a clone alone is not in a package', () => {
  const document = 'Before.\n\n<!-- clone -->\nRun `npm run demo`.\n<!-- /clone -->\n\nBetween.\n\n<!-- clone -->\n## Try it\n<!-- /clone -->\n## After\n';
  expect(packagedDocument(document)).toBe('Before.\n\nBetween.\n\n## After\n');
});

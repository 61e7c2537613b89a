import { bundledPackages, licensesOf, type BundledPackage } from '../../../tools/bundle/bundled-packages';
import { bundleCommand, type CommandBundle } from '../../../tools/bundle/command';

let bundle: CommandBundle;
let packages: readonly BundledPackage[];

beforeAll(async () => {
  bundle = await bundleCommand();
  packages = bundledPackages(bundle);
});

test('what a bundle holds is listed, once each, and nothing that it only looked at', () => {
  const names = packages.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['@aws-sdk/client-connect', 'commander', 'yaml']));
  expect(names).toEqual(expect.not.arrayContaining(['typescript', 'aws-cdk-lib', 'esbuild']));
  expect(new Set(packages.map(({ name, version }) => `${name}@${version}`)).size).toBe(packages.length);
});

test('each has a text of its license, wherever its package has it', () => {
  expect(packages.filter(({ licenseText }) => !/permission|licensed?/i.test(licenseText) || licenseText.length < 300).map(({ name }) => name)).toEqual([]);
});

test('each text is written once, under all that have it', () => {
  const text = licensesOf(bundle);
  expect(text.match(/^@aws-sdk\/client-connect \S+ \(Apache-2\.0\)$/gm)).toHaveLength(1);
  const [apache] = packages.filter(({ name }) => name === '@aws-sdk/client-connect');
  expect(text.split(apache.licenseText.trim())).toHaveLength(2);
});

test('a package without any text is an error', () => {
  expect(() => bundledPackages({ ...bundle, inputs: ['node_modules/nowhere/index.js'] })).toThrow(/nowhere/);
});

import { build } from 'esbuild';
import { texts } from '../../../src/permissions/generated/tables/texts';
import { ROOT } from '../../../tools/build/paths';
import { compactTexts } from '../../../tools/bundle/compact-texts';

test('a compact table of texts says what the table of the sources says', async () => {
  const bundled = async (plugins: ReturnType<typeof compactTexts>[]) => {
    const stdin = { contents: "export { texts } from './src/permissions/generated/tables/texts';", resolveDir: ROOT };
    const { outputFiles: [file] } = await build({ stdin, plugins, bundle: true, minify: true, format: 'cjs', write: false });
    return file!.text;
  };
  const compact = await bundled([compactTexts()]);
  const module = { exports: {} as { texts?: object } };
  new Function('module', compact)(module);
  expect(module.exports.texts).toEqual(texts);
  expect(Object.keys(module.exports.texts!)).toEqual(Object.keys(texts));
  expect(compact.length).toBeLessThan((await bundled([])).length * 0.8);
});

import * as path from 'node:path';
import { buildSync } from 'esbuild';
import { instanceRules, readBackRules } from '../../../src/rules/instance/instance-rules';
import { examined, facts, role } from '../support/make';

const all = [...instanceRules, ...readBackRules];

test('each rule has an id of its own, in order, and answers checks', () => {
  const ids = instanceRules.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(all.every((rule) => typeof rule.checkInstance === 'function')).toBe(true);
});

test('an instance that does not exist is said to be so, and nothing else', () => {
  const { findings } = examined([role(['Cases.View'], { hierarchyGroupId: 'g' })], { rules: instanceRules, facts: facts({ status: 'NOT_FOUND' }) });
  expect(findings.map(({ rule }) => rule)).toEqual(['instance-active']);
});

test('where nothing could be read, nothing fails and everything is told', () => {
  const busy = role(['Cases.View', 'New.Thing'], { hierarchyGroupId: 'g', flowModules: [{ id: 'm' }], applications: [{ namespace: 'crm', permissions: ['ACCESS'] }] });
  const { checks, findings } = examined([busy], { rules: all, facts: facts({ status: undefined }), strictness: 'strict' });
  expect(checks.filter(({ verdict }) => verdict !== 'unknown').map(({ rule }) => rule)).toEqual(['lock-out']);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(new Set(findings.map(({ rule }) => rule)).size).toBe(9);
});

test('the function that judges deployments carries neither the texts nor the facts of the catalog', () => {
  const { metafile, outputFiles } = buildSync({
    stdin: {
      contents: `
        import { instanceRules, readBackRules } from './instance/instance-rules';
        import { examine } from './judge';
        import { renderLine } from './render';
        console.log(examined([], { rules: [...instanceRules, ...readBackRules] }).findings.map(renderLine));`,
      resolveDir: path.join(__dirname, '../../../src/rules'),
    },
    bundle: true, write: false, metafile: true, minify: true, platform: 'node', format: 'cjs',
  });
  const [output] = Object.values(metafile.outputs);
  const carried = Object.entries(output.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => path.basename(file));
  expect(carried).toContain('names.ts');
  expect(carried).toContain('features.ts');
  expect(carried.filter((file) => ['facts.ts', 'texts.ts', 'renamed.ts', 'permission.ts', 'nearest.ts'].includes(file))).toEqual([]);
  expect(outputFiles[0].contents.byteLength).toBeLessThan(60_000);
});

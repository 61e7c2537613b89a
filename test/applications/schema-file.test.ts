import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { ProfileSettings, ProfileSettingsDefinition, ToggleSetting, type ProfileSetting } from '../../src';

const FILES = new ToggleSetting('files', { title: 'Files' });
const VIDEO = new ToggleSetting('video', { title: 'Video' });

const directory = mkdtempSync(join(tmpdir(), 'schema '));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Synthesizes an application's settings; gives the errors. */
function synthesize(name: string, settings: ProfileSetting[], { version = 1, writes = false, id = 'desk' } = {}): string {
  const app = new App({ context: writes ? { 'cdk-connect-security-profiles:writeSettingsSchemas': 'true' } : {} });
  const definition = new ProfileSettingsDefinition(id, { title: 'The desk', version, settings, schemaFile: join(directory, name) });
  new ProfileSettings(new Stack(app, 'Stack'), 'Desk', { definition });
  try {
    app.synth();
    return '';
  } catch (error) {
    return (error as Error).message.replaceAll(directory, '.');
  }
}

test.each(['a.json', 'a.ts'])('a schema is written when somebody asks for it, and then nothing is said: %s', (name) => {
  expect(synthesize(name, [FILES])).toContain('[Stack/Desk] The schema of "desk" is not there: ./'
    + `${name} does not exist. To have it, write it with "cdk synth -c cdk-connect-security-profiles:writeSettingsSchemas=true", and commit it.`);
  expect(synthesize(name, [FILES], { writes: true })).toBe('');
  expect(synthesize(name, [FILES])).toBe('');
});

test('a file in JSON is the schema, and a module exports it', () => {
  synthesize('b.json', [FILES], { writes: true });
  synthesize('b.ts', [FILES], { writes: true });
  const [json, module] = ['b.json', 'b.ts'].map((name) => readFileSync(join(directory, name), 'utf8'));
  expect(JSON.parse(json)).toMatchObject({ properties: { settings: { properties: { files: { type: 'boolean' } } } } });
  expect(module).toBe(`/** The schema of the settings of The desk, written by the synthesis. */\nexport const schema = ${json.trimEnd()} as const;\n`);
});

test.each(['c.json', 'c.ts'])('a setting that is new asks for the schema to be written again, and for no version: %s', (name) => {
  synthesize(name, [FILES], { writes: true });
  expect(synthesize(name, [FILES, VIDEO])).toContain(`The settings of "desk" have changed, and ./${name} has their schema from before. `
    + 'An application that was built with it understands the new documents; write it with');
  expect(synthesize(name, [FILES, VIDEO], { writes: true })).toBe('');
});

test.each(['d.json', 'd.ts'])('what an application does not understand asks for a new version, and is not written before: %s', (name) => {
  synthesize(name, [FILES, VIDEO], { writes: true });
  const message = `The settings of "desk" have changed so that an application that was built with ./${name} does not understand them: "files" is gone. `
    + 'Raise the version to 2, or keep what was there; a setting that only has another ID names the old one in renamedFrom.';
  expect(synthesize(name, [VIDEO])).toContain(message);
  expect(synthesize(name, [VIDEO], { writes: true })).toContain(message);
  expect(synthesize(name, [VIDEO], { version: 2 })).toContain('An application that was built with it does not understand the new documents ("files" is gone); write it with');
  expect(synthesize(name, [VIDEO], { version: 2, writes: true })).toBe('');
  expect(synthesize(name, [VIDEO], { version: 1 })).toContain(`"desk" has the version 1, and ./${name} is of version 2. Versions only rise: use 2, or a higher one.`);
});

test('another ID of the application is not understood, as a reader refuses documents of another one', () => {
  synthesize('g.json', [FILES], { writes: true });
  const change = 'the application is "path" in place of "desk", and a reader refuses documents of another application';
  const refused = synthesize('g.json', [FILES], { id: 'path', writes: true });
  expect(refused).toContain(`built with ./g.json does not understand them: ${change}. Raise the version to 2, or keep what was there`);
  expect(synthesize('g.json', [FILES], { id: 'path', version: 2 })).toContain(`does not understand the new documents (${change}); write it with`);
  expect(synthesize('g.json', [FILES], { id: 'path', version: 2, writes: true })).toBe('');
});

test('a file that is something else is neither compared nor replaced', () => {
  writeFileSync(join(directory, 'e.json'), '{"name":"app"}');
  expect(synthesize('e.json', [FILES], { writes: true })).toContain('./e.json is not the schema of an application\'s settings. Give "desk" another schemaFile, or remove the file.');
  expect(readFileSync(join(directory, 'e.json'), 'utf8')).toBe('{"name":"app"}');
});

test('line endings of another system are no change', () => {
  synthesize('f.json', [FILES], { writes: true });
  writeFileSync(join(directory, 'f.json'), readFileSync(join(directory, 'f.json'), 'utf8').replace(/\n/g, '\r\n'));
  expect(synthesize('f.json', [FILES])).toBe('');
});

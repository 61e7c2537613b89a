import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hookEvent, INSTANCE } from './support/events';
import { readHookEvent } from '../../../src/enforcement/handler/hook-event';
import { judgeProfile } from '../../../src/enforcement/handler/judge-profile';
import { entriesOf, isObject, own, type JsonObject } from '../../../src/formats/shapes';
import { parseTemplate } from '../../../src/review/assembly/parse-template';
import { templateApp } from '../../../src/review/assembly/read-app';
import { reportOf } from '../../../src/review/report/report';
import { writeAccess } from '../../../src/roles/access';
import { isIntrinsic } from '../../../src/roles/access/unresolved';
import type { Finding } from '../../../src/rules/finding';
import { parseExample } from '../../../tools/generate/rule-example';
import { readRuleTexts } from '../../../tools/generate/rule-texts';
import { rolesInExample } from '../../../tools/generate/run-example';

const ROOT = join(__dirname, '../../..');
const PROFILE = 'AWS::Connect::SecurityProfile';

function filesIn(directory: string): string[] {
  return readdirSync(directory).filter((name) => name !== 'node_modules').map((name) => join(directory, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]));
}

/** Every template with profiles that the tests and the examples have. */
function templates(): [string, JsonObject][] {
  const files = ['examples', 'test', 'emulator'].flatMap((directory) => filesIn(join(ROOT, directory))).filter((path) => /\.(json|ya?ml|template)$/.test(path));
  return files.flatMap((path): [string, JsonObject][] => {
    const text = readFileSync(path, 'utf8');
    try {
      return text.includes(PROFILE) ? [[path.slice(ROOT.length + 1), parseTemplate(text, path)]] : [];
    } catch {
      return [];
    }
  }).filter(([, template]) => profilesOf(template).length > 0);
}

function profilesOf(template: JsonObject): [string, unknown][] {
  return entriesOf(own(template, 'Resources')).filter(([, resource]) => own(resource, 'Type') === PROFILE);
}

/** The template as CloudFormation sees it when it calls hooks: what profiles have is known. Metadata is not in the event. */
function resolved(template: JsonObject): JsonObject {
  const Resources = Object.fromEntries(entriesOf(own(template, 'Resources')).map(([id, resource]) => {
    const { Metadata: _, ...rest } = resource as JsonObject;
    return [id, own(resource, 'Type') === PROFILE ? { ...rest, Properties: known(own(resource, 'Properties'), id) ?? {} } : resource];
  }));
  return { ...template, Resources };
}

function known(value: unknown, path: string): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => known(item, `${path} ${index}`)).filter((item) => item !== undefined);
  }
  if (isIntrinsic(value)) {
    const branches = own(value, 'Fn::If');
    if (Array.isArray(branches)) {
      return known(branches[1], path);
    }
    if (own(value, 'Ref') === 'AWS::NoValue') {
      return undefined;
    }
    return path.endsWith('InstanceArn') ? INSTANCE : path.replace(/[^A-Za-z0-9 ]/g, '');
  }
  return !isObject(value) ? value : Object.fromEntries(entriesOf(value)
    .map(([name, item]) => [name, known(item, `${path} ${name}`)]).filter(([, item]) => item !== undefined));
}

const textsOf = (findings: readonly Finding[]) => findings
  .map(({ role, rule, severity, permissions, message, fix }) => JSON.stringify([role, rule, severity, permissions, message, fix])).sort();

const all = templates();

test('there are templates to compare', () => {
  expect(all.length).toBeGreaterThan(8);
});

test.each(all)('what the hook finds of %s is what a report of it says', (file, given) => {
  expectSame(resolved(given), file);
});

describe.each(Object.entries(readRuleTexts(join(ROOT, 'src/rules'))))('the examples of the rule %s', (id, { wrong, right }) => {
  test.each([['wrong', wrong], ['right', right]])('that is %s is judged as a report of its profiles does, one by one', (_, markdown) => {
    for (const { id: logicalId, name, description, permissions, tags, access } of rolesInExample(parseExample(markdown, id), id)) {
      const properties = {
        InstanceArn: INSTANCE,
        SecurityProfileName: name,
        ...(description === undefined ? {} : { Description: description }),
        Permissions: permissions,
        Tags: Object.entries(tags).map(([Key, Value]) => ({ Key, Value })),
        ...writeAccess('CloudFormation', access),
      };
      const Resources = { [logicalId]: { Type: PROFILE, Properties: known(JSON.parse(JSON.stringify(properties)), logicalId) } };
      expectSame({ Resources }, id);
    }
  });
});

function expectSame(template: JsonObject, file: string): void {
  // A template waives what it has itself, which a hook takes no notice of.
  const report = reportOf(templateApp(template, file)).findings.filter(({ rule }) => rule !== 'unused-waiver');
  const hooked = profilesOf(template).flatMap(([logicalId, resource]) => judgeProfile(
    readHookEvent(hookEvent({ logicalId, properties: own(resource, 'Properties') })), { guardrails: [], waivers: [] }, '2026-01-01'));
  expect(textsOf(hooked)).toEqual(textsOf(report));
}

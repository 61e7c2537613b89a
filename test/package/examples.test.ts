import * as fs from 'node:fs';
import * as path from 'node:path';
import { installedVersion } from '../../tools/build/manifest';
import { ROOT } from '../../tools/build/paths';
import { Newcomer } from '../../tools/registry/newcomer';

const EXAMPLES = path.join(ROOT, 'examples');

/** With the lowest versions that are supported, as other tests of packages install the newest. */
const INSTALLED = [
  'cdk-connect-security-profiles',
  ...['aws-cdk-lib', 'constructs', 'tsx'].map((name) => `${name}@${installedVersion(name)}`),
];

const withTemplate = fs.readdirSync(EXAMPLES).filter((name) => fs.existsSync(path.join(EXAMPLES, name, 'expected', 'template.json')));

describe('the examples, copied into a project that has the library installed', () => {
  const newcomer = new Newcomer();

  beforeAll(() => {
    fs.writeFileSync(path.join(newcomer.folder, 'package.json'), JSON.stringify({ private: true }));
    newcomer.npmInstall(...INSTALLED);
    fs.cpSync(EXAMPLES, newcomer.folder, { recursive: true });
  });

  afterAll(() => newcomer.leave());

  /** Synthesizes an example by the command in its cdk.json; gives the templates. */
  function synthesize(example: string, context: object = {}): Record<string, any> {
    const folder = path.join(newcomer.folder, example);
    const [command, ...args] = JSON.parse(fs.readFileSync(path.join(folder, 'cdk.json'), 'utf8')).app.split(' ');
    const outdir = path.join(folder, 'cdk.out');
    newcomer.run(command, args, { CDK_OUTDIR: outdir, CDK_CONTEXT_JSON: JSON.stringify(context) }, folder);
    const templates = fs.readdirSync(outdir).filter((file) => file.endsWith('.template.json'));
    return Object.fromEntries(templates.map((file) => [file, JSON.parse(fs.readFileSync(path.join(outdir, file), 'utf8'))]));
  }

  test.each(withTemplate)('%s gives the template that it says', (example) => {
    const [template, ...others] = Object.values(synthesize(example));
    expect(others).toEqual([]);
    const expected = JSON.parse(fs.readFileSync(path.join(newcomer.folder, example, 'expected', 'template.json'), 'utf8'));
    const comparable = ({ Resources }: any) => Object.fromEntries(Object.entries<any>(Resources).map(([id, resource]) => [
      id, resource.Type === 'AWS::Lambda::Function' ? { ...resource, Properties: { ...resource.Properties, Code: undefined } } : resource,
    ]));
    expect(comparable(template)).toEqual(comparable(expected));
  });

  test('the fleet is synthesized in each of its three ways', () => {
    const templatesOf = (by: string) => Object.keys(synthesize('fleet', { by, centers: '3' }));
    expect(templatesOf('pipeline')).toContain('RolesPipeline.template.json');
    expect(templatesOf('stack-set')).toContain('RolesStackSet.template.json');
    expect(() => templatesOf('stages')).not.toThrow();
  });
});

import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

const ROOT = path.join(__dirname, '../..');

let outdir: string;

beforeEach(() => {
  outdir = fs.mkdtempSync(path.join(os.tmpdir(), 'fleet-'));
});

afterEach(() => fs.rmSync(outdir, { recursive: true, force: true }));

/** Runs the example's app as the CDK command does with these `-c`, for two contact centers. */
function synthesize(context: Record<string, string>): string[] {
  execFileSync(process.execPath, [require.resolve('tsx/cli'), '--tsconfig', path.join(ROOT, 'tsconfig.dev.json'), 'app.ts'], {
    cwd: path.join(ROOT, 'examples/fleet'),
    env: { ...process.env, CDK_OUTDIR: outdir, CDK_CONTEXT_JSON: JSON.stringify({ ...context, centers: '2' }) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return fs.readdirSync(outdir).filter((file) => file.endsWith('.template.json'));
}

test('what the pipeline runs to update itself gives the pipeline', () => {
  expect(synthesize({ by: 'pipeline' })).toContain('RolesPipeline.template.json');
  const template = JSON.parse(fs.readFileSync(path.join(outdir, 'RolesPipeline.template.json'), 'utf8'));
  const buildSpecs = Object.values<any>(template.Resources).filter(({ Type }) => Type === 'AWS::CodeBuild::Project')
    .map(({ Properties }) => Properties.Source.BuildSpec).filter((spec): spec is string => typeof spec === 'string');
  const commands = buildSpecs.flatMap((spec) => /npx cdk synth[^"]*/.exec(spec) ?? []);
  expect(commands).toHaveLength(1);

  fs.rmSync(outdir, { recursive: true });
  const context = Object.fromEntries([...commands[0].matchAll(/-c (\S+)=(\S+)/g)].map(([, key, value]) => [key, value]));
  expect(synthesize(context)).toContain('RolesPipeline.template.json');
});

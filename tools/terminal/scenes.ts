import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import {
  AgentProfile, AnalyticsPermissions, CasesAgentProfile, ConnectInstance, PermissionSet, RecordingsPermissions, SecurityProfile,
  SupervisorProfile, UsersPermissions, type IPermissions,
} from '../../src';
import { run } from '../../src/cli/run';
import { RECORD_ERRORS } from '../../src/formats/assembly-names';
import { writeSnapshot } from '../../src/formats/instance-snapshot';
import { styleFor } from '../../src/review/render/style';

/** What somebody types, and what they see. */
export interface Scene {
  readonly command: string;
  readonly lines: readonly string[];
}

/** As wide as the longest line of a finding of the synthesis, which knows no terminal. */
export const COLUMNS = 118;

const INSTANCE = 'arn:aws:connect:us-east-1:111122223333:instance/11111111-2222-3333-4444-555555555555';

/** An instance that has everything but Amazon Connect Cases, so that the roles are all that is new. */
const SNAPSHOT = { arn: INSTANCE, unreadable: {}, status: 'ACTIVE', attributes: { OUTBOUND_CALLS: true }, integrations: [], profiles: [] };

type Define = (stack: Stack, instance: ConnectInstance) => void;

/** The roles of the README with two mistakes, a change, and an instance that lacks what they need: all as the library and the command say it. */
export async function scenes(): Promise<Scene[]> {
  const directory = mkdtempSync(join(tmpdir(), 'terminal-'));
  const before = process.cwd();
  process.chdir(directory);
  try {
    synthesize('main', (stack, instance) => usual(stack, instance));
    synthesize('changed', (stack, instance) => {
      usual(stack, instance, PermissionSet.of(AnalyticsPermissions.HISTORICAL_METRICS_ACCESS, UsersPermissions.USERS_EDIT_PERMISSION));
    });
    writeFileSync('production.snapshot.json', writeSnapshot(SNAPSHOT));
    return [
      { command: 'npx cdk synth', lines: mistakes() },
      { command: 'npx connect-profiles diff origin/main...', lines: await written('diff', 'main', 'changed') },
      { command: 'npx connect-profiles check --snapshot production.snapshot.json', lines: await written('check', 'main', '--snapshot', 'production.snapshot.json') },
    ];
  } finally {
    process.chdir(before);
    rmSync(directory, { recursive: true });
  }
}

function usual(stack: Stack, instance: ConnectInstance, additional: IPermissions = AnalyticsPermissions.HISTORICAL_METRICS_ACCESS): void {
  new AgentProfile(stack, 'Agent', { instance, securityProfileName: 'Service agent' });
  new CasesAgentProfile(stack, 'CasesAgent', { instance, securityProfileName: 'Cases agent' });
  new SupervisorProfile(stack, 'Supervisor', { instance, securityProfileName: 'Supervisor', additional });
}

function mistakes(): string[] {
  try {
    synthesize('mistaken', (stack, instance) => {
      new SecurityProfile(stack, 'Reviewer', {
        instance,
        securityProfileName: 'Recording reviewer',
        permissions: PermissionSet.of(
          RecordingsPermissions.CALL_RECORDINGS_REDACTED_ACCESS, AnalyticsPermissions.CONVERSATIONAL_ANALYTICS_VIEW,
        ),
      });
      usual(stack, instance, UsersPermissions.USERS_EDIT_PERMISSION);
    }, {});
  } catch (error) {
    const text = (error as Error).message;
    // The place is in this file, and the roles of people are not.
    const lines = text.slice(text.indexOf('\nerror ') + 1).split('\n').filter((line) => !/^ {2}At /.test(line));
    return lines.map((line) => line.replace(/^error/, styleFor(true).red('error'))).join('\n').trimEnd().split('\n');
  }
  throw new Error('The mistakes are none.');
}

function synthesize(outdir: string, define: Define, context: Record<string, unknown> = { [RECORD_ERRORS]: true }): void {
  const app = new App({ outdir, context, analyticsReporting: false });
  const stack = new Stack(app, 'ContactCenter');
  define(stack, ConnectInstance.fromInstanceArn(stack, 'Instance', INSTANCE));
  app.synth();
}

async function written(...args: string[]): Promise<string[]> {
  let text = '';
  const style = styleFor(true, COLUMNS);
  const out = (more: string) => { text += more; };
  await run(args, { out, outCommands: out, err: () => {}, style, errStyle: style, interactive: false, showsProgress: false });
  return text.replace('main → changed', 'origin/main... → working tree').trimEnd().split('\n');
}

/**
 * Shows the life of a role on one machine, with nothing but Node: from TypeScript to a template, from the template to its
 * validation against an instance, and the roles laid out for a reviewer.
 */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { App } from 'aws-cdk-lib';
import Table from 'cli-table3';
import pc from 'picocolors';
import { flags } from './flags';
import { ContactCenterStack } from '../examples/contact-center/contact-center-stack';
import { Permission } from '../src';
import { ConnectEmulator } from '../test/support/connect-emulator';
import { replayDeployment, type Outcome, type Template } from '../test/support/replayed-deployment';

/** What the demo leaves to look at. */
const DEMO = '.demo';

/** The command as it is shipped. */
const COMMAND = path.join('assets', 'cli', 'connect-profiles.js');

const USAGE = `npm run demo                 on an instance that is emulated; needs nothing but Node
npm run demo -- --deploy     deployments on a local engine; needs Python as well`;

async function main() {
  const given = flags(USAGE, ['deploy']);
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  // Always, for it takes a second or two: a bundle of older sources would show something else than the code here does.
  console.log('Bundling the validation function and the command …');
  run(require.resolve('tsx/cli'), path.join('tools', 'bundle.ts'));
  run(require.resolve('tsx/cli'), path.join('tools', 'bundle-cli.ts'));
  if (given.has('deploy')) {
    // Loaded only here: it needs Python, and the rest of the demo Node alone.
    const { showDeployments } = await import('./demo/deployments.js');
    return showDeployments();
  }
  const emulator = await ConnectEmulator.start();
  try {
    const complete = emulator.addInstance({
      alias: 'complete', defaultProfiles: true, integrations: ['CASES_DOMAIN'], storage: ['CALL_RECORDINGS', 'CONTACT_EVALUATIONS'],
    });
    const withoutCases = emulator.addInstance({ alias: 'without-cases', defaultProfiles: true });

    console.log(pc.bold('\n1  Roles written in TypeScript become a template'));
    const template = synthesize(complete.arn);
    console.log(`   examples/contact-center/contact-center-stack.ts → ${profilesOf(template).length} security profiles`);
    console.log(table(template));
    const page = path.join(DEMO, 'report.html');
    run(COMMAND, 'report', path.join(DEMO, 'cdk.out'), '--output', page);
    console.log(`   The same as a page, with every permission, why the role holds it and what the rules found: ${page}`);

    console.log(pc.bold('\n2  The function that is deployed with them validates them on an instance with Cases, recordings and evaluations'));
    report(await replayDeployment(template, emulator), 'complete');
    console.log('   Waived are features that the instance lacks and that only Administrator has permissions for: the ready role waives them');
    console.log('   itself, because it can set up every feature.');

    console.log(pc.bold('\n3  On an instance without Amazon Connect Cases, the deployment is refused before anything changes'));
    const before = JSON.stringify(emulator.snapshotState());
    report(await replayDeployment(synthesize(withoutCases.arn), emulator), 'without-cases');
    if (JSON.stringify(emulator.snapshotState()) !== before) {
      throw new Error('The refused deployment changed the instance.');
    }
    console.log('   Nothing of the instance has changed.');
  } finally {
    await emulator.close();
  }
}

function run(script: string, ...args: string[]) {
  execFileSync(process.execPath, [script, ...args], { stdio: ['ignore', 'ignore', 'ignore'] });
}

function synthesize(instanceArn: string): Template {
  const [, , , region, account] = instanceArn.split(':');
  const app = new App({ outdir: path.join(DEMO, 'cdk.out') });
  const stack = new ContactCenterStack(app, 'ContactCenter', { instanceArn, env: { account, region } });
  return app.synth().getStackByName(stack.stackName).template;
}

function profilesOf(template: Template) {
  return Object.values(template.Resources).filter(({ Type }) => Type === 'AWS::Connect::SecurityProfile').map(({ Properties }) => Properties);
}

/** Roles across, sections of the console down: how many of a section's permissions each role holds. */
function table(template: Template): string {
  const roles = profilesOf(template);
  const sections = [...new Set(Permission.all().map(({ section }) => section))];
  const rows = sections.flatMap((section) => {
    const names = new Set(Permission.all().filter((permission) => permission.section === section).map(({ name }) => name));
    const held = roles.map((role) => role.Permissions.filter((name: string) => names.has(name)).length);
    return held.some((count) => count > 0) ? [[section, ...held.map((count) => count || '')]] : [];
  });
  const result = new Table({ head: ['', ...roles.map((role) => role.SecurityProfileName)], style: { head: [], border: [], compact: true } });
  result.push(...rows, ['Permissions in total', ...roles.map((role) => role.Permissions.length)]);
  return result.toString();
}

function report({ answer, log }: Outcome, instance: string) {
  const file = path.join(DEMO, `${instance}.log`);
  fs.writeFileSync(file, log.join('\n'));
  const succeeded = answer.Status === 'SUCCESS';
  const text = succeeded ? answer.Data!.Summary : answer.Reason!;
  console.log(`   ${succeeded ? pc.green('SUCCESS') : pc.red('FAILED ')}  ${text.replace(/\n/g, '\n            ')}`);
  console.log(`   The function's log, with its report: ${file}`);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});

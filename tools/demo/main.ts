/**
 * Shows the life of a role on one machine, with nothing but Node: an app outside of the clone installs the packages that are
 * built here, its roles become a template, and the template is validated against an instance and laid out for a reviewer.
 */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import Table from 'cli-table3';
import pc from 'picocolors';
import { OutsideApp } from './outside-app';
import { replayDeployment, type Outcome, type Template } from './replayed-deployment';
import { ConnectEmulator } from '../../emulator';
import type { Permission } from '../../src';
import { writeFunctions } from '../build/function';
import { flags } from '../support/flags';

/** What the demo leaves to look at. */
const DEMO = '.demo';

const USAGE = `npm run demo                 on an instance that is emulated; needs nothing but Node
npm run demo -- --deploy     deployments on a local engine; needs Python as well`;

async function main() {
  const given = flags(USAGE, ['deploy']);
  process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED ??= 'true';
  if (given.has('deploy')) {
    await writeFunctions();
    // Loaded only here: it needs Python, and the rest of the demo Node alone.
    const { showDeployments } = await import('./deployments.js');
    return showDeployments();
  }
  console.log('Building the packages …');
  execFileSync(process.execPath, [require.resolve('tsx/cli'), path.join('tools', 'build', 'main.ts'), 'js'], { stdio: ['ignore', 'ignore', 'inherit'] });
  console.log('Installing them into an app outside of this folder …');
  const app = OutsideApp.create('contact-center');
  try {
    await show(app);
  } finally {
    app.remove();
  }
}

async function show(app: OutsideApp) {
  const emulator = await ConnectEmulator.start();
  try {
    const complete = emulator.addInstance({
      alias: 'complete', defaultProfiles: true, integrations: ['CASES_DOMAIN'], storage: ['CALL_RECORDINGS', 'CONTACT_EVALUATIONS'],
    });
    const withoutCases = emulator.addInstance({ alias: 'without-cases', defaultProfiles: true });
    const assembly = path.resolve(DEMO, 'cdk.out');

    console.log(pc.bold('\n1  Roles written in TypeScript become a template'));
    const { template, handler } = app.synthesize(assembly, { instanceArn: complete.arn });
    console.log(`   examples/contact-center/contact-center-stack.ts → ${profilesOf(template).length} security profiles`);
    console.log(table(template, app.library().Permission.all()));
    const page = path.join(DEMO, 'report.html');
    app.command('report', assembly, '--output', path.resolve(page));
    console.log(`   The same as a page, with every permission, why the role holds it and what the rules found: ${page}`);

    console.log(pc.bold('\n2  The function that is deployed with them validates them on an instance with Cases, recordings and evaluations'));
    report(await replayDeployment(template, handler, emulator), 'complete');
    console.log('   Waived are features that the instance lacks and that only Administrator has permissions for: the ready role waives them');
    console.log('   itself, because it can set up every feature.');

    console.log(pc.bold('\n3  On an instance without Amazon Connect Cases, the deployment is refused before anything changes'));
    const before = JSON.stringify(emulator.snapshotState());
    const refused = app.synthesize(assembly, { instanceArn: withoutCases.arn });
    report(await replayDeployment(refused.template, refused.handler, emulator), 'without-cases');
    if (JSON.stringify(emulator.snapshotState()) !== before) {
      throw new Error('The refused deployment changed the instance.');
    }
    console.log('   Nothing of the instance has changed.');
  } finally {
    await emulator.close();
  }
}

function profilesOf(template: Template) {
  return Object.values(template.Resources).filter(({ Type }) => Type === 'AWS::Connect::SecurityProfile').map(({ Properties }) => Properties);
}

/** Roles across, sections of the console down: how many of a section's permissions each role holds. */
function table(template: Template, all: readonly Permission[]): string {
  const roles = profilesOf(template);
  const sections = [...new Set(all.map(({ section }) => section))];
  const rows = sections.flatMap((section) => {
    const names = new Set(all.filter((permission) => permission.section === section).map(({ name }) => name));
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

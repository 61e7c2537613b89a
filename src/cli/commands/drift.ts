import { Command } from 'commander';
import { byInstance } from '../../review/app/instances';
import { ofStacks } from '../../review/app/select';
import { driftOf } from '../../review/drift';
import { renderDriftJson } from '../../review/render/drift-json';
import { renderDriftText } from '../../review/render/drift-text';
import type { Context } from '../context';
import { ExitCode } from '../exit-code';
import { nothingRead } from '../fail-on';
import { openApp } from '../git/open-app';
import { factsFor, withInstanceOptions, type InstanceOptions } from '../live/instance-options';

interface Options extends InstanceOptions {
  readonly stack?: string;
  readonly json?: boolean;
}

/** `connect-profiles drift [APP]`. */
export function driftCommand(context: Context): Command {
  const { terminal, finish } = context;
  return withInstanceOptions(new Command('drift')
    .description('Says what was changed by hand: the profiles of an instance against what is deployed.')
    .argument('[app]', 'what is deployed: cloud assembly, template or git revision', 'cdk.out'))
    .option('--stack <pattern>', 'only roles of stacks like this; * stands for anything')
    .option('--json', 'write JSON, as docs/schemas/drift.schema.json describes it')
    .addHelpText('after', EXAMPLES)
    .action(async (path: string, options: Options) => {
      const app = ofStacks(await openApp(path, context), options.stack);
      const { on, elsewhere } = byInstance(app, await factsFor(options, app, context));
      const drifts = on.map((one) => driftOf(one));
      terminal.out(options.json ? renderDriftJson(app, drifts, elsewhere) : renderDriftText(app, drifts, elsewhere, terminal.style));
      const drifted = drifts.some(({ roles }) => roles.some(({ status }) => status === 'changed'));
      const open = elsewhere.length > 0 || nothingRead(app) || drifts.some(({ untold }) => untold.length > 0);
      finish(drifted ? ExitCode.findings : open ? ExitCode.couldNotTell : ExitCode.clean);
    });
}

const EXAMPLES = `
Examples:
  connect-profiles drift --live
  connect-profiles drift --snapshot production.snapshot.json
  aws cloudformation get-template --stack-name ContactCenter > deployed.json && connect-profiles drift deployed.json --live
Exit code 1 if anything was changed by hand, 3 if that could not be determined for every role.`;

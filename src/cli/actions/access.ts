import { readSnapshot, writeSnapshot } from '../../formats/instance-snapshot';
import { readWithDigest } from '../../formats/read-file';
import { accessOf } from '../../review/access/access';
import type { AccessReport } from '../../review/access/access-report';
import type { EarlierFacts } from '../../review/access/changes';
import { digestOf } from '../../review/app/catalog-edition';
import { byInstance } from '../../review/app/instances';
import type { Severity } from '../../rules/finding';
import type { InstanceFacts } from '../../rules/instance-facts';
import type { CommandContext } from '../command-context';
import type { AccessOptions } from '../commands/access';
import { ExitCode } from '../exit-code';
import { failing } from '../fail-on';
import { openApp } from '../git/open-app';
import { guardrailRulesOf } from '../guardrails';
import { wantedHolders } from '../live/holder-options';
import { readInstance } from '../live/read-instance';
import { version } from '../package-json';
import { targetsOf } from '../report-options';
import { writeReport } from '../reporting';
import { UsageError } from '../usage-error';

const SNAPSHOT = 'a snapshot of an instance';

/** Reviews who can do what on an instance: of a snapshot, or live. */
export async function runAccess(instance: string, options: AccessOptions, context: CommandContext): Promise<void> {
  const { terminal, now, finish } = context;
  const targets = targetsOf('access', options, terminal);
  const { guardrails = [], waivers } = context.config.here();
  const asked = guardrailRulesOf(options).map(({ guardrail }) => guardrail);
  const { facts, digest } = await readReviewed(instance, options, context);
  const report = accessOf(facts, {
    source: instance,
    digest,
    reviewed: now(),
    version: version(),
    // Those of the project stay where a pack has others of the same id.
    guardrails: [...guardrails, ...asked.filter(({ id }) => !guardrails.some((one) => one.id === id))],
    waivers,
    inCode: await profilesInCode(facts, options, context),
    since: options.since === undefined ? undefined : earlier(options.since, facts),
  });
  report.unread.forEach((sentence) => terminal.err(`Not read: ${sentence}\n`));
  await writeReport(report, targets, context);
  finish(exitCode(report, options.failOn));
}

/** What is reviewed, and the digest of its snapshot, which a review is filed with. */
async function readReviewed(
  instance: string, options: AccessOptions, context: CommandContext,
): Promise<{ facts: InstanceFacts; digest: string }> {
  const { live, userNames, aiAgent } = options;
  if (/^arn:/.test(instance)) {
    const facts = await readInstance(instance, context, { holders: wantedHolders({ users: true, userNames, aiAgent }) });
    return { facts, digest: digestOf(writeSnapshot(facts)) };
  }
  if (live || userNames || aiAgent) {
    throw new UsageError(`${instance} is not the ARN of an instance, and ${live ? '--live reads' : '--user-names and --ai-agent are for'} a live one. `
      + 'Give the ARN, or leave the option out: a snapshot has what it was recorded with.');
  }
  const { text, digest } = readWithDigest(instance, SNAPSHOT);
  return { facts: readSnapshot(text, instance), digest };
}

function earlier(source: string, { arn, taken }: InstanceFacts): EarlierFacts {
  const { text, digest } = readWithDigest(source, SNAPSHOT);
  const facts = readSnapshot(text, source);
  if (facts.arn !== arn) {
    throw new UsageError(`${source} is the snapshot of ${facts.arn}, and cannot be compared with ${arn}. Give an earlier snapshot of the same instance.`);
  }
  if (taken !== undefined && facts.taken !== undefined && facts.taken > taken) {
    throw new UsageError(`${source} was recorded on ${facts.taken}, and what is reviewed on ${taken}: it is not earlier. Give the two the other way around.`);
  }
  return { facts, source, digest };
}

async function profilesInCode(
  facts: InstanceFacts, options: AccessOptions, context: CommandContext,
): Promise<ReadonlySet<string> | undefined> {
  if (options.app === undefined) {
    return undefined;
  }
  const { knownInstances } = byInstance(await openApp(options.app, context, options), [facts]);
  return new Set(knownInstances.flatMap(({ roles }) => roles).flatMap(({ role }) => role.name ?? []));
}

function exitCode({ findings, holders, unread }: AccessReport, failOn: Severity | 'never'): number {
  const failed = failing(findings.filter(({ undecided }) => !undecided), failOn);
  const isOpen = unread.length > 0 || holders.some(({ unknown }) => unknown.length > 0);
  return failed === ExitCode.clean && isOpen ? ExitCode.couldNotTell : failed;
}

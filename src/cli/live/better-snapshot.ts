import { statSync } from 'node:fs';
import { InputError } from '../../formats/input-error';
import { readSnapshot, SNAPSHOT_SCHEMA } from '../../formats/instance-snapshot';
import { parseJson, readText } from '../../formats/read-file';
import { own, textOf } from '../../formats/shapes';
import { list } from '../../roles/words';
import type { InstanceFacts } from '../../rules/instance-facts';

/**
 * Sees to it that something was read of an instance.
 *
 * @throws InputError if nothing was
 */
export function requireSomething({ arn, status, profiles = [], unreadable }: InstanceFacts): void {
  if (status === undefined && profiles.length === 0) {
    throw new InputError(`Nothing of ${arn} could be read, so nothing was written. ${Object.values(unreadable)[0] ?? 'Connect answered without an instance.'}`);
  }
}

/**
 * What is to be written to a file: what was read, and what people have added to a snapshot that is there.
 *
 * @throws InputError if the file is a snapshot with parts that could not be read now, or one of another instance
 */
export function replacing(output: string, facts: InstanceFacts): InstanceFacts {
  const { arn, unreadable } = facts;
  const before = snapshotIn(output);
  if (before === undefined) {
    return facts;
  }
  if (before.arn !== arn) {
    throw new InputError(`${output} is the snapshot of ${before.arn}, and was not replaced by one of ${arn}. Give another file with --output, or delete it first.`);
  }
  const lost = Object.keys(unreadable).filter((operation) => !Object.hasOwn(before.unreadable, operation)).sort();
  if (lost.length > 0) {
    throw new InputError(`${output} has more than what could be read now, and was not replaced. ${lost.map((operation) => unreadable[operation]).join(' ')} `
      + 'Try again, or give another file with --output.');
  }
  const notAsked = [...(before.people && !facts.people ? ['--users'] : []), ...(before.aiAgents && !facts.aiAgents ? ['--ai-agent <arn>'] : [])];
  if (notAsked.length > 0) {
    throw new InputError(`${output} says who holds profiles, and was not replaced by a snapshot that does not. Add ${list(notAsked)}, or give another file with --output.`);
  }
  return { ...facts, applicationNamespaces: before.applicationNamespaces };
}

/** What is in a file; nothing where it is no snapshot, which replaces nothing that could be read. */
function snapshotIn(path: string): InstanceFacts | undefined {
  const text = textIn(path);
  const schema = textOf(own(jsonOf(text, path), 'schema'));
  if (schema?.startsWith(SNAPSHOT_SCHEMA.replace(/\d+$/, '')) && schema !== SNAPSHOT_SCHEMA) {
    throw new InputError(`${path} is a snapshot of another form, "${schema}", and was not replaced. Use the version of connect-profiles that wrote it, `
      + 'or give another file with --output.');
  }
  return attempt(() => readSnapshot(text, path));
}

/** A pipe or a device is written to, and has nothing to lose. */
function textIn(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? attempt(() => readText(path, 'a snapshot of an instance')) ?? '' : '';
}

function jsonOf(text: string, path: string): unknown {
  return attempt(() => parseJson(text, path, 'a snapshot of an instance'));
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

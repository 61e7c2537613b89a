import { existsSync } from 'node:fs';
import { InputError } from '../../formats/input-error';
import { readSnapshot } from '../../formats/instance-snapshot';
import { readText } from '../../formats/read-file';
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
  return { ...facts, applicationNamespaces: before.applicationNamespaces };
}

/** What is in a file; nothing where it is no snapshot, which replaces nothing that could be read. */
function snapshotIn(path: string): InstanceFacts | undefined {
  try {
    return existsSync(path) ? readSnapshot(readText(path, 'a snapshot of an instance'), path) : undefined;
  } catch {
    return undefined;
  }
}

import { existsSync, rmSync } from 'node:fs';
import { readSnapshot, writeSnapshot, type SnapshotProfile } from '../../formats/instance-snapshot';
import { readJson } from '../../formats/read-file';
import { writeWhole } from '../write-output';

/** An instance may have changed much since then. */
const OLDEST_MS = 60 * 60 * 1000;

/**
 * What an interrupted snapshot has read, in a file beside the one it is to write, so that the next one goes on from there.
 */
export class PartialSnapshot {
  private readonly path: string;
  private readonly profiles = new Map<string, SnapshotProfile>();

  constructor(output: string, private readonly arn: string, private readonly now: () => number = Date.now) {
    this.path = `${output}.partial`;
  }

  /** Profiles of the same instance that were read not long ago, by id. */
  public load(): ReadonlyMap<string, SnapshotProfile> {
    if (existsSync(this.path)) {
      try {
        const { at, snapshot } = readJson(this.path, 'what was read before') as { at: number; snapshot: string };
        const facts = readSnapshot(snapshot, this.path);
        const age = this.now() - at;
        // A time to come says nothing of when something was read.
        if (facts.arn === this.arn && age >= 0 && age < OLDEST_MS) {
          facts.profiles?.forEach((profile) => this.profiles.set(profile.id, profile));
        }
      } catch {
        // Half of what an older version wrote helps nobody; everything is read again.
      }
    }
    return new Map(this.profiles);
  }

  public add(profile: SnapshotProfile): void {
    this.profiles.set(profile.id, profile);
    writeWhole(this.path, JSON.stringify({
      at: this.now(),
      snapshot: writeSnapshot({ arn: this.arn, profiles: [...this.profiles.values()], unreadable: {} }),
    }));
  }

  public remove(): void {
    rmSync(this.path, { force: true });
  }
}

import { createHash } from 'node:crypto';
import { canonical } from './canonical';
import { partitionOf } from './defaults';
import { Instance } from './instance';
import type { InstanceOptions } from './instance-options';
import { Sequence } from './sequence';
import { ServiceError } from '../protocol/service-error';

/** Whose credentials signed a request, and for which Region. */
export interface Caller {
  readonly accountId: string;
  readonly region: string;
}

export interface StateOptions extends Caller {
  readonly seed: string;
  /** What changes take their times from. `@default` each is a second after the one before */
  readonly clock?: () => number;
  /** Orders every list in another, equally stable way. `@default` lists are in the order of creation */
  readonly shuffle?: string;
  /** How many security profiles an instance may hold. */
  readonly profileQuota: number;
  readonly losesMcpApplications: boolean;
  readonly clearsWhatIsAbsent: boolean;
}

/** Everything that a whole emulator holds, as plain JSON. */
export interface Snapshot {
  readonly instances: readonly Instance[];
}

/** The instances of all accounts and Regions. */
export class ConnectState {
  instances: Instance[] = [];
  private readonly sequence: Sequence;

  constructor(readonly options: StateOptions) {
    this.sequence = new Sequence(options.seed, options.clock);
  }

  addInstance(options: InstanceOptions): Instance {
    const { accountId = this.options.accountId, region = this.options.region } = options;
    const id = this.sequence.nextId();
    const arn = `arn:${partitionOf(region)}:connect:${region}:${accountId}:instance/${id}`;
    const instance = new Instance(this.sequence, { id, arn, accountId, region, createdTime: this.sequence.nextTime() }).configure(options);
    this.instances.push(instance);
    return instance;
  }

  /** What a caller can see: nobody sees another account's or Region's instances. */
  instancesOf({ accountId, region }: Caller): Instance[] {
    return this.instances.filter((instance) => instance.accountId === accountId && instance.region === region);
  }

  /**
   * @param key an id or an ARN; the service takes both
   * @throws ServiceError `ResourceNotFoundException`
   */
  instance(caller: Caller, key: string): Instance {
    const found = this.instancesOf(caller).find(({ id, arn }) => [id, arn].includes(key));
    if (!found) {
      throw new ServiceError('ResourceNotFoundException', `Account ${caller.accountId} has no instance ${key} in ${caller.region}.`);
    }
    return found;
  }

  /** A list in the order in which the service would answer it. */
  ordered<T>(items: readonly T[]): T[] {
    const { shuffle } = this.options;
    if (shuffle === undefined) {
      return [...items];
    }
    const position = (item: T) => createHash('sha256').update(`${shuffle}/${identityOf(item)}`).digest('hex');
    return items.map((item) => [position(item), item] as const).sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
  }

  /** The same state always gives the same bytes: keys and lists are sorted, for no list of Connect has an order of its own. */
  snapshot(): Snapshot {
    return canonical({ instances: this.instances });
  }

  restore({ instances }: Snapshot): void {
    this.sequence.resumeAfter(JSON.stringify(instances));
    this.instances = instances.map((instance) => new Instance(this.sequence, structuredClone(instance)));
  }
}

/** What stays the same when a record changes, so that a change does not move it. */
function identityOf(item: unknown): string {
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : JSON.stringify(item);
}

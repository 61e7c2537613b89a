import { createHash } from 'node:crypto';

const START = Date.UTC(2026, 0, 1);
const IDENTIFIER = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const TIME = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g;

/** Identifiers and times that look real and are the same in every run with the same seed. */
export class Sequence {
  private identifiers = 0;
  private time = START;
  private readonly taken = new Set<string>();

  constructor(private readonly seed: string, private readonly clock?: () => number) {}

  nextId(): string {
    let id: string;
    do {
      const digits = createHash('sha256').update(`${this.seed}/${this.identifiers++}`).digest('hex');
      id = `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
    } while (this.taken.has(id));
    return id;
  }

  /** Every change happens after the one before it: when the clock says, or a second later. */
  nextTime(): string {
    this.time = this.clock ? Math.max(this.time + 1, this.clock()) : this.time + 1000;
    return new Date(this.time).toISOString();
  }

  /** Goes on behind everything that a state contains, so that what is made next is new and newer. */
  resumeAfter(state: string): void {
    for (const id of state.match(IDENTIFIER) ?? []) {
      this.taken.add(id);
    }
    for (const time of state.match(TIME) ?? []) {
      this.time = Math.max(this.time, Date.parse(time));
    }
  }
}

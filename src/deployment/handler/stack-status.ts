import { CloudFormationApi } from './cloudformation-api';
import type { CustomResourceEvent } from './event';
import type { Log } from './log';
import { explainInFunction } from '../../connect/explain-error';

/** What a stack is doing when there are no such requests, or the request is from before. */
const UNSUITABLE = new Map([['Create', /ROLLBACK|DELETE|REVIEW/], ['Update', /DELETE|REVIEW/], ['Delete', /REVIEW/]]);

/** What the stack is doing, asked at most once for an event. */
export class StackStatus {
  /** Why it could not be determined. */
  public problem = '';
  private asked?: Promise<string | undefined>;

  constructor(
    private readonly event: Pick<CustomResourceEvent, 'requestType' | 'stackId'>, private readonly signal: AbortSignal, private readonly log: Log,
  ) {}

  /** Such as `UPDATE_ROLLBACK_IN_PROGRESS`; `undefined` where that could not be determined. */
  public read(): Promise<string | undefined> {
    return this.asked ??= this.ask();
  }

  /** Why nothing may be written now; `undefined` where it may: CloudFormation is changing the stack, in a way that has such requests. */
  public async whyNotToWrite(): Promise<string | undefined> {
    const status = await this.read();
    if (status === undefined) {
      return `whether the stack is being changed could not be determined: ${this.problem}`;
    }
    return status.endsWith('IN_PROGRESS') && !UNSUITABLE.get(this.event.requestType)?.test(status) ? undefined
      : `this request came again or too late: the status of the stack is ${status}.`;
  }

  private async ask(): Promise<string | undefined> {
    try {
      return await new CloudFormationApi(this.event.stackId, this.signal).stackStatus();
    } catch (error) {
      this.problem = explainInFunction(error);
      this.log.warn('The status of the stack could not be read', { reason: this.problem });
      return undefined;
    }
  }
}

export function isRollback(status: string | undefined): boolean {
  return status?.includes('ROLLBACK') ?? false;
}

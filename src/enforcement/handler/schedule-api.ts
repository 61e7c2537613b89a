import { AwsApi } from '../../deployment/handler/aws-api';
import type { HttpResponse } from '../../deployment/handler/http-request';
import { own } from '../../formats/shapes';

/** A schedule of EventBridge Scheduler. */
export class ScheduleApi extends AwsApi {
  constructor(scheduleArn: string, signal: AbortSignal, environment?: NodeJS.ProcessEnv) {
    super('scheduler', scheduleArn, signal, environment);
    const [, group = '', name = ''] = scheduleArn.split('/');
    this.endpoint.pathname = `/schedules/${name}`;
    this.endpoint.searchParams.set('groupName', group);
  }

  /** What it hands over to its target. */
  public async input(): Promise<unknown> {
    return (await this.read()).input;
  }

  /** The same with when somebody last changed the schedule; `undefined` where the answer does not say so. */
  public async read(): Promise<{ readonly input: unknown; readonly lastModified?: Date }> {
    const schedule = JSON.parse(await this.call('}')) as unknown;
    const seconds = own(schedule, 'LastModificationDate');
    return {
      input: JSON.parse(String(own(own(schedule, 'Target'), 'Input') ?? 'null')) as unknown,
      ...(typeof seconds === 'number' ? { lastModified: new Date(seconds * 1000) } : {}),
    };
  }

  protected override problemIn({ headers, body }: HttpResponse, what: 'Code' | 'Message'): string | undefined {
    if (what === 'Code') {
      return [headers['x-amzn-errortype']].flat()[0]?.split(':')[0];
    }
    try {
      const answer = JSON.parse(body) as unknown;
      const message = own(answer, 'Message') ?? own(answer, 'message');
      return typeof message === 'string' ? message : undefined;
    } catch {
      return undefined;
    }
  }
}

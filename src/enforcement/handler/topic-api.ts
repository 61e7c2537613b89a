import { AwsApi } from '../../deployment/handler/aws-api';

/** A topic of SNS. */
export class TopicApi extends AwsApi {
  constructor(private readonly topicArn: string, signal: AbortSignal, environment?: NodeJS.ProcessEnv) {
    super('sns', topicArn, signal, environment);
  }

  /** Sends a message to whoever subscribed. */
  public async publish(subject: string, message: string): Promise<void> {
    await this.call('</MessageId>', {
      Action: 'Publish', Version: '2010-03-31', TopicArn: this.topicArn, Subject: subject, Message: message,
    });
  }
}

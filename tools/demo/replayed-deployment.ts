import { ConnectClient, CreateSecurityProfileCommand } from '@aws-sdk/client-connect';
import type { ConnectEmulator } from '../../emulator';
import { AnswerReceiver, type Answer } from '../../emulator/answer-receiver';
import { CloudFormationStub } from '../../emulator/cloudformation-stub';
import { READ_BACK_RESOURCE_TYPE, VALIDATION_RESOURCE_TYPE } from '../../src/formats/validation-request';

/** A template as far as it matters here. */
export interface Template {
  readonly Resources: Record<string, { Type: string; Properties: Record<string, any> }>;
}

/** How a deployment ended, and what the function wrote to its log on the way. */
export interface Outcome {
  readonly answer: Answer;
  readonly log: readonly string[];
}

/**
 * Goes through the first deployment of a template the way CloudFormation does: the validation, then the profiles, then
 * the read-back. Its events are those that CloudFormation makes of the template.
 *
 * @param handler the file with the function's code
 */
export async function replayDeployment(template: Template, handler: string, emulator: ConnectEmulator): Promise<Outcome> {
  const [before] = ofType(template, VALIDATION_RESOURCE_TYPE);
  const [after] = ofType(template, READ_BACK_RESOURCE_TYPE);
  const validation = await invoke(template, before, {}, handler, emulator);
  if (validation.answer.Status === 'FAILED') {
    return validation;
  }
  const arns: Record<string, string> = {};
  for (const id of ofType(template, 'AWS::Connect::SecurityProfile')) {
    arns[id] = await create(template.Resources[id].Properties, emulator);
  }
  const readBack = await invoke(template, after, arns, handler, emulator);
  return {
    // What the validation found out is what a reader wants to know, unless the read-back fails.
    answer: readBack.answer.Status === 'FAILED' ? readBack.answer : validation.answer,
    log: [...validation.log, ...readBack.log],
  };
}

function ofType(template: Template, type: string): string[] {
  return Object.keys(template.Resources).filter((id) => template.Resources[id].Type === type);
}

/** The properties of a resource as the function gets them: references followed, everything a string. */
function properties(template: Template, id: string, refs: Record<string, string>): Record<string, unknown> {
  const follow = (value: any): unknown => {
    if (Array.isArray(value)) {
      return value.map(follow);
    }
    if (typeof value !== 'object' || value === null) {
      return String(value);
    }
    if (typeof value.Ref === 'string') {
      return refs[value.Ref] ?? value.Ref;
    }
    if (value['Fn::GetAtt']) {
      return `arn:aws:lambda:us-east-1:111122223333:function:${value['Fn::GetAtt'][0]}`;
    }
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, follow(one)]));
  };
  return follow(template.Resources[id].Properties) as Record<string, unknown>;
}

async function create(props: Record<string, any>, emulator: ConnectEmulator): Promise<string> {
  const client = new ConnectClient(emulator.clientConfig());
  const { SecurityProfileArn } = await client.send(new CreateSecurityProfileCommand({
    InstanceId: props.InstanceArn.split('/').pop(),
    SecurityProfileName: props.SecurityProfileName,
    Description: props.Description,
    Permissions: props.Permissions,
  }));
  client.destroy();
  return SecurityProfileArn!;
}

async function invoke(
  template: Template, logicalId: string, refs: Record<string, string>, file: string, emulator: ConnectEmulator,
): Promise<Outcome> {
  const resourceProperties = properties(template, logicalId, refs);
  const log: string[] = [];
  const print = console.log;
  const receiver = await AnswerReceiver.start();
  const cloudFormation = await CloudFormationStub.start();
  Object.assign(process.env, emulator.environment(), {
    AWS_ENDPOINT_URL_CLOUDFORMATION: cloudFormation.url,
  });
  console.log = (line: string) => void log.push(line);
  try {
    const { handler } = await import(file);
    await handler({
      RequestType: 'Create',
      RequestId: '00000000-0000-4000-8000-000000000001',
      ResponseURL: receiver.url,
      StackId: cloudFormation.stackId,
      LogicalResourceId: logicalId,
      ResourceType: template.Resources[logicalId].Type,
      ServiceToken: resourceProperties.ServiceToken,
      ResourceProperties: resourceProperties,
    }, {
      awsRequestId: '00000000-0000-4000-8000-000000000003',
      logGroupName: '/aws/lambda/validation',
      logStreamName: 'demo',
      getRemainingTimeInMillis: () => 60_000,
    });
  } finally {
    console.log = print;
    await Promise.all([cloudFormation.close(), receiver.close()]);
  }
  return { answer: receiver.answer, log };
}

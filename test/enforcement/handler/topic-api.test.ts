import { WatchStub } from '../../../emulator/watch-stub';
import { TopicApi } from '../../../src/enforcement/handler/topic-api';

const CREDENTIALS = { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret', AWS_SESSION_TOKEN: 'token' };

let stub: WatchStub;

beforeEach(async () => {
  stub = await WatchStub.start();
});

afterEach(async () => {
  jest.restoreAllMocks();
  await stub.close();
});

function api(topicArn = stub.topicArn) {
  return new TopicApi(topicArn, AbortSignal.timeout(5_000), { ...CREDENTIALS, ...stub.environment });
}

test('sends a message as it is', async () => {
  await api().publish('Changed & more', 'Zeile 1\n▲ 100 % + "é"');
  expect(stub.messages).toEqual([{ subject: 'Changed & more', text: 'Zeile 1\n▲ 100 % + "é"' }]);
});

test.each([['throttle', 'Throttled'], ['unavailable', 'ServiceUnavailable'], ['html', 'Unreadable']] as const)('tries again, and says why it did not work: %s', async (fault, name) => {
  jest.spyOn(Math, 'random').mockReturnValue(0);
  stub.fault = fault;
  await expect(api().publish('Subject', 'text')).rejects.toMatchObject({ name });
});

test('says what SNS refuses', async () => {
  await expect(api('arn:aws:sns:us-east-1:111122223333:Other').publish('Subject', 'text')).rejects.toMatchObject({ name: 'NotFound', message: 'Topic does not exist' });
  await expect(api().publish('Zeile 1\nZeile 2', 'text')).rejects.toMatchObject({ name: 'InvalidParameter' });
});

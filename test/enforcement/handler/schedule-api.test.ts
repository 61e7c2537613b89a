import { WatchStub } from '../../../emulator/watch-stub';
import { ScheduleApi } from '../../../src/enforcement/handler/schedule-api';

const CREDENTIALS = { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'secret', AWS_SESSION_TOKEN: 'token' };

let stub: WatchStub;

beforeEach(async () => {
  stub = await WatchStub.start();
});

afterEach(async () => {
  jest.restoreAllMocks();
  await stub.close();
});

function api(scheduleArn = stub.scheduleArn) {
  return new ScheduleApi(scheduleArn, AbortSignal.timeout(5_000), { ...CREDENTIALS, ...stub.environment });
}

test('reads what the schedule hands over', async () => {
  stub.input = { version: 1, text: 'é " \\' };
  expect(await api().input()).toEqual(stub.input);
});

test('says what Scheduler refuses, in its words', async () => {
  await expect(api().input()).rejects.toMatchObject({ name: 'ResourceNotFoundException', message: 'Schedule does not exist.' });
  stub.fault = 'access-denied';
  await expect(api().input()).rejects.toMatchObject({ name: 'AccessDeniedException', message: expect.stringContaining('scheduler:GetSchedule') });
});

test.each([['throttle', 'ThrottlingException'], ['unavailable', 'ServiceUnavailable'], ['html', 'Unreadable']] as const)('tries again, and says why it did not work: %s', async (fault, name) => {
  jest.spyOn(Math, 'random').mockReturnValue(0);
  stub.input = {};
  stub.fault = fault;
  await expect(api().input()).rejects.toMatchObject({ name });
});

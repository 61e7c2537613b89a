import { Log } from '../../../src/deployment/handler/log';

function logged(use: (log: Log) => void): string[] {
  const lines: string[] = [];
  use(new Log({ requestId: 'r', other: undefined }, (line) => lines.push(line)));
  return lines;
}

test('records are JSON with the ids of the request', () => {
  const lines = logged((log) => {
    log.info('Received', { requestType: 'Create' });
    log.warn('Odd');
  });

  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    { level: 'INFO', message: 'Received', requestId: 'r', requestType: 'Create' },
    { level: 'WARN', message: 'Odd', requestId: 'r' },
  ]);
});

test('an error comes with where it was', () => {
  const [fromError, fromText] = logged((log) => {
    log.error('Failed', new TypeError('no'));
    log.error('Failed', 'text');
  });

  expect(JSON.parse(fromError)).toMatchObject({ level: 'ERROR', error: 'TypeError', stack: expect.arrayContaining(['TypeError: no']) });
  expect(JSON.parse(fromText)).toEqual({ level: 'ERROR', message: 'Failed', requestId: 'r', error: 'string' });
});

test('text for people stays as it is', () => {
  expect(logged((log) => log.text('a\nb'))).toEqual(['a\nb']);
});

test('without a writer it is the log of the function', () => {
  const log = jest.spyOn(console, 'log').mockImplementation();

  new Log({}).text('hello');

  expect(log).toHaveBeenCalledWith('hello');
  log.mockRestore();
});

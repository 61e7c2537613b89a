import { LISTEN, WHISPER } from '../../applications/support/desk';
import { saidOfSettings } from '../../applications/support/said-of-settings';

test('a setting without the one that it requires is an error', () => {
  expect(saidOfSettings([WHISPER.on()]).error).toMatch(/error setting-requires · Stack\/Supervisor "Supervisor" "Whisper" .* "Listen in" /);
});

test('with it, or left out, it is fine', () => {
  expect(saidOfSettings([LISTEN.on(), WHISPER.on()]).error).toBeUndefined();
  expect(saidOfSettings([]).error).toBeUndefined();
});

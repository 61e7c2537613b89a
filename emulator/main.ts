import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ConnectEmulator } from './connect-emulator';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    state: { type: 'string' },
    account: { type: 'string' },
    region: { type: 'string' },
    seed: { type: 'string' },
    throttling: { type: 'boolean', default: false },
    unsigned: { type: 'boolean', default: false },
  },
});

async function main() {
  const { port, state, account: accountId, region, seed, throttling, unsigned } = values;
  const emulator = await ConnectEmulator.start({ port: Number(port), accountId, region, seed, throttling, unsigned });
  if (state !== undefined) {
    emulator.restoreState(JSON.parse(readFileSync(state, 'utf8')));
  }
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void emulator.close());
  }
  console.log(JSON.stringify({ url: emulator.url }));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});

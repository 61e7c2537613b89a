import { LocalEngine } from '../../../emulator/cloudformation/local-engine';

/** Starts an engine, says where, and does nothing about its end: what remains is the supervisor's business. */
void LocalEngine.start({ connectUrl: 'http://127.0.0.1:1' }).then((engine) => {
  process.stdout.write(`${engine.home}\n`);
  setInterval(() => undefined, 1000);
});

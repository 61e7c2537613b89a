/** Loaded before a program: writes the megabytes of memory that it had at most, and the milliseconds of processor time that it took. */
import { writeFileSync } from 'node:fs';
import { peakMegabytes } from './peak-memory';

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeFileSync('usage.json', JSON.stringify({ megabytes: peakMegabytes(), milliseconds: (user + system) / 1000 }));
});

/** Loaded before a program: writes the megabytes of memory that it had at most, and the milliseconds of processor time that it took. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeFileSync('usage.json', JSON.stringify({ megabytes: process.resourceUsage().maxRSS / 1024, milliseconds: (user + system) / 1000 }));
});

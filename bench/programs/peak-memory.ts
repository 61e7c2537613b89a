/** Loaded before a program: writes the largest resident set that it had, in KB. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync('peak-memory', String(process.resourceUsage().maxRSS)));

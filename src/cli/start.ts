#!/usr/bin/env node
import * as module from 'node:module';

// From Node.js 22 on, what V8 makes of the command's code is kept for its next start.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

// eslint-disable-next-line @typescript-eslint/no-require-imports -- not before that
require('./main');

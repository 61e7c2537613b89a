#!/usr/bin/env node
import module from 'node:module';

// From Node.js 22 on, what V8 makes of the command's code is kept for its next start.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();

// Not before that.
void import('./main');

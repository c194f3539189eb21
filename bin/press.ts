import { enableCompileCache } from 'node:module';

// Stripping types and compiling is a quarter of what a short command takes (1.06 s to 0.82 s for press status).
enableCompileCache();
const { run } = await import('../lib/cli/program.ts');

process.exitCode = await run(process.argv.slice(2));

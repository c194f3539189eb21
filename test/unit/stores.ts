import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localModel } from '../../lib/cli/model.ts';
import { type LocalStack, startStack } from '../../lib/local/stack.ts';

/** The local stores in a folder of their own, without pollers and schedules; `process.env` points at them. */
export const startStores = async (): Promise<{ stack: LocalStack; close(): Promise<void> }> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'press-stores-test-'));
  const stack = await startStack({
    model: localModel(),
    dataDir,
    mode: 'in-process',
    pollers: false,
    schedules: false,
  });
  return {
    stack,
    async close() {
      await stack.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

import { CommandError } from '../cli/errors.ts';
import { SAMPLES } from './documents/index.ts';
import { startPressSite } from './site.ts';

/**
 * Serves the bundled sample releases on loopback.
 * @param port the same from run to run, for addresses of pages hold it; 0 takes any.
 * @throws CommandError where the port is taken or may not be used.
 */
export const serveSamples = async (port: number): Promise<{ origin: string; close(): Promise<void> }> => {
  try {
    return await startPressSite({ documents: SAMPLES, template: 'mixed', port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    const why = code === 'EADDRINUSE' ? 'is taken by another program' : 'may not be used by this user';
    throw new CommandError(`Port ${port}, wanted for the sample site, ${why}: choose another with --sample-port.`, {
      cause: error,
    });
  }
};

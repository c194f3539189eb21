import type { Persistence } from '../fauxqs.ts';

/**
 * Makes messages that were in flight when the process ended visible again, before they are loaded. The data folder is held by
 * us alone, so nobody is still working on them; without this a restart would wait out the visibility time-out (minutes).
 * The receive count stays: a message that kills the process still ends in the dead-letter queue.
 */
export const releaseInFlight = (persistence: Persistence): void => {
  persistence.db.exec('UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL');
};

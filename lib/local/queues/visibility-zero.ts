import type { Persistence } from '../fauxqs.ts';

/**
 * ChangeMessageVisibility(0): fauxqs 2.4.1 writes NULL into `approximate_receive_count NOT NULL`, answers 500, and has by
 * then dropped the message from memory until a restart. A released message keeps its receive count.
 */
export const repairVisibilityZero = (persistence: Persistence): void => {
  const release = persistence.db.prepare(
    'UPDATE sqs_messages SET receipt_handle = NULL, visibility_deadline = NULL WHERE message_id = ?',
  );
  persistence.updateMessageReady = (messageId) => {
    release.run(messageId);
  };
};

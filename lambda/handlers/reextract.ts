import { s3, sqs } from '../aws/clients.ts';
import { sqsSender } from '../aws/queue.ts';
import { s3ObjectStore } from '../aws/s3-object-store.ts';
import { readEnvironment } from '../environment.ts';
import { type ReextractReport, type ReextractRequest, reextract } from '../reextract/reextract.ts';
import { enabledSources } from '../sources/registry.ts';
import { log } from './sqs-batch.ts';

/** Started by an operator, after a new reader or grammar was deployed: `{}`, or `{"sources": ["iom"]}`. */
export const handler = async (request: ReextractRequest): Promise<ReextractReport> => {
  const env = readEnvironment('reextract');
  const report = await reextract(request, {
    sources: enabledSources(env).map(({ name }) => name),
    archive: s3ObjectStore(s3(), env.ARCHIVE_BUCKET),
    queue: sqsSender(sqs(), env.REEXTRACT_QUEUE_URL),
  });
  log('info', 'sent to be read again', { stage: 'reextract', ...report });
  return report;
};

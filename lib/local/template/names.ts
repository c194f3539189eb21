/** What AWS would tell a template of itself, on this machine. fauxqs knows only this account. */
export const REGION = 'us-east-1';
export const ACCOUNT = '000000000000';
export const PARTITION = 'aws';

/** Stands for the address of the SQS emulator, whose port is known only when it runs: startStack puts it in. */
export const SQS_ORIGIN = 'http://sqs.local.invalid';
/** Stands for the address of the HTTP API. */
export const API_ORIGIN = 'http://api.local.invalid';

export const arnOf = (service: string, resource: string): string =>
  service === 's3'
    ? `arn:${PARTITION}:s3:::${resource}`
    : `arn:${PARTITION}:${service}:${REGION}:${ACCOUNT}:${resource}`;

export const queueUrlOf = (origin: string, name: string): string => `${origin}/${ACCOUNT}/${name}`;

const BUCKET_NAME_LENGTH = 63;

/** A local name where the template gives none: stable as long as the logical id is. */
export const generatedName = (stack: string, logicalId: string, type: string, fifo: boolean): string => {
  const name = `${stack}-${logicalId}`;
  if (type === 'AWS::S3::Bucket') return name.toLowerCase().slice(0, BUCKET_NAME_LENGTH).replace(/-+$/, '');
  return fifo ? `${name}.fifo` : name;
};

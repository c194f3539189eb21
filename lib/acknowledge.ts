import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Findings of cdk-nag that we accept, with the reason. */
const ACCEPTED = {
  'AwsSolutions-S1':
    'Access logs of a bucket that only our own roles reach would be larger than the pages; CloudTrail data events can be switched on.',
  'AwsSolutions-APIG4': 'The archive is of public pages and the API only reads: it is open, and throttled.',
} as const;

/** Accepts a finding on one construct; on everything below it too. */
export const acknowledge = (construct: IConstruct, ...ids: (keyof typeof ACCEPTED)[]): void => {
  for (const id of ids) Validations.of(construct).acknowledge({ id, reason: ACCEPTED[id] });
};

/**
 * Accepts one resource with a wildcard, as cdk-nag names it: `<export of the bucket's ARN>/raw/*`, or a model in any
 * region that an inference profile may choose.
 */
export const acknowledgeWildcard = (role: IConstruct, resource: string): void =>
  Validations.of(role).acknowledge({
    id: `AwsSolutions-IAM5[Resource::${resource}]`,
    reason:
      'Keys below one prefix of one bucket, or one model in every region of its profile (lib/grants.ts): neither can be named singly.',
  });

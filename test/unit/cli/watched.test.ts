import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { UsageError } from '../../../lib/cli/errors.ts';
import { watchedOf } from '../../../lib/cli/watched.ts';

describe('what a command watches', () => {
  for (const contact of ['press@example.org', 'https://example.org/about']) {
    it(`names ${contact} in the User-Agent`, () => assert.equal(watchedOf({ contact }).CONTACT, contact));
  }

  const wrong: readonly [Parameters<typeof watchedOf>[0], RegExp][] = [
    [{ contact: 'bad' }, /--contact: the contact is an e-mail address or a URL.*got bad/],
    [{ contact: '' }, /got nothing/],
    [{ contact: 'a@b' }, /got a@b/],
    [{ contact: 'mailto:a@example.org x' }, /got mailto/],
    [
      { site: ['office=https://office.iom.int/news?page=1'] },
      /an origin has no path; give https:\/\/office\.iom\.int$/,
    ],
    [{ site: ['office'] }, /--site takes NAME=ORIGIN/],
    [{ site: ['office=odd:https://office.iom.int'] }, /odd is no shape/],
  ];
  for (const [options, message] of wrong) {
    it(`refuses ${JSON.stringify(options)}`, () => {
      assert.throws(
        () => watchedOf(options),
        (error: unknown) => error instanceof UsageError && message.test(error.message),
      );
    });
  }
});

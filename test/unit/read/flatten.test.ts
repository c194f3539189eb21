import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flattenPage } from '../../../lambda/read/flatten.ts';
import { loadFixtures } from './fixtures.ts';

test('flattening leaves ordinary pages as they are', () => {
  for (const { bytes } of loadFixtures()) assert.equal(flattenPage(bytes.toString()).html, bytes.toString());
});

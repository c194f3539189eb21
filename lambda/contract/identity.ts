import { createHash } from 'node:crypto';
import type { ReadingId, Release, ReleaseId, VersionId } from './release.ts';

/** Hexadecimal SHA-256 of bytes or of a UTF-8 string: 64 digits. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** Identity of a release: 64 bits of the SHA-256 of its canonical URL, never of its bytes. */
export const releaseIdOf = (canonicalUrl: string): ReleaseId => sha256(canonicalUrl).slice(0, 16) as ReleaseId;

/** Identity of a content version: what a reader of the page would call its content. */
export const versionIdOf = (content: { title: string; publishedAt: string | null; text: string }): VersionId =>
  sha256(JSON.stringify([content.title, content.publishedAt, content.text])).slice(0, 12) as VersionId;

/** Identity of a reading: captures that one extractor read alike in every field share one. */
export const readingIdOf = (release: Release, extractorVersion: string): ReadingId =>
  sha256(JSON.stringify([extractorVersion, release])).slice(0, 12) as ReadingId;

/** Identity of a fact: the same evidence in the same release version gives the same id. */
export const factIdOf = (scope: string, kind: string, field: string, start: number, end: number): string =>
  sha256(`${scope}|${kind}|${field}|${start}|${end}`).slice(0, 16);

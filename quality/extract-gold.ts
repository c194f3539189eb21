// Runs the grammar over the gold releases and prints one { id, facts } a line, for the scoring script:
//   node quality/extract-gold.ts [GOLD_DIR] | node SCORE_SCRIPT --gold GOLD_DIR
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { grammarReader } from '../lambda/facts/grammar.ts';

interface GoldRelease {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly published?: string | null;
  readonly publishedBasis?: string | null;
}

const folder = process.argv[2] ?? '/work/shared/eval/gold';
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  const release = JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldRelease;
  // A date that was worked out from the text is what a reader has to find again.
  const publishedAt = release.publishedBasis === 'text' ? null : (release.published ?? null);
  const facts = grammarReader.read({
    scope: release.id,
    language: release.language,
    title: release.title,
    publishedAt,
    text: release.text,
  });
  console.log(JSON.stringify({ id: release.id, facts }));
}

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A news page as it was served, and the text of its article by hand. */
export interface RealPage {
  readonly id: string;
  readonly url: string;
  readonly articleBody: string;
  readonly bytes: Uint8Array;
}

/** The pages of a folder with `truth.jsonl` and one `<id>.html.gz` each, unpacked one at a time. */
export function* realPages(folder: string): Generator<RealPage> {
  for (const line of readFileSync(`${folder}/truth.jsonl`, 'utf8').split('\n')) {
    if (line === '') continue;
    const { id, url, articleBody } = JSON.parse(line) as Omit<RealPage, 'bytes'>;
    yield { id, url, articleBody, bytes: gunzipSync(readFileSync(`${folder}/${id}.html.gz`)) };
  }
}

import { readFileSync } from 'node:fs';
import { check } from 'recheck';
import { findRegexes } from './regexes/find.ts';

/**
 * Every regular expression of the run-time code, looked at by recheck: none may take more than linear time, unless it
 * is listed in bounded-regexes.json with the reason why its input is short; and none may be composed where nobody sees.
 *   node quality/regexes.ts        exits 1 where one is neither, or a listed one is not there any more
 */

/** Longest text that recheck attacks with, in code units. */
const LONGEST_ATTACK = 30_000;
/** Steps of the matcher that a code unit may cost: so many the widest bounded gaps take, and linear they are. */
const MOST_STEPS = 1000;
/**
 * Steps decide, not the clock: with recheck's own limits of time the verdict depends on what else the machine does.
 * Only the whole check of one expression is limited, in milliseconds; the largest decided ones take four seconds on an idle machine.
 */
const LIMITS = {
  maxAttackStringSize: LONGEST_ATTACK,
  attackLimit: LONGEST_ATTACK * MOST_STEPS,
  attackTimeout: null,
  incubationTimeout: null,
  timeout: 60_000,
};
/** Checked at once: recheck works in processes of its own. */
const CONCURRENCY = 2;

const main = async (): Promise<number> => {
  const bounded = JSON.parse(readFileSync(new URL('bounded-regexes.json', import.meta.url), 'utf8')) as Readonly<
    Record<string, string>
  >;
  const { found, unseen } = await findRegexes();
  const distinct = new Map(found.map((one) => [`/${one.pattern}/${one.flags}`, one]));
  const waiting = [...distinct].filter(([key]) => bounded[key] === undefined);
  let wrong = unseen.length;
  for (const where of unseen) console.log(`${where}: composed after its module was loaded, and so not looked at`);
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [key, { pattern, flags, where }] = next;
      const result = await check(pattern, flags, LIMITS);
      if (result.status === 'safe') continue;
      wrong++;
      console.log(
        `${where}: ${result.status === 'vulnerable' ? (result.complexity?.summary ?? 'vulnerable') : 'not decided in time'}: ${key}`,
      );
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  for (const key of Object.keys(bounded)) {
    if (distinct.has(key)) continue;
    wrong++;
    console.log(`bounded-regexes.json: not in the code any more: ${key}`);
  }
  console.log(
    `${distinct.size} regular expressions, ${Object.keys(bounded).length} on short input only, ${wrong} to be looked at`,
  );
  return wrong === 0 ? 0 : 1;
};

process.exitCode = await main();

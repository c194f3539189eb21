import { ForbiddenAddressError } from './address.ts';
import type { HttpResult, NetworkErrorCode } from './result.ts';

/** Codes of node:dns, node:net, node:tls, node:zlib and undici, and what they mean to us. */
const MEANING: readonly (readonly [RegExp, NetworkErrorCode, string])[] = [
  [/^(?:ENOTFOUND|EAI_\w+|ENODATA|ESERVFAIL)$/, 'dns', 'the host name cannot be resolved (is there a network?)'],
  [/^ECONNREFUSED$/, 'refused_connection', 'the host refuses connections'],
  [/^(?:ENETUNREACH|EHOSTUNREACH|ENETDOWN|EHOSTDOWN|EADDRNOTAVAIL)$/, 'unreachable', 'the host cannot be reached'],
  [
    /^(?:ECONNRESET|EPIPE|ECONNABORTED|UND_ERR_SOCKET|ERR_STREAM_PREMATURE_CLOSE)$/,
    'reset',
    'the connection was cut before the answer was whole',
  ],
  [/^UND_ERR_RES_CONTENT_LENGTH_MISMATCH$/, 'reset', 'the answer is shorter than its content-length'],
  [/^(?:ETIMEDOUT|UND_ERR_\w+_TIMEOUT)$/, 'timeout', 'the host did not answer in time'],
  [/^(?:ERR_TLS|ERR_SSL|EPROTO$|UNABLE_TO_)|CERT/, 'tls', 'no trusted encrypted connection'],
  [/^(?:Z_|ERR__ERROR|ERR_BROTLI|ERR_.*DECOMPRESS)/, 'bad_encoding', 'the compressed body cannot be decoded'],
  [/^(?:HPE_\w+|UND_ERR_\w+)$/, 'bad_response', 'the answer is not valid HTTP'],
];

/** Codes of an error, of what caused it, and of those it bundles (one for each address that was tried). */
const codesOf = (error: unknown, depth = 0): readonly string[] => {
  if (!(error instanceof Error) || depth > 3) return [];
  const { code } = error as NodeJS.ErrnoException;
  const bundled = error instanceof AggregateError ? error.errors.flatMap((one) => codesOf(one, depth + 1)) : [];
  return [...(typeof code === 'string' ? [code] : []), ...codesOf(error.cause, depth + 1), ...bundled];
};

const forbiddenIn = (error: unknown, depth = 0): ForbiddenAddressError | null => {
  if (error instanceof ForbiddenAddressError) return error;
  if (!(error instanceof Error) || depth > 3) return null;
  const bundled = error instanceof AggregateError ? error.errors : [];
  for (const inner of [error.cause, ...bundled]) {
    const found = forbiddenIn(inner, depth + 1);
    if (found !== null) return found;
  }
  return null;
};

/** What an error of the network stack means for a request to `url`. */
export const resultOfError = (error: unknown, url: string): HttpResult => {
  const forbidden = forbiddenIn(error);
  if (forbidden !== null) return { outcome: 'forbidden_address', address: forbidden.address };
  for (const code of codesOf(error)) {
    const meaning = MEANING.find(([pattern]) => pattern.test(code));
    if (meaning !== undefined) {
      return { outcome: 'network_error', code: meaning[1], message: `${url}: ${meaning[2]} (${code})` };
    }
  }
  const text = error instanceof Error ? error.message : String(error);
  return { outcome: 'network_error', code: 'bad_response', message: `${url}: no usable answer (${text})` };
};

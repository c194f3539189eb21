import { lookup as dnsLookup, type LookupAddress, type LookupOptions } from 'node:dns';
import type { LookupFunction, Socket } from 'node:net';
import { Agent, buildConnector, type Dispatcher } from 'undici';
import { isHostOf } from '../sources/canonical-url.ts';
import type { Source } from '../sources/source.ts';
import { ForbiddenAddressError, isAddress, isPublicAddress } from './address.ts';

/** A server that does not answer the handshake within this time is taken as unreachable. */
const CONNECT_TIMEOUT_MS = 10_000;

/** How names are resolved; tests hand in their own. */
export type Resolver = (
  hostname: string,
  options: LookupOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

const systemResolver: Resolver = (hostname, options, callback) => {
  dnsLookup(hostname, { ...options, all: true }, callback);
};

/**
 * Resolves a name and hands on only public addresses: the address that was judged is the one that is dialled, so a
 * name that resolves differently the second time (DNS rebinding) gains nothing.
 */
const guardedLookup =
  (resolve: Resolver): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, options, (error, addresses) => {
      if (error !== null) return callback(error, []);
      const allowed = addresses.filter(({ address }) => isPublicAddress(address));
      const first = allowed[0];
      if (first === undefined) return callback(new ForbiddenAddressError(addresses[0]?.address ?? hostname), []);
      if (options.all === true) return callback(null, allowed);
      return callback(null, first.address, first.family);
    });
  };

/**
 * A connector that reaches public addresses only. Three checks: an address written in the URL before dialling
 * (undici skips `lookup` for those), what a name resolves to before dialling, and the real peer of the open socket.
 */
export const guardedConnector = (resolve: Resolver = systemResolver): buildConnector.connector => {
  const connect = buildConnector({ timeout: CONNECT_TIMEOUT_MS, lookup: guardedLookup(resolve) });
  return (options, callback) => {
    if (isAddress(options.hostname) && !isPublicAddress(options.hostname)) {
      callback(new ForbiddenAddressError(options.hostname), null);
      return;
    }
    connect(options, (...[error, socket]: [Error, null] | [null, Socket]) => {
      if (error !== null) return callback(error, null);
      const peer = socket.remoteAddress ?? '';
      if (isPublicAddress(peer)) return callback(null, socket);
      socket.destroy();
      return callback(new ForbiddenAddressError(peer), null);
    });
  };
};

/** One connection for each host (a good citizen asks one thing at a time), and no pipelining. */
const POLITE = { connections: 1, pipelining: 1, keepAliveTimeout: 15_000 } as const;

const guarded = new Agent({ ...POLITE, connect: guardedConnector() });
const open = new Agent({ ...POLITE, connections: 8, connect: { timeout: CONNECT_TIMEOUT_MS } });

/**
 * The dispatcher for a request: guarded, unless it goes to a test or sample site's own host, which may be on loopback.
 */
export const dispatcherFor = (url: string, source: Source): Dispatcher =>
  source.allowPrivateAddresses && isHostOf(new URL(url), source) ? open : guarded;

/** Closes every kept connection; for tests and for a clean stop. No request works afterwards. */
export const closeConnections = async (): Promise<void> => {
  await Promise.all([guarded.destroy(), open.destroy()]);
};

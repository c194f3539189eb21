/** Response headers, names in lower case, repeated ones joined by a comma; without `set-cookie`. */
export type Headers = Readonly<Record<string, string>>;

/** Where the answer came from. */
interface Answered {
  readonly status: number;
  /** URL that answered, after redirects. */
  readonly finalUrl: string;
  /** Every URL that was redirected to, in order; the last is `finalUrl`. */
  readonly redirects: readonly string[];
  readonly headers: Headers;
}

/** A page with its body. */
export interface Fetched extends Answered {
  readonly outcome: 'ok';
  /** Decoded bytes (gzip, br, deflate undone). */
  readonly body: Uint8Array;
  /** SHA-256 of the decoded bytes. */
  readonly sha256: string;
}

/** What kept a request from an answer. */
export type NetworkErrorCode =
  | 'dns'
  | 'unreachable'
  | 'refused_connection'
  | 'reset'
  | 'timeout'
  | 'tls'
  | 'bad_encoding'
  | 'bad_redirect'
  | 'too_many_redirects'
  | 'bad_response'
  | 'bad_url'
  | 'aborted';

/** Everything that a request can come to: data for the frontier, never an exception. */
export type HttpResult =
  | Fetched
  /** 304: what we have is still the page. */
  | ({ readonly outcome: 'not_modified' } & Answered)
  /** The page is no more: 404 or 410. */
  | ({ readonly outcome: 'gone' } & Answered)
  /** 429 or 503: the host wants no request for so many seconds (1 to 86,400). */
  | ({ readonly outcome: 'paused'; readonly retryAfterSeconds: number } & Answered)
  /** 401, 403 and every other 4xx but 404, 408, 410 and 429. */
  | ({ readonly outcome: 'refused' } & Answered)
  /** 5xx but 503, and 408. */
  | ({ readonly outcome: 'server_error' } & Answered)
  /** No usable answer; `message` says it in words for people, with the URL. */
  | { readonly outcome: 'network_error'; readonly code: NetworkErrorCode; readonly message: string }
  /** More decoded (or sent) bytes than `limit`. */
  | { readonly outcome: 'too_large'; readonly limit: number }
  /** A redirect that was not followed: to another site, or one that `mayFollow` refused. */
  | {
      readonly outcome: 'redirected_outside';
      readonly to: string;
      readonly why: 'other_site' | 'not_allowed';
      readonly status: number;
    }
  /** The host is at a private, local or reserved address. */
  | { readonly outcome: 'forbidden_address'; readonly address: string };

import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request that the site got. Times are milliseconds since 1970. */
export interface LoggedRequest {
  readonly method: string;
  /** Path with query. */
  readonly path: string;
  readonly startedAt: number;
  /** When the answer was sent or the connection broke; null while it goes on. */
  endedAt: number | null;
  status: number | null;
  /** Whether it asked with `If-None-Match` or `If-Modified-Since`. */
  readonly conditional: boolean;
  readonly userAgent: string;
}

/** Every request in order; proves who asked what, when, and how many at once. */
export class RequestLog {
  readonly requests: LoggedRequest[] = [];
  #open = 0;
  #most = 0;

  /** Most requests that were open at one time. */
  get mostAtOnce(): number {
    return this.#most;
  }

  clear(): void {
    this.requests.length = 0;
    this.#most = this.#open;
  }

  /** Requests of one path. */
  of(path: string): readonly LoggedRequest[] {
    return this.requests.filter((request) => request.path === path);
  }

  add(request: IncomingMessage, response: ServerResponse): void {
    const entry: LoggedRequest = {
      method: request.method ?? '',
      path: request.url ?? '',
      startedAt: Date.now(),
      endedAt: null,
      status: null,
      conditional: request.headers['if-none-match'] !== undefined || request.headers['if-modified-since'] !== undefined,
      userAgent: request.headers['user-agent'] ?? '',
    };
    this.requests.push(entry);
    this.#open += 1;
    this.#most = Math.max(this.#most, this.#open);
    response.once('close', () => {
      entry.endedAt = Date.now();
      entry.status = response.headersSent ? response.statusCode : null;
      this.#open -= 1;
    });
  }
}

import { TemplateError } from '../errors.ts';
import { type Located, type Resolver, where } from './resolve.ts';

/** The properties of one resource, resolved on demand: what is never read need not resolve. */
export class Properties {
  readonly located: Located;
  readonly #resolver: Resolver;

  constructor(resolver: Resolver, located: Located) {
    this.#resolver = resolver;
    this.located = located;
  }

  /** A property, resolved; undefined where it is absent. Errors name the resource and the property. */
  get(name: string): unknown {
    const raw = this.located.resource.Properties?.[name];
    if (raw === undefined) return undefined;
    try {
      return this.#resolver.resolve(this.located.stack, raw);
    } catch (error) {
      throw new TemplateError(`${where(this.located)}: ${name}: ${error instanceof Error ? error.message : error}`);
    }
  }

  text(name: string): string {
    const value = this.get(name);
    if (typeof value !== 'string') throw this.fault(`${name} must be text`);
    return value;
  }

  number(name: string, otherwise: number): number {
    const value = this.get(name);
    if (value === undefined) return otherwise;
    const number = Number(value);
    if (!Number.isFinite(number)) throw this.fault(`${name} must be a number`);
    return number;
  }

  object(name: string): Readonly<Record<string, unknown>> {
    const value = this.get(name) ?? {};
    if (typeof value !== 'object' || value === null) throw this.fault(`${name} must be an object`);
    return value as Record<string, unknown>;
  }

  list<T>(name: string): readonly T[] {
    const value = this.get(name) ?? [];
    if (!Array.isArray(value)) throw this.fault(`${name} must be a list`);
    return value as T[];
  }

  fault(message: string): TemplateError {
    return new TemplateError(`${where(this.located)}: ${message}`);
  }
}

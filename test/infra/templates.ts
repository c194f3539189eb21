import { rmSync } from 'node:fs';
import { type Synthesized, synthesizeTemplates } from '../../lib/synthesize.ts';

type Json = Readonly<Record<string, unknown>>;
interface Template {
  readonly Resources: Readonly<Record<string, Omit<Resource, 'stack' | 'id'>>>;
  readonly Outputs?: Readonly<Record<string, { readonly Value: unknown; readonly Export?: { readonly Name: string } }>>;
}

/** A resource of any of the stacks. `Properties` is read by tests that state what it must be. */
export interface Resource {
  readonly stack: string;
  readonly id: string;
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: CloudFormation has no type that would tell more than the assertions do.
  readonly Properties: Readonly<Record<string, any>>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

/** The resources of all stacks, to be asked by type and followed from one to another. */
export class Deployment {
  readonly #resources: readonly Resource[];
  /** Where each export points, as `Ref` or `Fn::GetAtt`. */
  readonly #exports: ReadonlyMap<string, unknown>;

  constructor({ templates }: Synthesized) {
    const stacks = Object.entries(templates as Record<string, Template>);
    this.#resources = stacks.flatMap(([stack, { Resources }]) =>
      Object.entries(Resources).map(([id, resource]) => ({ stack, id, ...resource })),
    );
    const outputs = stacks.flatMap(([, { Outputs }]) => Object.values(Outputs ?? {}));
    this.#exports = new Map(outputs.flatMap(({ Value, Export }) => (Export ? [[Export.Name, Value] as const] : [])));
  }

  all(type: string): readonly Resource[] {
    return this.#resources.filter(({ Type }) => Type === type);
  }

  /** The resource that a `Ref`, `Fn::GetAtt` or `Fn::ImportValue` means; undefined where there is none. */
  behind(value: unknown): Resource | undefined {
    const reference = (value ?? {}) as Json;
    if (reference['Fn::ImportValue'] !== undefined) {
      return this.behind(this.#exports.get(String(reference['Fn::ImportValue'])));
    }
    const attribute = reference['Fn::GetAtt'] as readonly string[] | undefined;
    const id = attribute?.[0] ?? reference['Ref'];
    return this.#resources.find((resource) => resource.id === id);
  }
}

/** The stacks, synthesised without bundles and without validation. */
export const deployment = (context: Record<string, unknown> = {}): Deployment => {
  const synthesized = synthesizeTemplates({ bundle: false, context });
  rmSync(synthesized.assemblyDir, { recursive: true });
  return new Deployment(synthesized);
};

export const handlerOf = (lambda: Resource | undefined): string | undefined =>
  (lambda?.Properties['Tags'] as { Key: string; Value: string }[] | undefined)?.find(({ Key }) => Key === 'handler')
    ?.Value;

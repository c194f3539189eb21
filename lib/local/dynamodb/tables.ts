import { DataMismatchError } from '../errors.ts';
import type { AttributeDefinition, IndexModel, KeyElement, TableModel } from '../template/model.ts';
import { operations, type Store, type TableDescription } from './dynalite.ts';

/** Keys and indexes in one canonical spelling, to compare what is stored with what the template says. */
const shapeOf = (
  keys: readonly KeyElement[],
  attributes: readonly AttributeDefinition[],
  globalIndexes: readonly IndexModel[],
  localIndexes: readonly IndexModel[],
): string => {
  const typeOf = (name: string) => attributes.find((a) => a.AttributeName === name)?.AttributeType ?? '?';
  const schema = (elements: readonly KeyElement[]) =>
    elements.map((k) => `${k.KeyType}=${k.AttributeName}:${typeOf(k.AttributeName)}`).join(' ');
  const index = (i: IndexModel) =>
    `${i.IndexName}(${schema(i.KeySchema)} ${i.Projection.ProjectionType} ${[...(i.Projection.NonKeyAttributes ?? [])].sort()})`;
  const list = (indexes: readonly IndexModel[]) => indexes.map(index).sort().join(' ');
  return `(${schema(keys)}); global: ${list(globalIndexes)}; local: ${list(localIndexes)}`;
};

const stored = (store: Store, name: string): Promise<TableDescription | null> =>
  new Promise((resolve, reject) => {
    store.tableDb.get(name, (error, value) => {
      if (error instanceof Error && error.name !== 'NotFoundError') reject(error);
      else resolve((value as TableDescription | undefined) ?? null);
    });
  });

/** Creates the table, or leaves it as it is with its items. @throws DataMismatchError if its keys or indexes differ. */
export const ensureTable = async (store: Store, table: TableModel): Promise<void> => {
  const found = await stored(store, table.name);
  if (found !== null && found.TableStatus === 'ACTIVE') {
    const is = shapeOf(
      found.KeySchema,
      found.AttributeDefinitions,
      found.GlobalSecondaryIndexes ?? [],
      found.LocalSecondaryIndexes ?? [],
    );
    const should = shapeOf(table.keys, table.attributes, table.globalIndexes, table.localIndexes);
    if (is === should) return;
    throw new DataMismatchError(
      `table ${table.name} in the data folder has other keys or indexes than the template (${table.logicalId}).\n` +
        `  stored:   ${is}\n  template: ${should}\nUse another data folder, or the version of the program that wrote this one.`,
    );
  }
  // Left half made by a kill: nothing can be in it yet.
  if (found !== null) await new Promise<void>((resolve) => store.tableDb.del(table.name, () => resolve()));
  await create(store, table);
};

const create = async (store: Store, table: TableModel): Promise<void> => {
  const request = {
    TableName: table.name,
    AttributeDefinitions: table.attributes,
    KeySchema: table.keys,
    BillingMode: 'PAY_PER_REQUEST',
    ...(table.globalIndexes.length > 0 ? { GlobalSecondaryIndexes: table.globalIndexes } : {}),
    ...(table.localIndexes.length > 0 ? { LocalSecondaryIndexes: table.localIndexes } : {}),
  };
  await new Promise<void>((resolve, reject) => {
    operations
      .get('CreateTable')
      ?.action(store, structuredClone(request), (error) => (error ? reject(error) : resolve()));
  });
  // dynalite makes the table active in a timer of 0 ms.
  for (;;) {
    if ((await stored(store, table.name))?.TableStatus === 'ACTIVE') return;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
};

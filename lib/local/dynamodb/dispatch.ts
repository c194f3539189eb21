import { randomUUID } from 'node:crypto';
import type { FrontRequest, FrontResponse } from '../front.ts';
import { operations, type Store, validations } from './dynalite.ts';

interface Refusal {
  readonly statusCode: number;
  readonly body: unknown;
}
const isRefusal = (error: unknown): error is Refusal =>
  typeof error === 'object' && error !== null && 'statusCode' in error && 'body' in error;

const answer = (status: number, body: unknown): FrontResponse => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': randomUUID() },
  body: JSON.stringify(body),
});

/** Answers one DynamoDB request (AWS JSON 1.0). Signatures are not checked: the server listens on loopback only. */
export const dispatch = async (store: Store, request: FrontRequest): Promise<FrontResponse> => {
  const target = String(request.headers['x-amz-target'] ?? '').split('.')[1] ?? '';
  const operation = operations.get(target);
  if (operation === undefined) {
    const message = `the local DynamoDB has no operation ${target || request.method}`;
    return answer(400, { __type: 'com.amazon.coral.service#UnknownOperationException', message });
  }
  try {
    const { types, custom } = operation.validation;
    const data = validations.checkTypes(JSON.parse(request.body.toString('utf8')), types);
    validations.checkValidations(data, types, custom, store);
    const result = await new Promise((resolve, reject) => {
      operation.action(store, data, (error, value) => (error ? reject(error) : resolve(value)));
    });
    return answer(200, result);
  } catch (error) {
    if (isRefusal(error)) return answer(error.statusCode, error.body);
    if (error instanceof SyntaxError) {
      return answer(400, { __type: 'com.amazon.coral.service#SerializationException', message: error.message });
    }
    const message = error instanceof Error ? error.message : String(error);
    return answer(500, { __type: 'com.amazonaws.dynamodb.v20120810#InternalServerError', message });
  }
};

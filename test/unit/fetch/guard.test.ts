import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Agent } from 'undici';
import { isPublicAddress } from '../../../lambda/fetch/address.ts';
import { guardedConnector } from '../../../lambda/fetch/guard.ts';
import { expectOutcome, getPath, loopback } from './loopback.ts';

const FORBIDDEN = [
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '192.0.2.1',
  '198.18.0.1',
  '240.0.0.1',
  '::',
  '::1',
  'fe80::1%eth0',
  'fd00:ec2::254',
  'ff02::1',
  '::ffff:127.0.0.1',
  '::ffff:a9fe:a9fe',
  '64:ff9b::a9fe:a9fe',
  '2001:db8::1',
  '2002:7f00:1::',
  '::127.0.0.1',
  'no address',
  '',
];
const PUBLIC = ['8.8.8.8', '1.1.1.1', '2606:4700::1111', '::ffff:8.8.8.8', '64:ff9b::808:808', '[2606:4700::1111]'];

test('which addresses are public', () => {
  for (const address of FORBIDDEN) assert.equal(isPublicAddress(address), false, address);
  for (const address of PUBLIC) assert.equal(isPublicAddress(address), true, address);
});

test('no spelling of a private address gets through', async (t) => {
  let asked = 0;
  const open = await loopback(t, (_request, response) => {
    asked += 1;
    response.end('secret');
  });
  const site = { ...open, allowPrivateAddresses: false };
  const { port } = new URL(open.origin);
  const hosts = [
    '127.0.0.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '127.1',
    '[::ffff:127.0.0.1]',
    '[::1]',
    '0',
    'localhost',
    '169.254.169.254',
    '[fd00:ec2::254]',
  ];
  for (const host of hosts) {
    const result = await getPath(site, '/', { url: `http://${host}:${port}/` });
    assert.equal(result.outcome, 'forbidden_address', `${host}: ${JSON.stringify(result)}`);
  }
  assert.equal(asked, 0);
  expectOutcome(await getPath(open, '/'), 'ok');
});

test('a public name that resolves to a private address is refused before anything is dialled', async (t) => {
  const open = await loopback(t, (_request, response) => void response.end('secret'));
  const site = { ...open, allowPrivateAddresses: false };
  const { port } = new URL(open.origin);
  const dispatcher = new Agent({
    connect: guardedConnector((_hostname, _options, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }])),
  });
  const result = await getPath(site, '/', { url: `http://www.iom.int:${port}/`, dispatcher });
  assert.equal(expectOutcome(result, 'forbidden_address').address, '127.0.0.1');
  await dispatcher.destroy();
});

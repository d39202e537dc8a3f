import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { readZip } from '../../tests/api/support/readZip.ts';
import { zipFiles } from './zipFiles.ts';

const at = new Date('2026-06-15T12:00:00Z');

async function bytesOf(files: Parameters<typeof zipFiles>[1]): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of zipFiles('mappe', files, at)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

it('packs files under a folder, with their texts as they were', async () => {
  const long = 'linje på linje\n'.repeat(5_000);
  const zip = readZip(
    await bytesOf([
      { name: 'a.txt', text: ['æ', 'ø', 'å'] },
      { name: 'b.txt', text: [long] },
      { name: 'c.txt', text: [] },
    ]),
  );
  expect([...zip.keys()]).toEqual(['mappe/a.txt', 'mappe/b.txt', 'mappe/c.txt']);
  expect(zip.get('mappe/a.txt')).toBe('æøå');
  expect(zip.get('mappe/b.txt')).toBe(long);
  expect(zip.get('mappe/c.txt')).toBe('');
});

it('makes nothing before it is read, and no more than is read', async () => {
  let made = 0;
  function* text(): Generator<string> {
    // What cannot be made smaller fills what nobody reads at once.
    for (; made < 1_000; made += 1) yield randomBytes(12_288).toString('base64');
  }
  const output = zipFiles('mappe', [{ name: 'a.txt', text: text() }], at);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(made).toBeLessThan(200);
  output.destroy();
});

it('breaks off when a text does', async () => {
  function* broken(): Generator<string> {
    yield 'begynnelsen';
    throw new Error('Kartet ble borte.');
  }
  await expect(bytesOf([{ name: 'a.txt', text: broken() }])).rejects.toThrow('Kartet ble borte.');
});

import { createHash } from 'node:crypto';
import { defaultSettings } from '@sirkel/graph-schema';
import type { Change } from '@sirkel/graph-schema';
import { describe, expect, it } from 'vitest';
import { checkLog } from './checkLog.ts';
import { mapFileHeader } from './mapFile.ts';
import type { FiledChange } from './mapFile.ts';
import { readMapFile } from './readMapFile.ts';
import { splitLines } from './splitLines.ts';
import { writeMapFile } from './writeMapFile.ts';

const map = '7e57ab1e-0000-4000-8000-000000000001';
const uuid = (number: number): string => `7e57ab1e-0000-4000-8000-${String(number).padStart(12, '0')}`;
const at = '2026-11-25T10:00:00.000Z';
const base = { author: uuid(9), at, cause: 'edit', schemaVersion: 3 } as const;
const settings = { ...defaultSettings({ title: { nb: 'Prøvekart 🌀' } }), version: 1 };
const node = (id: string, sequence: number) => ({
  id,
  kind: 'actor' as const,
  name: 'Nav',
  status: 'existing' as const,
  review: 'accepted' as const,
  version: sequence,
  createdBy: uuid(9),
  createdAt: at,
  updatedBy: uuid(9),
  updatedAt: at,
});

const changes: readonly Change[] = [
  {
    ...base,
    sequence: 1,
    operationId: uuid(101),
    edits: [{ action: 'put', record: 'mapSettings', id: 'settings', before: null, after: settings }],
  },
  {
    ...base,
    sequence: 2,
    operationId: uuid(102),
    edits: [{ action: 'put', record: 'node', id: uuid(2), before: null, after: node(uuid(2), 2) }],
  },
];
const filed = (list: readonly Change[] = changes): FiledChange[] =>
  list.map((change) => ({ change, digest: createHash('sha256').update(change.operationId).digest('hex') }));

async function* each<T>(values: readonly T[]): AsyncGenerator<T> {
  for (const value of values) yield await Promise.resolve(value);
}

async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

const header = mapFileHeader({ map, epoch: uuid(3), sequence: 2, exportedAt: at });
const written = async (): Promise<string[]> => collect(writeMapFile(header, each(filed())));

async function read(text: string, chunk = 7): Promise<FiledChange[]> {
  const bytes = Buffer.from(text);
  const chunks: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; start += chunk) chunks.push(bytes.subarray(start, start + chunk));
  const file = await readMapFile(each(chunks));
  return collect(checkLog(file.changes, () => undefined));
}

describe('a map file', () => {
  it('gives back exactly what was written, however it is cut into chunks', async () => {
    const text = (await written()).join('');
    for (const chunk of [1, 7, 100_000]) expect(await read(text, chunk)).toEqual(filed());
  });

  it('holds no more than its header says, although the log goes on', async () => {
    const lines = await collect(writeMapFile({ ...header, sequence: 1 }, each(filed())));
    expect(lines).toHaveLength(3);
    expect(await read(lines.join(''))).toEqual(filed().slice(0, 1));
  });

  it('has no last line when the log ends early', async () => {
    await expect(collect(writeMapFile({ ...header, sequence: 3 }, each(filed())))).rejects.toThrow('at change 3');
  });

  it('has no last line when the log has a hole', async () => {
    const [first, second] = filed();
    const log = each([first, { ...second, change: { ...second?.change, sequence: 3 } }] as FiledChange[]);
    const lines: string[] = [];
    const writing = (async () => {
      for await (const line of writeMapFile({ ...header, sequence: 3 }, log)) lines.push(line);
    })();
    await expect(writing).rejects.toThrow('at change 3');
    expect(lines).toHaveLength(2);
  });
});

describe('a file is refused, naming the line,', () => {
  const refused: readonly (readonly [string, (lines: string[]) => string[], string])[] = [
    ['when it is empty', () => [], 'Line 1 of the map file: the file is empty.'],
    ['when it is another format', () => ['{"format":"csv"}\n'], 'Line 1 of the map file: it is not the first line'],
    ['when it is no JSON', () => ['nonsense\n'], 'Line 1 of the map file: it is not JSON.'],
    [
      'when it was written by a newer program',
      ([first = '', ...rest]) => [first.replace('"schemaVersion":3', '"schemaVersion":4'), ...rest],
      'Line 1 of the map file: the file was written by a newer Sirkel (records of version 4; this one reads up to 3).',
    ],
    ['when it breaks off between lines', (lines) => lines.slice(0, -1), 'Line 4 of the map file: the file breaks off'],
    [
      'when it breaks off in a line',
      (lines) => [...lines.slice(0, 2), lines[2]?.slice(0, 40) ?? ''],
      'Line 3 of the map file: it is not JSON.',
    ],
    [
      'when a change is missing',
      (lines) => lines.toSpliced(1, 1),
      'Line 2 of the map file: expected the change number 1; got 2.',
    ],
    [
      'when the last change is missing',
      (lines) => lines.toSpliced(2, 1),
      'Line 3 of the map file: expected 2 changes; got 1.',
    ],
    [
      'when a text was altered',
      (lines) => lines.map((line) => line.replace('"name":"Nav"', '"name":"Nov"')),
      'Line 4 of the map file: the checksum is another',
    ],
    [
      'when a record is not right',
      (lines) => lines.map((line) => line.replace('"name":"Nav"', '"name":7')),
      'Line 3 of the map file: the change is not right at edits.0',
    ],
    [
      'when a field is unknown',
      (lines) => lines.map((line) => line.replace('"name":"Nav"', '"name":"Nav","nickname":"x"')),
      'Line 3 of the map file: the change is not right at edits.0',
    ],
    [
      'when something follows the last line',
      (lines) => [...lines, '{}\n'],
      'Line 5 of the map file: something follows',
    ],
  ];
  it.each(refused)('%s', async (_name, spoil, sentence) => {
    await expect(read(spoil(await written()).join(''))).rejects.toThrow(sentence);
  });
});

describe('a log that makes no sense is refused', () => {
  const restoring = (list: readonly Change[]): Promise<FiledChange[]> =>
    collect(checkLog(each(filed(list)), () => undefined));
  const [first, second] = changes as [Change, Change];

  it('when it does not begin with the settings', async () => {
    await expect(restoring([{ ...second, sequence: 1 }])).rejects.toThrow('a map begins with its settings');
  });

  it('when an operation comes twice', async () => {
    await expect(restoring([first, { ...second, operationId: first.operationId }])).rejects.toThrow('comes twice');
  });

  it('when an edit lies about what was before it', async () => {
    const put = (sequence: number, before: unknown, after: unknown): Change =>
      ({
        ...base,
        sequence,
        operationId: uuid(100 + sequence),
        edits: [{ action: 'put', record: 'node', id: uuid(2), before, after }],
      }) as Change;
    const [old, renamed] = [node(uuid(2), 2), { ...node(uuid(2), 2), name: 'Nav Trondheim', version: 3 }];
    expect(await restoring([first, second, put(3, old, renamed)])).toHaveLength(3);
    const lies = [put(3, { ...old, name: 'Navet' }, renamed), put(3, null, renamed)];
    for (const lie of lies) {
      await expect(restoring([first, second, lie])).rejects.toThrow('Line 4 of the map file: edits[0] gives as before');
    }
    const settled = { ...first, sequence: 2, operationId: uuid(109) };
    await expect(restoring([first, settled])).rejects.toThrow('Line 3 of the map file: edits[0] gives as before');
  });

  it('when a relation lacks an end', async () => {
    const relation = { ...node(uuid(4), 2), kind: 'funds', from: uuid(2), to: uuid(5) };
    const edit = { action: 'put', record: 'relation', id: uuid(4), before: null, after: relation };
    const loose = { ...second, edits: [...second.edits, edit] } as unknown as Change;
    await expect(restoring([first, loose])).rejects.toThrow(`the relation ${uuid(4)} lacks one of its ends`);
  });
});

describe('lines', () => {
  it('longer than the limit are refused before they are held whole', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield await Promise.resolve(Buffer.alloc(1_000, 'x'));
    }
    await expect(collect(splitLines(endless(), 10_000))).rejects.toThrow('it is longer than 10000 bytes');
  });

  it('must be UTF-8', async () => {
    await expect(collect(splitLines(each([Buffer.from([0xff, 0xfe, 0x0a])])))).rejects.toThrow('it is not UTF-8 text');
  });
});

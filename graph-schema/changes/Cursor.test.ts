import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCursor, parseCursor } from './Cursor.ts';

describe('a cursor', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.nat(), (epoch, sequence) => {
        expect(parseCursor(formatCursor({ epoch, sequence }))).toEqual({ epoch, sequence });
      }),
    );
  });

  it('is refused when it is not one of ours', () => {
    for (const text of ['', ':1', 'epoch', 'epoch:', 'epoch:-1', 'epoch:1.5', 'epoch:1:2', 'ep och:1', 'epoch:1\n']) {
      expect(() => parseCursor(text)).toThrow(/Expected a cursor from an earlier answer/);
    }
  });
});

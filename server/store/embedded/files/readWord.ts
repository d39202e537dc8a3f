/** Four bytes, the lowest first; above 2³¹ it comes out negative. */
export const readWord = (bytes: Uint8Array, at: number): number =>
  byte(bytes, at) | (byte(bytes, at + 1) << 8) | (byte(bytes, at + 2) << 16) | (byte(bytes, at + 3) << 24);

const byte = (bytes: Uint8Array, at: number): number => bytes[at] as number;

import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import type { Socket } from 'node:net';

/** A WebSocket client that does as little as can be done, so that what is measured is the server. */
export type SocketClient = { send(text: string): void; close(): void };

export type SocketClientParts = {
  readonly port: number;
  readonly path: string;
  readonly protocol: string;
  /** One text message, from `start` to `end` of the buffer, which is used again afterwards. */
  readonly onText: (buffer: Buffer, start: number, end: number) => void;
  readonly onClose: (reason: string) => void;
};

type Opcode = 1 | 8 | 9 | 10;
const [TEXT, CLOSE, PING, PONG] = [1, 8, 9, 10] as const;

// One for all sockets of this process: what has come is read before the next comes.
const shared = Buffer.allocUnsafe(1024 * 1024);

/** Opens a socket; settles when the server has agreed. */
export function openSocketClient(parts: SocketClientParts): Promise<SocketClient> {
  return new Promise((resolve, reject) => {
    let rest: Buffer | null = null;
    let open = false;
    const take = (data: Buffer): number => {
      if (open) return readFrames(data, socket, parts);
      const end = data.indexOf('\r\n\r\n');
      if (end === -1) return 0;
      const head = data.toString('latin1', 0, end);
      if (!head.startsWith('HTTP/1.1 101')) {
        socket.destroy();
        reject(new Error(`The server did not open a socket: ${head.split('\r\n')[0] ?? ''}`));
        return data.length;
      }
      open = true;
      resolve({
        send: (text) => {
          sendFrame(socket, TEXT, Buffer.from(text));
        },
        close: () => {
          socket.destroy();
        },
      });
      return end + 4 + readFrames(data.subarray(end + 4), socket, parts);
    };
    const socket = connect({
      port: parts.port,
      host: '127.0.0.1',
      noDelay: true,
      onread: {
        buffer: shared,
        callback: (length) => {
          const data: Buffer =
            rest === null ? shared.subarray(0, length) : Buffer.concat([rest, shared.subarray(0, length)]);
          const taken = take(data);
          rest = taken === data.length ? null : Buffer.from(data.subarray(taken));
          return true;
        },
      },
    });
    socket.write(handshake(parts));
    socket.on('error', reject);
    socket.on('close', () => {
      parts.onClose('the connection ended');
    });
  });
}

function handshake({ port, path, protocol }: SocketClientParts): string {
  return [
    `GET ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${String(port)}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
    `Sec-WebSocket-Protocol: ${protocol}`,
    '\r\n',
  ].join('\r\n');
}

/** @returns how many bytes were whole frames */
function readFrames(data: Buffer, socket: Socket, { onText, onClose }: SocketClientParts): number {
  let at = 0;
  while (data.length - at >= 2) {
    const short = (data[at + 1] ?? 0) & 0x7f;
    const headLength = short === 127 ? 10 : short === 126 ? 4 : 2;
    if (data.length - at < headLength) break;
    const length =
      short === 127 ? Number(data.readBigUInt64BE(at + 2)) : short === 126 ? data.readUInt16BE(at + 2) : short;
    const [start, end] = [at + headLength, at + headLength + length];
    if (data.length < end) break;
    const opcode = (data[at] ?? 0) & 0x0f;
    if (opcode === TEXT) onText(data, start, end);
    else if (opcode === PING) sendFrame(socket, PONG, Buffer.from(data.subarray(start, end)));
    else if (opcode === CLOSE) onClose(`the server closed: ${data.toString('utf8', start + 2, end)}`);
    at = end;
  }
  return at;
}

// A client has to mask what it sends; with a mask of zeros that is to leave it as it is.
function sendFrame(socket: Socket, opcode: Opcode, payload: Buffer): void {
  const long = payload.length > 125;
  const head = Buffer.alloc(long ? 8 : 6);
  head[0] = 0x80 | opcode;
  head[1] = 0x80 | (long ? 126 : payload.length);
  if (long) head.writeUInt16BE(payload.length, 2);
  socket.write(Buffer.concat([head, payload]));
}

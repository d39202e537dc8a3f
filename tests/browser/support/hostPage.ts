import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of somebody else, on an origin of its own. */
export type HostPage = {
  /** The address of a page that shows another one in a frame of a size, and is long enough to be scrolled. */
  readonly showing: (address: string, size?: { readonly width: number; readonly height: number }) => string;
  readonly close: () => Promise<void>;
};

/** Serves such pages. */
export async function startHostPage(): Promise<HostPage> {
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://host').searchParams;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="nb"><meta name="viewport" content="width=device-width"><title>Vertssiden</title>
      <body style="margin: 0"><h1>Vertssiden</h1>
      <iframe title="Kartet" width="${asked.get('width') ?? ''}" height="${asked.get('height') ?? ''}"
        src="${(asked.get('address') ?? '').replaceAll('&', '&amp;')}" style="border: 0"></iframe>
      <p style="height: 2000px">Lang nok til å rulles.</p></body></html>`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    showing: (address, { width, height } = { width: 640, height: 520 }) => {
      const search = new URLSearchParams({ address, width: String(width), height: String(height) });
      return `http://127.0.0.1:${String(port)}/?${search.toString()}`;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

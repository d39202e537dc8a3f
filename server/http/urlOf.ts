/**
 * The address by which this machine reaches a server that listens there, without a slash at the end.
 * @param host a name or an address; the ones that stand for all addresses are reached as `localhost`
 */
export function urlOf(host: string, port: number): string {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${String(port)}`;
}

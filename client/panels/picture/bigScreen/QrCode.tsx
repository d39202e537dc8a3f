import { create } from 'qrcode';
import { useMemo } from 'react';

/** So many modules of white belong round it, or no telephone finds it. */
const quiet = 4;

/** An address as a QR code, always dark on white: in the colours of a dark page many telephones do not read it. */
export function QrCode({ address, label }: { readonly address: string; readonly label: string }) {
  const { size, path } = useMemo(() => drawn(address), [address]);
  const side = size + 2 * quiet;
  return (
    <svg className="qr-code" role="img" aria-label={label} viewBox={`0 0 ${String(side)} ${String(side)}`}>
      <rect width={side} height={side} fill="#FFFFFF" />
      <path d={path} fill="#000000" shapeRendering="crispEdges" />
    </svg>
  );
}

/** The dark modules as one path, run by run along each row. */
function drawn(address: string): { readonly size: number; readonly path: string } {
  const { modules } = create(address, { errorCorrectionLevel: 'M' });
  const runs: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    let from = 0;
    while (from < modules.size) {
      let to = from;
      while (to < modules.size && modules.get(row, to) !== 0) to += 1;
      if (to > from)
        runs.push(`M${String(from + quiet)} ${String(row + quiet)}h${String(to - from)}v1h-${String(to - from)}z`);
      from = to + 1;
    }
  }
  return { size: modules.size, path: runs.join('') };
}

/** The id of a request, to be given to whoever runs the server: small, and taken whole by one click. */
export function Reference({ label, id }: { readonly label: string; readonly id: string }) {
  return (
    <p className="reference">
      {label} <code className="reference__id">{id}</code>
    </p>
  );
}

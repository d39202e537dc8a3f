export type NumberRow = { readonly id: string; readonly name: string; readonly values: readonly string[] };

export type NumberTableProps = {
  readonly title: string;
  /** How its numbers are worked out. */
  readonly how: string;
  readonly heads: readonly string[];
  readonly rows: readonly NumberRow[];
  /** What stands there when there is no row. */
  readonly none?: string;
};

/** A table of numbers by name, with how they are worked out below it. */
export function NumberTable({ title, how, heads, rows, none }: NumberTableProps) {
  return (
    <section className="research__table">
      <h4>{title}</h4>
      {rows.length === 0 && none !== undefined ? <p>{none}</p> : null}
      {rows.length === 0 ? null : (
        <div className="table-scroll" role="region" aria-label={title} tabIndex={0}>
          <table className="figures__table">
            <caption className="visually-hidden">{title}</caption>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, name, values }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  {values.map((value, column) => (
                    <td key={column}>{value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="quiet figures__text">{how}</p>
    </section>
  );
}

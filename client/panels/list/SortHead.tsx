export type SortHeadProps<C extends string> = {
  readonly columns: readonly { readonly id: C; readonly label: string }[];
  readonly sorting: { readonly column: C; readonly down: boolean };
  readonly onSort: (column: C) => void;
};

/** The headings of a table that sorts by them. */
export function SortHead<C extends string>({ columns, sorting, onSort }: SortHeadProps<C>) {
  return (
    <thead>
      <tr>
        {columns.map(({ id, label }) => (
          <th
            key={id}
            scope="col"
            data-column={id}
            aria-sort={sorting.column === id ? (sorting.down ? 'descending' : 'ascending') : undefined}
          >
            <button
              type="button"
              onClick={() => {
                onSort(id);
              }}
            >
              {label}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

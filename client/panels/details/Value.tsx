import { lazy, Suspense } from 'react';
import type { ShownValue } from './fieldValue.ts';

const MarkdownText = lazy(() => import('./MarkdownText.tsx'));

/** A value of a record, shown. */
export function Value({ value }: { readonly value: ShownValue }) {
  switch (value.type) {
    case 'text':
      return <>{value.text}</>;
    case 'markdown':
      return (
        <Suspense fallback={<p>{value.text}</p>}>
          <MarkdownText text={value.text} />
        </Suspense>
      );
    case 'link':
      return <OuterLink url={value.url} text={value.url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')} />;
    case 'lines':
      return (
        <ul className="lines">
          {value.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      );
    case 'terms':
      return <Terms terms={value.terms} />;
  }
}

/** Words, each with its meaning. */
export function Terms({ terms }: { readonly terms: (ShownValue & { readonly type: 'terms' })['terms'] }) {
  return (
    <ul className="terms">
      {terms.map(({ label, help }) => (
        <li key={label}>
          <strong>{label}</strong>
          {help === null ? null : <span className="terms__help">{help}</span>}
        </li>
      ))}
    </ul>
  );
}

/** A link out of the program, where the address is one that can be followed. */
export function OuterLink({ url, text }: { readonly url: string; readonly text: string }) {
  if (!/^https?:\/\//i.test(url)) return <>{text}</>;
  return (
    <a className="outer-link" href={url} rel="noopener noreferrer" target="_blank">
      {text}
    </a>
  );
}

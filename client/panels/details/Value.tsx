import { usePart } from '../../components/usePart.ts';
import type { ShownValue } from './fieldValue.ts';
import { markdownPart } from './markdownPart.ts';

/** A value of a record, shown. */
export function Value({ value }: { readonly value: ShownValue }) {
  switch (value.type) {
    case 'text':
      return <>{value.text}</>;
    case 'markdown':
      return <FormattedText text={value.text} />;
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

/** A text that people wrote; as they wrote it until what shows it with headings and lists is there. */
function FormattedText({ text }: { readonly text: string }) {
  const fetched = usePart(markdownPart);
  return fetched.state === 'there' ? <fetched.content text={text} /> : <p>{text}</p>;
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

import Markdown from 'react-markdown';

const levels = { h1: 'h4', h2: 'h4', h3: 'h5', h4: 'h6', h5: 'h6' } as const;

/**
 * A text that people wrote with headings, lists and links. HTML in it is shown as it was written, pictures by the words
 * that stand for them, and links lead only to where one can read or write.
 */
export default function MarkdownText({ text }: { readonly text: string }) {
  return (
    <div className="markdown">
      <Markdown
        urlTransform={safeUrl}
        components={{
          ...levels,
          img: ({ alt }) => <>{alt}</>,
          a: ({ href, children }) =>
            href === undefined || href === '' ? (
              <>{children}</>
            ) : (
              <a href={href} rel="noopener noreferrer" target="_blank">
                {children}
              </a>
            ),
        }}
      >
        {text}
      </Markdown>
    </div>
  );
}

/** An address that may be followed, else nothing. */
export function safeUrl(url: string): string {
  return /^(https?:\/\/|mailto:)/i.test(url) ? url : '';
}

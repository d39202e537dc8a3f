import { useTranslation } from 'react-i18next';
import type { KeyRow } from './keySigns.ts';
import './keys.css';

/** Keys and what they do, line by line. */
export function KeyRows({ rows }: { readonly rows: readonly KeyRow[] }) {
  const { t } = useTranslation('picture');
  return (
    <dl className="keys">
      {rows.map(({ signs, text }) => (
        <div key={text}>
          <dt>
            {signs.map((sign, index) => (
              <span key={sign}>
                {index === 0 ? null : ` ${t('names.or')} `}
                <kbd>{sign}</kbd>
              </span>
            ))}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

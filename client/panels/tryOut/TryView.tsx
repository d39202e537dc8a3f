import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ViewTabs, tabId } from '../../components/ViewTabs.tsx';
import { LateTexts } from '../../i18n/LateTexts.tsx';
import { tryParts } from '../../state/address.ts';
import type { TryPart } from '../../state/address.ts';
import './tryOut.css';

export type TryViewProps = {
  readonly part: TryPart;
  readonly onPart: (part: TryPart) => void;
  readonly parts: Readonly<Record<TryPart, ReactNode>>;
};

const panel = 'tried';

/** What one can try on the map without changing it: to find a way, and what would be if. */
export default function TryView(props: TryViewProps) {
  return (
    <LateTexts>
      <Try {...props} />
    </LateTexts>
  );
}

function Try({ part, onPart, parts }: TryViewProps) {
  const { t } = useTranslation('tryOut');
  return (
    <div className="try-out">
      <h2 className="try-out__title">{t('title')}</h2>
      <ViewTabs
        label={t('parts.label')}
        tabs={tryParts.map((value) => ({ value, label: t(`parts.${value}`) }))}
        chosen={part}
        panel={panel}
        onChoose={onPart}
      />
      <div id={panel} role="tabpanel" aria-labelledby={tabId(panel, part)} tabIndex={-1}>
        {parts[part]}
      </div>
    </div>
  );
}

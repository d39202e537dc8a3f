import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { SwitchRow } from '../../components/SwitchRow.tsx';
import { localesOf } from '../../i18n/localesOf.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { BrokerMethod } from './BrokerMethod.tsx';
import type { Brokers } from './Findings.ts';
import { WithoutButton } from './WithoutButton.tsx';
import { TakeList } from './TakeAway.tsx';

export type BrokerListProps = {
  readonly graph: Graph;
  readonly brokers: Brokers;
  readonly withGroups: boolean;
  readonly onWithGroups: (withGroups: boolean) => void;
  readonly onSelect: (id: string) => void;
  /** Tries what would be if these were gone. */
  readonly onWithout: (ids: readonly string[]) => void;
};

/** The actors by whom others reach each other, as what a translator should be: important, and missed when gone. */
export function BrokerList({ graph, brokers, withGroups, onWithGroups, onSelect, onWithout }: BrokerListProps) {
  const { t } = useTranslation('gaps');
  const between = brokers.brokers.filter(({ betweenness }) => (betweenness ?? 0) > 0);
  return (
    <section className="brokers">
      <h3>{t('brokers.title')}</h3>
      <p>{t('brokers.text')}</p>
      {brokers.sources === null ? null : <p className="quiet">{t('brokers.about')}</p>}
      <SwitchRow label={t('brokers.withGroups')} isOn={withGroups} onChange={onWithGroups} />
      {withGroups || brokers.leftOut.groups === 0 ? null : (
        <p className="quiet">{t('brokers.groupsOut', { count: brokers.leftOut.groups })}</p>
      )}
      {between.length === 0 ? <p>{t('brokers.none')}</p> : null}
      <ol className="brokers__list">
        {between.map((broker) => (
          <BrokerEntry
            key={broker.actor}
            broker={broker}
            name={graph.nodes.get(broker.actor)?.name ?? broker.actor}
            onSelect={onSelect}
            onWithout={onWithout}
          />
        ))}
      </ol>
      <BrokerMethod brokers={brokers} />
      <TakeList list="brokers" withGroups={withGroups} />
    </section>
  );
}

type BrokerEntryProps = Pick<BrokerListProps, 'onSelect' | 'onWithout'> & {
  readonly broker: Brokers['brokers'][number];
  readonly name: string;
};

function BrokerEntry({ broker, name, onSelect, onWithout }: BrokerEntryProps) {
  const { t } = useTranslation('gaps');
  const language = useLanguage();
  const share = broker.betweenness ?? 0;
  const written = (style: 'percent' | 'decimal', value: number): string =>
    new Intl.NumberFormat(localesOf(language), { style, maximumFractionDigits: 1 }).format(value);
  const percent = written('percent', share);
  return (
    <li>
      <button
        type="button"
        className="text-button"
        onClick={() => {
          onSelect(broker.actor);
        }}
      >
        {name}
      </button>
      <span className="brokers__bar" aria-hidden="true">
        <span style={{ inlineSize: `${Math.round(100 * share)}%` }} />
      </span>
      <span className="quiet">
        {broker.error === 0
          ? t('brokers.share', { percent })
          : t('brokers.shareAbout', { percent, points: written('decimal', 100 * broker.error) })}{' '}
        · {t('brokers.contacts', { count: broker.contacts })}
      </span>
      <WithoutButton what={name} onClick={() => onWithout([broker.actor])} />
    </li>
  );
}

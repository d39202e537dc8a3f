import type { Graph } from '@sirkel/graph-schema';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Modal } from '../../components/Modal.tsx';
import { MOST_SHOWN } from '../../state/address.ts';
import { useAddressBar } from '../../state/useAddress.ts';
import { useMe } from '../../state/useMe.ts';
import { changeAuthor } from '../details/changeSentences.ts';
import { momentText } from '../details/dateText.ts';
import { useReading } from '../details/useReading.ts';
import type { News } from './News.ts';
import { newsGroups, shownIds } from './newsGroups.ts';
import type { NewsGroup } from './newsGroups.ts';
import { useNewsTitle } from './useNewsTitle.ts';
import './news.css';

export type NewsSheetProps = {
  readonly graph: Graph;
  /** What is new; null where nothing is. */
  readonly news: News | null;
  readonly onRead: () => void;
  readonly onClose: () => void;
};

// As many entries as one reads at a sitting.
const MOST_LISTED = 60;

/** What has changed since the last visit: who did what, entry by entry, and the way to see it on the map. */
export function NewsSheet({ graph, news, onRead, onClose }: NewsSheetProps) {
  const { t } = useTranslation(['help', 'page']);
  const title = useNewsTitle();
  return (
    <Modal variant="sheet" title={t('page:help.news')} closeLabel={t('page:close')} onClose={onClose}>
      <div className="modal__body">
        {news === null ? <p>{t('help:news.none')}</p> : <p className="news__lead">{title(news)}</p>}
        {news?.state === 'changed' ? (
          <Changed graph={graph} news={news} onClose={onClose} />
        ) : news === null ? null : (
          <p>{t('help:news.restoredText')}</p>
        )}
      </div>
      {news === null ? null : (
        <div className="modal__foot">
          <Button
            onClick={() => {
              onRead();
              onClose();
            }}
          >
            {t('help:news.read')}
          </Button>
        </div>
      )}
    </Modal>
  );
}

type ChangedProps = {
  readonly graph: Graph;
  readonly news: News & { readonly state: 'changed' };
  readonly onClose: () => void;
};

function Changed({ graph, news: { changes, version }, onClose }: ChangedProps) {
  const { t } = useTranslation('help');
  const reading = useReading();
  const bar = useAddressBar();
  const [all, setAll] = useState(false);
  const groups = useMemo(
    () => groupsAt(version, () => newsGroups(changes, graph, reading)),
    [version, changes, graph, reading],
  );
  const shown = shownIds(groups, graph, MOST_SHOWN);
  const show = (view: 'circle' | 'list'): void => {
    onClose();
    bar.move({ view, shown, selected: null, part: null, finding: null }, true);
  };
  const listed = all ? groups : groups.slice(0, MOST_LISTED);
  return (
    <>
      {shown.length === 0 ? null : (
        <div className="news__ways">
          {(['circle', 'list'] as const).map((view) => (
            <Button
              key={view}
              variant="secondary"
              onClick={() => {
                show(view);
              }}
            >
              {t(`news.show.${view}`)}
            </Button>
          ))}
        </div>
      )}
      <ol className="news__groups">
        {listed.map((group) => (
          <Group
            key={group.id}
            group={group}
            onSelect={() => {
              onClose();
              bar.move({ selected: group.id }, true);
            }}
          />
        ))}
      </ol>
      {listed.length === groups.length ? null : (
        <Button
          variant="secondary"
          onClick={() => {
            setAll(true);
          }}
        >
          {t('news.all', { count: groups.length - listed.length })}
        </Button>
      )}
    </>
  );
}

// The graph changes in place, so its version is part of the question.
function groupsAt(_version: number, gather: () => readonly NewsGroup[]): readonly NewsGroup[] {
  return gather();
}

type GroupProps = { readonly group: NewsGroup; readonly onSelect: () => void };

function Group({ group: { record, title, isThere, changes }, onSelect }: GroupProps) {
  const { t } = useTranslation('help');
  const reading = useReading();
  const { id: me } = useMe();
  const name = title ?? t(record === 'followUp' ? 'news.followUp' : 'news.settings');
  return (
    <li>
      {isThere ? (
        <button type="button" className="text-button news__name" onClick={onSelect}>
          {name}
        </button>
      ) : (
        <p className="news__name">{name}</p>
      )}
      <ul>
        {changes.map(({ change, sentences }) => (
          <li key={change.sequence}>
            {(sentences.length === 0 ? [t('news.changed')] : sentences).join(' ')}{' '}
            <span className="quiet">
              {changeAuthor(
                change,
                me,
                reading,
                changes.map((each) => each.change),
              )}
              , <time dateTime={change.at}>{momentText(change.at, reading.language)}</time>
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}

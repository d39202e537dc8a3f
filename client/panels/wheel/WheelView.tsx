import { inLanguage, vocabularies } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../state/usePreferences.ts';
import { wheelOf } from '../../view/wheel/wheelOf.ts';
import type { WheelField } from '../../view/wheel/wheelOf.ts';
import { termLabel } from '../details/Reading.ts';
import { capital } from '../../view/capital.ts';
import type { Coverage } from '../gaps/Findings.ts';
import { SaveWheel } from './SaveWheel.tsx';
import { useFieldGaps } from './useFieldGaps.ts';
import { useStateWords } from './useStateWords.ts';
import { wheelMark, wheelMarks } from './wheelMarks.ts';
import { WheelPicture } from './WheelPicture.tsx';
import type { WheelPictureProps } from './WheelPicture.tsx';
import './wheel.css';

export type WheelViewProps = Pick<WheelPictureProps, 'addressOf' | 'onField'> & {
  readonly graph: Graph;
  readonly coverage: Coverage;
  /** Whether a filter is on: coverage is of the whole map, and what a filter hides is not what is not recorded. */
  readonly isFiltered: boolean;
};

/** The wheel with its words: a picture, what its marks mean, and the same as a table. */
export function WheelView({ graph, coverage, isFiltered, addressOf, onField }: WheelViewProps) {
  const { t } = useTranslation('wheel');
  const language = useLanguage();
  const stateWords = useStateWords();
  const picture = useRef<SVGSVGElement>(null);
  const gapsOf = useFieldGaps(graph);
  const wheel = useMemo(() => wheelOf(graph, coverage.cells, coverage.rules), [graph, coverage]);
  const title = graph.settings === null ? '' : inLanguage(graph.settings.title, language);
  return (
    <section className="wheel" aria-labelledby="wheel-title">
      <h2 id="wheel-title">{t('title', { title })}</h2>
      <p>{t('lead')}</p>
      {isFiltered ? <p className="wheel__whole">{t('whole')}</p> : null}
      <h3 className="visually-hidden">{t('marks')}</h3>
      <ul className="wheel__marks">
        {wheelMarks.map(({ state, mark }) => (
          <li key={state}>
            <span aria-hidden="true">{mark}</span> {capital(stateWords(state), language)}
          </li>
        ))}
      </ul>
      <WheelPicture ref={picture} wheel={wheel} gapsOf={gapsOf} addressOf={addressOf} onField={onField} />
      <SaveWheel title={t('title', { title })} picture={picture} />
      <p className="quiet">{t('honest')}</p>
      <WheelTable
        fields={[...wheel.spokes, wheel.hub]}
        hub={wheel.hub.id}
        gapsOf={gapsOf}
        addressOf={addressOf}
        onField={onField}
      />
    </section>
  );
}

type TableProps = Pick<WheelPictureProps, 'gapsOf' | 'addressOf' | 'onField'> & {
  readonly fields: readonly WheelField[];
  readonly hub: string;
};

const lists = ['present', 'faded', 'missing'] as const;

function WheelTable({ fields, hub, gapsOf, addressOf, onField }: TableProps) {
  const { t } = useTranslation(['wheel', 'gaps']);
  const language = useLanguage();
  const stateWords = useStateWords();
  const nameOf = (id: string): string => capital(termLabel(vocabularies.element, id, language), language);
  return (
    <div className="wheel__table" role="region" aria-labelledby="wheel-table" tabIndex={0}>
      <table>
        <caption id="wheel-table">{t('wheel:table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('wheel:field')}</th>
            <th scope="col">{t('wheel:coverage')}</th>
            <th scope="col">{t('wheel:recorded')}</th>
            <th scope="col">{t('gaps:coverage.proposed')}</th>
            {lists.map((list) => (
              <th key={list} scope="col">
                {t(`gaps:coverage.${list}`)}
              </th>
            ))}
            <th scope="col">{t('wheel:where')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <tr key={field.id}>
              <th scope="row">
                <a
                  href={addressOf(field.id)}
                  onClick={(event) => {
                    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                    event.preventDefault();
                    onField(field.id);
                  }}
                >
                  {field.id === hub ? t('wheel:hub', { field: nameOf(field.id) }) : nameOf(field.id)}
                </a>
              </th>
              <td>
                {field.state === null ? null : <span aria-hidden="true">{wheelMark(field.state)} </span>}
                {stateWords(field.state)}
              </td>
              <td>{field.recorded}</td>
              <td>{field.proposed}</td>
              {lists.map((list) => (
                <td key={list}>{field[list]}</td>
              ))}
              <td>{gapsOf(field).sentences.join('. ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import { nodeKind } from '@sirkel/graph-schema';
import type { Graph } from '@sirkel/graph-schema';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../state/usePreferences.ts';
import { tieText } from './tieText.ts';
import type { Additions, Trial } from './Tried.ts';

export type TrayProps = {
  readonly graph: Graph;
  readonly trial: Trial;
  /** All that was added and is not on the map, what does not count now among it. */
  readonly added: Additions;
  readonly onPutBack: (id: string) => void;
  readonly onDrop: (id: string) => void;
};

type Item = { readonly id: string; readonly text: string; readonly note?: string | undefined };

/** What is taken away and what is added, each with a way back. */
export function Tray({ graph, trial, added, onPutBack, onDrop }: TrayProps) {
  const { t } = useTranslation('whatIf');
  const language = useLanguage();
  const addedNames = new Map(added.nodes.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => graph.nodes.get(id)?.name ?? addedNames.get(id) ?? id;
  const kindText = (kind: string): string => nodeKind(kind).labels[language].toLocaleLowerCase(language);
  const textOf = (id: string): string => {
    const node = graph.nodes.get(id);
    const tie = graph.relations.get(id);
    if (node !== undefined) return t('tray.entry', { name: node.name, kind: kindText(node.kind) });
    return tie === undefined ? id : tieText(tie, nameOf, language);
  };
  const plus: readonly Item[] = [
    ...added.nodes.map(({ id, name, kind }) => ({
      id,
      text: t('tray.entry', { name, kind: kindText(kind) }),
    })),
    ...added.relations.map((tie) => ({
      id: tie.id,
      text: tieText(tie, nameOf, language),
      note: trial.hanging.includes(tie.id) ? t('tray.hanging') : undefined,
    })),
  ];
  return (
    <>
      {trial.goneSince === 0 ? null : <p className="quiet">{t('tray.goneSince', { count: trial.goneSince })}</p>}
      {trial.removed.length + plus.length === 0 ? <p className="quiet">{t('tray.empty')}</p> : null}
      <dl className="tried-tray">
        <TrayPart
          title={t('tray.without')}
          items={trial.removed.map((id) => ({ id, text: textOf(id) }))}
          action={t('tray.putBack')}
          labelOf={(name) => t('tray.putBackOf', { name })}
          onAct={onPutBack}
        />
        <TrayPart
          title={t('tray.with')}
          items={plus}
          action={t('tray.drop')}
          labelOf={(name) => t('tray.dropOf', { name })}
          onAct={onDrop}
        />
      </dl>
    </>
  );
}

type TrayPartProps = {
  readonly title: string;
  readonly items: readonly Item[];
  readonly action: string;
  readonly labelOf: (name: string) => string;
  readonly onAct: (id: string) => void;
};

function TrayPart({ title, items, action, labelOf, onAct }: TrayPartProps) {
  if (items.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {items.map(({ id, text, note }) => (
        <dd key={id}>
          <span>
            {text}
            {note === undefined ? null : <span className="quiet"> {note}</span>}
          </span>
          <button type="button" className="text-button" aria-label={labelOf(text)} onClick={() => onAct(id)}>
            {action}
          </button>
        </dd>
      ))}
    </div>
  );
}

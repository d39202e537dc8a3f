import { inLanguage, nodeKinds, vocabularies } from '@sirkel/graph-schema';
import type { Element, Graph, NodeKind, Whose } from '@sirkel/graph-schema';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../components/Button.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useLanguage } from '../../../state/usePreferences.ts';
import { capital } from '../../../view/capital.ts';
import { SelectField } from '../../../components/SelectField.tsx';
import type { TriedEntry } from './Tried.ts';

const MOST_LETTERS = 200;

/** A new entry with as little as it takes to count. */
export function AddEntry({ graph, onAdd }: { readonly graph: Graph; readonly onAdd: (entry: TriedEntry) => void }) {
  const { t } = useTranslation('whatIf');
  const language = useLanguage();
  const [kind, setKind] = useState<NodeKind>('service');
  const [name, setName] = useState('');
  const [layer, setLayer] = useState('');
  const [element, setElement] = useState('');
  const [whose, setWhose] = useState<Whose>('people');
  const [tried, setTried] = useState(false);
  const add = (): void => {
    setTried(true);
    if (name.trim() === '') return;
    onAdd({
      id: globalThis.crypto.randomUUID(),
      kind,
      name: name.trim(),
      ...(layer === '' ? {} : { layer }),
      ...(element === '' ? {} : { elements: [element as Element] }),
      ...(kind === 'need' ? { whose } : {}),
    });
  };
  return (
    <form
      className="tried-entry"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <SelectField
        label={t('entry.kind')}
        value={kind}
        options={nodeKinds.map(({ id, labels }) => ({ id, label: labels[language] }))}
        onChange={(chosen) => setKind(chosen as NodeKind)}
      />
      <TextField
        label={t('entry.name')}
        value={name}
        maxLength={MOST_LETTERS}
        problem={tried && name.trim() === '' ? t('entry.noName') : undefined}
        required
        onChange={setName}
      />
      {kind === 'need' ? <WhoseField whose={whose} onWhose={setWhose} /> : null}
      <PlaceFields graph={graph} layer={layer} onLayer={setLayer} element={element} onElement={setElement} />
      <div>
        <Button type="submit" variant="secondary">
          {t('entry.add')}
        </Button>
        <p className="quiet">{t('entry.asIf')}</p>
      </div>
    </form>
  );
}

function WhoseField({ whose, onWhose }: { readonly whose: Whose; readonly onWhose: (whose: Whose) => void }) {
  const language = useLanguage();
  const { labels, terms } = vocabularies.whose;
  return (
    <SelectField
      label={labels[language]}
      value={whose}
      options={terms.map((term) => ({ id: term.id, label: capital(term.labels[language], language) }))}
      onChange={(chosen) => onWhose(chosen as Whose)}
    />
  );
}

type PlaceFieldsProps = {
  readonly graph: Graph;
  readonly layer: string;
  readonly onLayer: (layer: string) => void;
  readonly element: string;
  readonly onElement: (element: string) => void;
};

function PlaceFields({ graph, layer, onLayer, element, onElement }: PlaceFieldsProps) {
  const { t } = useTranslation('whatIf');
  const language = useLanguage();
  return (
    <>
      <SelectField
        label={t('entry.ring')}
        value={layer}
        empty={t('entry.noRing')}
        options={ringsOf(graph).map(({ id, labels }) => ({ id, label: inLanguage(labels, language) }))}
        onChange={onLayer}
      />
      <SelectField
        label={t('entry.field')}
        value={element}
        empty={t('entry.noField')}
        options={vocabularies.element.terms.map(({ id, labels }) => ({
          id,
          label: capital(labels[language], language),
        }))}
        onChange={onElement}
      />
    </>
  );
}

// From the centre outwards; the place outside comes last.
const ringsOf = ({ settings }: Graph) =>
  [...(settings?.layers ?? [])].sort(
    (one, other) => Number(one.outside ?? false) - Number(other.outside ?? false) || one.order - other.order,
  );

import { inLanguage, languages, vocabularies } from '@sirkel/graph-schema';
import type { Graph, Language } from '@sirkel/graph-schema';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { ChoiceGroup } from '../../components/ChoiceGroup.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { readAddress } from '../../state/address.ts';
import { useMap } from '../../state/useMap.ts';
import { useLanguage } from '../../state/usePreferences.ts';
import { listText, termLabel } from '../details/Reading.ts';
import { byTitle } from './byTitle.ts';
import { CopyButton } from '../frame/CopyButton.tsx';
import { embedAddress, embedCode, embedSizes } from './embedCode.ts';
import type { EmbedSize } from './embedCode.ts';
import { useEmbedRule } from './useEmbedRule.ts';
import type { EmbedRule } from './useEmbedRule.ts';
import { useShownPlace } from './useShownPlace.ts';

const sizes = Object.keys(embedSizes) as EmbedSize[];
const names: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** The code that shows the map in a page of somebody else, and what that looks like; for public maps alone. */
export function EmbedForm({ graph }: { readonly graph: Graph }) {
  const { t } = useTranslation('views');
  const language = useLanguage();
  const { id: map } = useMap();
  const visibility = graph.settings?.visibility ?? 'private';
  const [rule, again] = useEmbedRule(map, visibility === 'public');
  if (visibility !== 'public') {
    return (
      <div className="modal__body">
        <p>{t('embedding.notPublic', { who: termLabel(vocabularies.visibility, visibility, language) })}</p>
        <p>{t('embedding.whoCan')}</p>
      </div>
    );
  }
  return (
    <div className="modal__body embedding">
      <Rule rule={rule} onAgain={again} />
      {rule === 'nobody' || rule === 'closed' ? null : <Choices graph={graph} map={map} />}
    </div>
  );
}

/** Says where the map may not be shown; nothing where it may be shown anywhere. */
function Rule({ rule, onAgain }: { readonly rule: EmbedRule; readonly onAgain: () => void }) {
  const { t } = useTranslation('views');
  const language = useLanguage();
  if (rule === null || rule === 'all') return null;
  if (rule === 'nobody') return <p>{t('embedding.off')}</p>;
  if (rule !== 'closed') return <p>{t('embedding.some', { sites: listText([...rule], language) })}</p>;
  return (
    <>
      <p>{t('embedding.closed')}</p>
      <p>{t('embedding.whoCan')}</p>
      <Button variant="secondary" onClick={onAgain}>
        {t('embedding.again')}
      </Button>
    </>
  );
}

// No view is called so: their ids are UUIDs.
const NOW = 'now';

function Choices({ graph, map }: { readonly graph: Graph; readonly map: string }) {
  const { t } = useTranslation('views');
  const language = useLanguage();
  const shown = useShownPlace(graph);
  const [view, setView] = useState(NOW);
  const [spoken, setSpoken] = useState('');
  const [size, setSize] = useState<EmbedSize>('medium');
  const title = t('embedding.frame', {
    title: graph.settings === null ? '' : inLanguage(graph.settings.title, language),
  });
  const address = embedAddress({
    origin: globalThis.location.origin,
    map,
    place: readAddress('/', view === NOW ? `?${shown.place}` : `?saved=${view}`).place,
    language: languages.find((each) => each === spoken) ?? null,
  });
  return (
    <>
      <SelectField
        label={t('embedding.what')}
        value={view}
        options={[
          { id: NOW, label: t('embedding.now') },
          ...byTitle(graph.views.values(), language).map(({ id, title }) => ({
            id,
            label: inLanguage(title, language),
          })),
        ]}
        onChange={setView}
      />
      <SelectField
        label={t('embedding.language')}
        value={spoken}
        empty={t('embedding.readers')}
        options={languages.map((id) => ({ id, label: names[id] }))}
        onChange={setSpoken}
      />
      <ChoiceGroup
        legend={t('embedding.size')}
        choices={sizes.map((value) => ({
          value,
          label: `${t(`embedding.sizes.${value}`)} (${sizeText(value, t('embedding.fullWidth'))})`,
        }))}
        chosen={size}
        onChoose={setSize}
      />
      <Code code={embedCode(address, title, size)} />
      <h3>{t('embedding.preview')}</h3>
      <iframe className="embedding__frame" src={address} title={title} height={embedSizes[size].height} />
    </>
  );
}

function sizeText(size: EmbedSize, full: string): string {
  const { width, height } = embedSizes[size];
  return `${width === '100%' ? full : width} × ${String(height)}`;
}

function Code({ code }: { readonly code: string }) {
  const { t } = useTranslation('views');
  const id = useId();
  return (
    <div className="text-field">
      <label htmlFor={id}>{t('embedding.code')}</label>
      <p id={`${id}-help`} className="text-field__help">
        {t('embedding.codeHelp')}
      </p>
      <textarea
        id={id}
        className="ds-input embedding__code"
        rows={4}
        readOnly
        spellCheck={false}
        value={code}
        aria-describedby={`${id}-help`}
        onFocus={({ target }) => {
          target.select();
        }}
      />
      <CopyButton label={t('embedding.copy')} text={code} done={t('embedding.copied')} />
    </div>
  );
}

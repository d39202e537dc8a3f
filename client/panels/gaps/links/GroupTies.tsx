import { useTranslation } from 'react-i18next';
import { ChoiceGroup } from '../../../components/ChoiceGroup.tsx';
import { useLanguage } from '../../../state/usePreferences.ts';
import { WhenTold } from '../../frame/Told.tsx';
import type { Told } from '../../frame/Told.tsx';
import { TakeList } from '../TakeAway.tsx';
import { useLeftOut } from '../useLeftOut.ts';
import { GroupTable } from './GroupTable.tsx';
import type { GroupKind, MissingLinks } from './Links.ts';
import { PairCard } from './PairCard.tsx';
import { useFormats } from './useFormats.ts';

export type GroupTiesProps = {
  readonly told: Told<MissingLinks>;
  readonly between: GroupKind;
  /** Whether groups and roles take part. */
  readonly withGroups: boolean;
  readonly onBetween: (between: GroupKind) => void;
  readonly onShow: (ids: readonly string[]) => void;
};

const kinds: readonly GroupKind[] = ['layer', 'element', 'actorType', 'municipality'];

/** Between which groups there are fewer ties than by chance, where the map allows to say so. */
export function GroupTies({ told, between, withGroups, onBetween, onShow }: GroupTiesProps) {
  const { t } = useTranslation('links');
  return (
    <section>
      <h3>{t('groups.title')}</h3>
      <p className="quiet">{t('groups.text')}</p>
      <div className="links__between">
        <ChoiceGroup
          legend={t('groups.between')}
          choices={kinds.map((value) => ({ value, label: t(`groups.kinds.${value}`) }))}
          chosen={between}
          onChoose={onBetween}
        />
      </div>
      <WhenTold told={told}>
        {(links) => <Compared key={links.between} links={links} withGroups={withGroups} onShow={onShow} />}
      </WhenTold>
    </section>
  );
}

type ComparedProps = { readonly links: MissingLinks } & Pick<GroupTiesProps, 'withGroups' | 'onShow'>;

function Compared({ links, withGroups, onShow }: ComparedProps) {
  const { t } = useTranslation('links');
  const clear = links.tested.filter(({ state }) => state === 'fewer' || state === 'more');
  if (links.groups.length === 0) return <p>{t('groups.noActors')}</p>;
  return (
    <>
      {links.tested.length === 0 ? <p className="links__nothing">{t('groups.nothing')}</p> : null}
      {links.tested.length > 0 && clear.length === 0 ? <p>{t('groups.unclear')}</p> : null}
      <ul className="findings">
        {clear.map((pair) => (
          <li key={`${pair.first} ${pair.second}`} className="finding" data-severity="coordination">
            <PairCard pair={pair} groups={links.groups} onShow={onShow} />
          </li>
        ))}
      </ul>
      {links.tested.length === 0 ? null : <GroupTable links={links} onShow={onShow} />}
      <p className="quiet">
        {t('groups.rule')} {links.tooFewCount === 0 ? '' : t('groups.tooFew', { count: links.tooFewCount })}
      </p>
      <Asked {...links} />
      <How {...links} />
      <TakeList list="groupTies" withGroups={withGroups} question={{ between: links.between }} />
    </>
  );
}

function Asked({ groups }: Pick<MissingLinks, 'groups'>) {
  const { t } = useTranslation('links');
  const language = useLanguage();
  return (
    <details className="finding__method">
      <summary>{t('groups.whoIsAsked')}</summary>
      <ul className="links__asked">
        {groups.map(({ id, label, nodes, asked }) => (
          <li key={id}>
            <span>{label[language] ?? label.nb}</span> {t('groups.askedOf', { asked, count: nodes.length })}
          </li>
        ))}
      </ul>
    </details>
  );
}

function How({ between, permutations, seed, outward, actorCount, tieCount, ungrouped, leftOut }: MissingLinks) {
  const { t } = useTranslation('links');
  const sayLeftOut = useLeftOut();
  const { decimal } = useFormats();
  return (
    <details className="finding__method">
      <summary>{t('how')}</summary>
      <p>{t('groupsHow', { permutations: decimal(permutations) })}</p>
      <p>
        {t('groupsCount', { actors: actorCount, ties: tieCount, ungrouped })} {sayLeftOut(leftOut)}
        {between === 'element' || between === 'municipality' ? ` ${t('several')}` : ''}
      </p>
      <p>
        {outward === null ? '' : t('outward', { outward: decimal(outward) })} {seed === null ? '' : t('seed', { seed })}
      </p>
    </details>
  );
}

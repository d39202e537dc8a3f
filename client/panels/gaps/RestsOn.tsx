import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ofVersion } from '../../state/ofVersion.ts';
import { useMapSnapshot } from '../../state/useMap.ts';
import { useWrittenIn } from '../details/useWrittenIn.ts';
import type { Finding } from './Findings.ts';
import { restsOn } from './restsOn.ts';
import type { RestingPassage } from './restsOn.ts';

// As many as one reads at a glance; the rest stands with how it was found.
const FIRST = 2;

/** What a finding was derived from that no source says itself, as passages: the first of them, or all. */
export function RestsOn({ finding, all = false }: { readonly finding: Finding; readonly all?: boolean }) {
  const { t } = useTranslation('gaps');
  const writtenIn = useWrittenIn();
  const { graph, version } = useMapSnapshot();
  // What is worked out from several statements is said by none of them.
  const isSaid = finding.absence !== null || finding.sources.length > 0;
  const passages = useMemo(
    () => ofVersion(version, () => (isSaid || graph === null ? null : restsOn(finding, graph))),
    [version, isSaid, finding, graph],
  );
  if (passages === null || (all && passages.length <= FIRST)) return null;
  const shown = all ? passages : passages.slice(0, FIRST);
  const others = passages.length - shown.length;
  if (shown.length === 0) return <p className="finding__source">{t('derivedUnsourced')}</p>;
  return (
    <p className="finding__source">
      {t('derived')} <span lang={writtenIn}>{passagesText(shown)}</span>
      {others === 0 ? '.' : ` ${t('derivedMore', { count: others })}`}
    </p>
  );
}

/** Passages of the same source follow its title, which is said once. */
function passagesText(passages: readonly RestingPassage[]): string {
  const byTitle = new Map<string, string[]>();
  for (const { title, where } of passages) {
    byTitle.set(title, [...(byTitle.get(title) ?? []), ...(where === null ? [] : [where])]);
  }
  return [...byTitle]
    .map(([title, wheres]) => (wheres.length === 0 ? title : `${title}, ${wheres.join('; ')}`))
    .join('; ');
}

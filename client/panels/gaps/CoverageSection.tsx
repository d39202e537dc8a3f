import { useTranslation } from 'react-i18next';
import { useAddress } from '../../state/useAddress.ts';
import { WhenTold } from '../frame/Told.tsx';
import type { Told } from '../frame/Told.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import type { CoverageTableProps } from './CoverageTable.tsx';
import type { Coverage, MunicipalityCoverage } from './Findings.ts';
import { MethodNote } from './MethodNote.tsx';
import { MunicipalityChoice } from './MunicipalityChoice.tsx';
import { MunicipalityTable } from './MunicipalityTable.tsx';
import { TakeList } from './TakeAway.tsx';
import { idOfSection } from './useMeantSection.ts';

export type CoverageSectionProps = Pick<CoverageTableProps, 'graph' | 'onSelect'> & {
  /** Of the whole map, or of the municipality that the address names. */
  readonly coverage: Told<Coverage>;
  readonly municipalities: Told<MunicipalityCoverage>;
};

/** How the fields are covered: in the rings, of the whole map or of one municipality, and in all municipalities. */
export function CoverageSection({ graph, coverage, municipalities, onSelect }: CoverageSectionProps) {
  const { t } = useTranslation('gaps');
  const { municipality } = useAddress().place;
  return (
    <>
      <section className="coverage" id={idOfSection('coverage')} tabIndex={-1}>
        <h3>{t('coverage.title')}</h3>
        <MunicipalityChoice graph={graph} />
        <WhenTold told={coverage}>
          {(data) => (
            <>
              <CoverageTable graph={graph} coverage={data} onSelect={onSelect} />
              <MethodNote summary={t('how')} method={data.method} />
            </>
          )}
        </WhenTold>
        <TakeList list="coverage" question={municipality === null ? {} : { municipality }} />
      </section>
      <div id={idOfSection('places')} tabIndex={-1}>
        <WhenTold told={municipalities}>
          {(data) => <MunicipalityTable graph={graph} coverage={data} onSelect={onSelect} />}
        </WhenTold>
      </div>
    </>
  );
}

import { LateTexts } from '../i18n/LateTexts.tsx';
import RoadsPanel from '../panels/picture/roads/RoadsPanel.tsx';
import type { RoadsPanelProps } from '../panels/picture/roads/RoadsPanel.tsx';

/** What people reach, in words, with the texts that come late. */
export default function ShownRoads(props: RoadsPanelProps) {
  return (
    <LateTexts>
      <RoadsPanel {...props} />
    </LateTexts>
  );
}

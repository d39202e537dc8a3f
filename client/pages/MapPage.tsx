import { useEffect, useState } from 'react';
import { AnnouncerContext, createAnnouncer } from '../components/announcer.ts';
import { createEditDesk } from '../panels/edit/desk/createEditDesk.ts';
import { EditDeskContext } from '../panels/edit/desk/useEditDesk.ts';
import { EditPlace } from '../panels/edit/EditPlace.tsx';
import { createHelpDesk } from '../panels/help/createHelpDesk.ts';
import { HelpContext } from '../panels/help/useHelp.ts';
import { CameraContext, createCameraLink } from '../state/cameraLink.ts';
import { createErrandDesk, ErrandContext } from '../state/errands.ts';
import { MapContext } from '../state/useMap.ts';
import { useMe } from '../state/useMe.ts';
import { LooksPlace } from './LooksPlace.tsx';
import { MapScreen } from './MapScreen.tsx';
import { useServices } from './Services.ts';
import { useLeaveQuestion } from './useLeaveQuestion.ts';

/** One map: opened when the page is shown, closed when it is left. */
export function MapPage({ map }: { readonly map: string }) {
  const { openMap, later } = useServices();
  const { id, role } = useMe();
  const [open] = useState(() => openMap(map));
  const [desk] = useState(() => createEditDesk({ ...open, later }));
  const [help] = useState(createHelpDesk);
  const [camera] = useState(createCameraLink);
  const [announcer] = useState(() => createAnnouncer(later));
  const [errands] = useState(createErrandDesk);
  useEffect(() => open.store.open(), [open]);
  useLeaveQuestion(open, desk);
  // Whoever signs in while the map is open keeps it open, under their own name from now on.
  useEffect(() => {
    if (role !== 'reader' && id !== null) open.store.setAuthor(id);
  }, [open, id, role]);
  return (
    <MapContext value={open}>
      <EditDeskContext value={desk}>
        <HelpContext value={help}>
          <CameraContext value={camera}>
            <AnnouncerContext value={announcer}>
              <ErrandContext value={errands}>
                <div className="map-frame">
                  <LooksPlace>
                    <MapScreen />
                  </LooksPlace>
                  <EditPlace />
                </div>
              </ErrandContext>
            </AnnouncerContext>
          </CameraContext>
        </HelpContext>
      </EditDeskContext>
    </MapContext>
  );
}

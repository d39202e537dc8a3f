import { useContext, useSyncExternalStore } from 'react';
import { AnnouncerContext } from './announcer.ts';
import { LiveRegion } from './LiveRegion.tsx';

/** Where what was announced is said; once on a page. */
export function Spoken() {
  const announcer = useContext(AnnouncerContext);
  return <LiveRegion text={useSyncExternalStore(announcer.subscribe, announcer.state)} />;
}

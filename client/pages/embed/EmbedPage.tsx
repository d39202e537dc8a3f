import type { Graph } from '@sirkel/graph-schema';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../components/Loading.tsx';
import type { Request } from '../../graphql/createRequest.ts';
import type { RequestError } from '../../graphql/RequestError.ts';
import { CameraContext, createCameraLink } from '../../state/cameraLink.ts';
import { stillMap } from '../../state/stillMap.ts';
import { useAddress } from '../../state/useAddress.ts';
import { LooksContext } from '../../panels/looks/ShownLooks.ts';
import { ReadMapContext } from '../../state/useMap.ts';
import { circlePart } from '../circlePart.ts';
import { EmbedMap } from './EmbedMap.tsx';
import { OpenLink } from './OpenLink.tsx';
import { useEmbedLooks } from './useEmbedLooks.tsx';
import { useEmbeddedMap } from './useEmbeddedMap.ts';
import '../../styles/paper.css';
import '../../styles/states.css';
import './embed.css';

// Comes along with the map's own data.
void circlePart.fetch();

/** The page that others show in a frame: the map of its address. */
export function EmbedPage({ request }: { readonly request: Request }) {
  const { route } = useAddress();
  return route.page === 'map' ? <Embedded request={request} map={route.map} /> : <Failed code="NOT_FOUND" />;
}

function Embedded({ request, map }: { readonly request: Request; readonly map: string }) {
  const { t } = useTranslation('map');
  const [shown, again] = useEmbeddedMap(request, map);
  if (shown.state === 'waiting') return <Loading text={t('loading')} />;
  if (shown.state === 'failed') return <Failed code={shown.code} onAgain={again} />;
  return <There request={request} map={map} graph={shown.graph} />;
}

type ThereProps = { readonly request: Request; readonly map: string; readonly graph: Graph };

function There({ request, map, graph }: ThereProps) {
  const [camera] = useState(createCameraLink);
  const { looks, told } = useEmbedLooks(request, map, graph);
  const still = useMemo(() => stillMap(graph), [graph]);
  return (
    <ReadMapContext value={still}>
      <CameraContext value={camera}>
        <LooksContext value={looks}>
          <EmbedMap graph={graph} lookTold={told} />
        </LooksContext>
      </CameraContext>
    </ReadMapContext>
  );
}

type FailedProps = { readonly code: RequestError['code']; readonly onAgain?: () => void };

function Failed({ code, onAgain }: FailedProps) {
  const { t } = useTranslation('embed');
  const isGone = code === 'NOT_FOUND';
  const title = t(isGone ? 'failed.notHere' : 'failed.title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main className="embed-failed" role="alert">
      <h1>{title}</h1>
      <p>{t(isGone ? 'failed.notHereText' : code === 'TOO_LARGE' ? 'failed.tooLarge' : 'failed.text')}</p>
      {isGone || onAgain === undefined ? null : (
        <p className="embed-failed__ways">
          {code === 'TOO_LARGE' ? null : (
            <button type="button" className="embed-button" onClick={onAgain}>
              {t('failed.again')}
            </button>
          )}
          <OpenLink />
        </p>
      )}
    </main>
  );
}

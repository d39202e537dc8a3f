import { createPart } from '../../../components/createPart.ts';

/** What lets one find a way over the map. */
export const routePart = createPart(async () => {
  const [view, list, roads] = await Promise.all([
    import('./RouteView.tsx'),
    import('./RouteList.tsx'),
    import('./RoadList.tsx'),
  ]);
  return { RouteView: view.RouteView, RouteNote: view.RouteNote, RouteList: list.RouteList, RoadList: roads.RoadList };
});

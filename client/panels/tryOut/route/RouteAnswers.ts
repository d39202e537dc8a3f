import type { RoadsQuery, RoutesQuery } from '../../../graphql/generated/operations.ts';

export type Routes = RoutesQuery['routes'];
export type Route = Routes['routes'][number];
export type Roads = RoadsQuery['roads'];

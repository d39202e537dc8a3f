import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from './RequestContext.ts';

// Declared as a method so that resolvers of different sources and arguments fit in one table.
type Method<Source, Args> = {
  resolve(source: Source, args: Args, context: RequestContext, info: GraphQLResolveInfo): unknown;
};

/** Answers one field. */
export type Resolver<Source = unknown, Args = object> = Method<Source, Args>['resolve'];

/** The resolvers of a type, by field. */
export type TypeResolvers = Readonly<Record<string, Resolver<never, never>>>;

/** What answers the schema: resolvers by type and field, and for interfaces and unions how a value tells its type. */
export type Resolvers = {
  readonly fields: Readonly<Record<string, TypeResolvers>>;
  readonly typeNames: Readonly<Record<string, (value: never) => string>>;
};

import neo4j, { Neo4jError, type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { createNeo4jStore, openNeo4jStore, type Neo4jSettings } from '@sirkel/server/store/neo4j/openNeo4jStore';
import type { Store } from '@sirkel/server/store/Store';
import type { Faulty, Subject } from './Subject.ts';

/** The Neo4j store in a running database, which other tests may be using too. */
export async function neo4jSubject(settings: Neo4jSettings): Promise<Subject> {
  const store = await openNeo4jStore(settings);
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password), {
    disableLosslessIntegers: true,
  });
  const stores: Store[] = [store];
  return {
    name: 'neo4j',
    store,
    mentions: async (text) => {
      const { records } = await driver.executeQuery(
        `CALL () { MATCH (n) WHERE any(k IN keys(n) WHERE toStringOrNull(n[k]) CONTAINS $text) RETURN count(n) AS c
          UNION ALL MATCH ()-[r]->() WHERE any(k IN keys(r) WHERE toStringOrNull(r[k]) CONTAINS $text) RETURN count(r) AS c }
          RETURN sum(c) AS count`,
        { text },
      );
      return records[0]?.get('count') as number;
    },
    reopen: async () => {
      const again = await openNeo4jStore(settings);
      stores.push(again);
      return again;
    },
    faulty: faulty(driver),
    close: async () => {
      for (const open of stores) await open.close();
      await driver.close();
    },
  };
}

function faulty(driver: Driver): Faulty {
  let left = 0;
  let losing = false;
  const run: Intercept<ManagedTransaction> = (tx) => ({
    run: (...given: Parameters<ManagedTransaction['run']>) => {
      left -= 1;
      return left === 0 ? Promise.reject(broken()) : tx.run(...given);
    },
  });
  const execute: Intercept<Session> = (session) => ({
    executeWrite: async (work: (tx: ManagedTransaction) => Promise<unknown>, ...rest: never[]) => {
      const once = (): Promise<unknown> => session.executeWrite((tx) => work(intercept(tx, run)), ...rest);
      const answer = await once();
      if (!losing) return answer;
      // The driver runs the work again when a commit went through but the connection broke before the answer.
      losing = false;
      return once();
    },
  });
  const sessions: Intercept<Driver> = () => ({
    session: (...given: Parameters<Driver['session']>) => intercept(driver.session(...given), execute),
  });
  return {
    store: createNeo4jStore({ driver: intercept(driver, sessions) }, 'Neo4j under test'),
    failAt: (n) => {
      left = n;
    },
    loseNextAnswer: () => {
      losing = true;
    },
  };
}

type Intercept<T> = (target: T) => Readonly<Record<string, unknown>>;

function intercept<T extends object>(target: T, replace: Intercept<T>): T {
  const replaced = replace(target);
  return new Proxy(target, {
    get: (_, name) => {
      if (typeof name === 'string' && name in replaced) return replaced[name];
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

function broken(): Neo4jError {
  return new Neo4jError('the disk is full', 'Neo.DatabaseError.General.UnknownError', '50N42', 'broken');
}

import { Neo4jError } from 'neo4j-driver';
import { StoreError } from '../StoreError.ts';

/** Whether an error is the driver's with this code. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Neo4jError && error.code === code;
}

/**
 * What an error of the driver means, judged by its code. Errors that are already ours, or faults of this program
 * (a query that does not parse, a broken constraint), pass as they are, to be logged whole and masked.
 * @param location where the database is, for the sentence; holds no password
 */
export function translateNeo4jError(error: unknown, location: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const sentence = sentenceOf(error, location);
  if (sentence === undefined) return error;
  return new StoreError(sentence, told, error);
}

// Whatever it is, whoever asks can do nothing but wait.
const told = 'The database of this server does not answer as it should just now; try again in a moment.';

function sentenceOf({ code, retryable }: Neo4jError, location: string): string | undefined {
  if (code === 'Neo.ClientError.Security.Unauthorized' || code === 'Neo.ClientError.Security.CredentialsExpired') {
    return `${location} does not accept this username and password; see NEO4J_USERNAME and NEO4J_PASSWORD.`;
  }
  if (code === 'Neo.ClientError.Security.AuthenticationRateLimit') {
    return `${location} has been given a wrong password too often; wait a little and try again.`;
  }
  if (code === 'Neo.ClientError.Security.Forbidden') {
    return `${location} does not let this user do what Sirkel needs: read, write and make constraints.`;
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return `${location} has no such database; see NEO4J_DATABASE.`;
  }
  // The driver gives no code of its own when a connection is not had in time or the other end speaks no Bolt.
  const unreachable = ['ServiceUnavailable', 'SessionExpired', 'N/A', 'ProtocolError'].includes(code);
  if (unreachable) return `${location} cannot be reached; is it running, and is NEO4J_URI right?`;
  const busy = retryable || code.startsWith('Neo.ClientError.Transaction.') || code.startsWith('Neo.DatabaseError.');
  if (busy || code === 'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase') {
    return `${location} cannot do this just now (${code}).`;
  }
  return undefined;
}

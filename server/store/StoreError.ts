import { SirkelError } from '@sirkel/graph-schema';

/**
 * A store that cannot be read or written. Its message is for whoever runs the server and names the place; `told` is the
 * sentence for whoever asks the server, who must not learn where its data lie.
 */
export class StoreError extends SirkelError {
  readonly told: string;

  constructor(message: string, told: string, cause: unknown) {
    super('UNAVAILABLE', message);
    this.told = told;
    this.cause = cause;
  }
}

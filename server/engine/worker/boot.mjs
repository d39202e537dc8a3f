// The server runs TypeScript as it stands; a worker has to be told so itself.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');

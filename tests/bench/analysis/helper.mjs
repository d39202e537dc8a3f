// The first file of a thread: lets TypeScript be read in it.
import { register } from 'tsx/esm/api';

register();
await import('./helper.ts');

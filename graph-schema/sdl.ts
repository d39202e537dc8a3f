export { kindsSdl } from './generated/kindsSdl.ts';

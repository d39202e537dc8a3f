export { isInForce, statusesInForce } from '@sirkel/graph-schema';

export * from './generated/shapes.ts';

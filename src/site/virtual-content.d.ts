/** Provided by `integrations/content.ts`. */
declare module 'virtual:content' {
  export { lastReading } from '../archive/reading.ts';
  export { writeBesidePages, writePartsBesidePages } from '../publish/small-files.ts';
}

/** Made by `integrations/content.ts`. */
declare module 'virtual:content' {
  export { lastReading } from '../archive/reading.ts';
}

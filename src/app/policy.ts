/** The built page's Content-Security-Policy. In development Vite needs inline scripts, so it is set for builds only. */
import type { Plugin } from 'vite';
import { packOrigins } from './packs/allowed-origins.ts';

/**
 * No inline script, no eval, nothing from elsewhere. Phaser makes its default textures from data and blob addresses;
 * styles set from script (CSSOM) need no exception.
 */
export const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  ["connect-src 'self'", ...packOrigins].join(' '),
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export function contentSecurityPolicy(): Plugin {
  return {
    name: 'composure-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

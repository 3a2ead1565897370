import type { Settings } from '../../screens/settings/settings.ts';

/** `?picture=moving` insists on Phaser even where graphics are emulated; for trying, and for tests. */
export function pictureFor({ picture }: Pick<Settings, 'picture'>): 'auto' | 'plain' | 'phaser' {
  if (picture === 'plain') return 'plain';
  return new URLSearchParams(location.search).get('picture') === 'moving' ? 'phaser' : 'auto';
}

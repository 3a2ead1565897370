/** When a kiosk's page may be loaded again. */
import { dialogOpen, type Resting } from '../offline/begin.ts';
import type { Visit } from './visit.ts';

export const restingInKiosk = (
  phase: () => Visit['phase'],
  page: Pick<Document, 'querySelector'>,
): Resting => ({
  occupied: () => phase() !== 'attract',
  calm: () => phase() === 'attract' || phase() === 'debrief' || phase() === 'facilitator',
  // A kiosk shows neither notices nor packs that are offered, so nobody could ever put them away.
  reading: () => dialogOpen(page),
  // Whoever comes finds another document than the one before, anyway.
  unseen: () => phase() === 'attract',
});

/** Everybody who can stand in a room. */
import type { Person } from '../person.ts';
import { dan } from './dan.ts';

export const CAST: readonly Person[] = [dan];

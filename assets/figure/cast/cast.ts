/** Everybody who can stand in a room. */
import type { Person } from '../person.ts';
import { aisha } from './aisha.ts';
import { dan } from './dan.ts';
import { grace } from './grace.ts';
import { harjit } from './harjit.ts';
import { kofi } from './kofi.ts';
import { lena } from './lena.ts';
import { mei } from './mei.ts';
import { priya } from './priya.ts';
import { stan } from './stan.ts';
import { tom } from './tom.ts';

export const CAST: readonly Person[] = [dan, grace, tom, aisha, stan, priya, kofi, lena, harjit, mei];

# title: Right behind you
# sector: healthcare
# role: Triage nurse
# person: Dan
# figure: dan
# room: waiting-room
# driver: frightened
# you: You came on at two this afternoon. It is ten to midnight, thirty-one people are waiting, and you have the triage hatch.
# know: Ruth Hollis, 34, came in by ambulance at ten past eleven and went straight through to Resus 2. Dan is her husband; he followed in the car.
# know: You told him somebody would come out to him. Nobody has.
# know: The board on your screen says: collapse, query ectopic, gynae aware. Dan cannot see it. What it means is for Ruth or a doctor to tell.
# know: You may say that she is alive, where she is and who is with her. Not results, and not how it will end.
# know: Kofi is her nurse. The resus phone rings out when their hands are full. Your badge opens the doors.
# know: Bernie has the next hatch, reception. Nobody has told her anything about Dan.
# content: A woman is gravely ill, out of sight, and may be losing a pregnancy that her husband does not know of. A child is frightened. A window may be hit; nobody is struck.
# minutes: 8
# twist: turn 1..4
# twist: later 1..3

INCLUDE ../kit/person.ink
INCLUDE waiting-room/desk.ink
INCLUDE waiting-room/turn.ink
INCLUDE waiting-room/middle.ink
INCLUDE waiting-room/later.ink
INCLUDE waiting-room/close.ink
INCLUDE waiting-room/endings.ink

VAR arousal = 60
VAR trust = 30
VAR need = 70
VAR load = 1

// turn: 1 the crash bell, 2 the man with the towel, 3 his daughter rings, 4 the trolley with her coat
VAR turn = 1
// later: 1 theatre, 2 the relatives' room is taken, 3 the guard comes unasked
VAR later = 1

// What has been done tonight.
VAR promised = false
VAR rang = false
VAR heard = false
// He asked whether she would die, and got a word that holds.
VAR straight = false
VAR left_desk = false
VAR bernie = false
VAR leaked = false
VAR answered = false
VAR button = false
VAR crisis = false
VAR late = false
VAR went_in = false
// 0 nothing from inside, 1 word from Kofi, 2 her glasses and his message have gone in to her
VAR word = 0

-> desk

// The thresholds of the whole script.
=== function boiling() ===
~ return arousal >= 84

=== function hot() ===
~ return arousal >= 66

=== function easier() ===
~ return arousal < 56

=== function trusts() ===
~ return trust >= 45

=== function wary() ===
~ return trust < 32

=== function shut() ===
~ return trust < 18

=== function eased() ===
~ return need < 50

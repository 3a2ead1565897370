# title: Stay on the line
# sector: banking
# role: Bank teller
# person: Callum
# figure: tom
# room: bank-office
# driver: frightened
# you: You have been on the till since nine. Your screen has stopped a payment, and you have brought the customer into the side office.
# know: Callum Reid, 21, apprentice electrician. £46,200 came on Monday from a hospital pension scheme. He wants it sent tonight, all of it, to an account in the name of K. Farrow.
# know: A Faster Payment goes in seconds and can't be called back. You may hold one. You can't touch the app on his phone; only Fraud can lock that.
# know: The bank has no “safe accounts”, and never asks anyone to move money to be safe.
# know: Your desk phone is on hold to Fraud, and has been playing you a piano for ten minutes.
# know: Shona has the other till. Nobody has told her anything. Two words from her to 999 bring the police.
# know: In March you let one through: £9,000, for a roof. He still banks here. He uses Shona's till.
# content: A young man who has lost his mother is being deceived on the phone, and is frightened and ashamed. Things may be swept off a desk, and somebody jostled. Nobody is hurt.
# minutes: 7
# twist: turn 1..3
# twist: later 1..2

INCLUDE ../kit/person.ink
INCLUDE stay-on-the-line/office.ink
INCLUDE stay-on-the-line/turn.ink
INCLUDE stay-on-the-line/prove.ink
INCLUDE stay-on-the-line/later.ink
INCLUDE stay-on-the-line/close.ink
INCLUDE stay-on-the-line/endings.ink

VAR arousal = 60
VAR trust = 16
VAR need = 76
VAR load = 0

// turn: 1 the man on the phone asks for you, 2 a message in the bank's own thread, 3 a code to be read out
VAR turn = 1
// later: 1 a constable comes, 2 the real fraud desk answers
VAR later = 1

// Somebody who can act has been told what this is: Shona, or Fraud itself.
VAR told = false
// He has read a code out, and his app is open to somebody else.
VAR code = false
// He has begun to wonder.
VAR doubt = false
VAR crisis = false
VAR late = false

-> office

// The thresholds of the whole script.
=== function boiling() ===
~ return arousal >= 84

=== function hot() ===
~ return arousal >= 66

=== function trusts() ===
~ return trust >= 32

=== function wary() ===
~ return trust < 22

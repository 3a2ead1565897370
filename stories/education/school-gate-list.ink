# title: Off the list
# sector: education
# role: School administrator
# person: Denise
# figure: lena
# room: school-corridor
# driver: frustrated
# you: You run the school office. It is twenty past three on a Thursday in January, Alison is at the dentist, and you have the list.
# know: Nell Lacey is seven. She is in Room 17, at after-school club, until her dad comes at half past four.
# know: Denise is her nan, her mum's mum. She did dinners and the home-time gate here for eleven years, and fetched Nell every Tuesday until last summer. You have always liked her.
# know: The list says: Mum, Dad or the childminder. Anybody else, family too, only if Mum or Dad rings and gives the word. That line is in red, from July. Nobody has told you why, and it is not yours to read out.
# know: Dad is Rob. He drives the number 3 bus and may not answer at the wheel. You have rung him twice. Under his number is the depot's.
# know: Mum is Jess, and in the Navy. By the diary she sails on Saturday, for seven months. Her phone has been off since dinner time.
# know: Mrs Whitlock, the head, is at the far gate with a radio. Miss Tran has the club.
# content: A family quarrel, and a child caught in it who may be frightened. A parent is going to sea for months. A door may be pulled at; nobody is hurt.
# minutes: 7
# twist: turn 1..3
# twist: later 1..3

INCLUDE ../kit/person.ink
INCLUDE school-gate-list/office.ink
INCLUDE school-gate-list/turn.ink
INCLUDE school-gate-list/july.ink
INCLUDE school-gate-list/word.ink
INCLUDE school-gate-list/endings.ink

VAR arousal = 56
VAR trust = 32
VAR need = 72
VAR load = 1

// turn: 1 Nell sees her, 2 another mother takes her side, 3 Jess rings from the ship
VAR turn = 1
// later: 1 Rob rings, 2 Rob sends word that he is coming himself, 3 nobody rings
VAR later = 1

// The depot has been asked to reach him.
VAR asked = false
// Mrs Whitlock has been called to the door of Room 17.
VAR called = false

-> office

// The thresholds of the whole script.
=== function boiling() ===
~ return arousal >= 82

=== function hot() ===
~ return arousal >= 66

=== function trusts() ===
~ return trust >= 48

=== function wary() ===
~ return trust < 34

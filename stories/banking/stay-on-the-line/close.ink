// It is decided: the last moment, and what comes of it.

=== six ===
Six. Shona locks the street door, and stands by it with the key, to let people out. # sound: doors # inset: doors
Callum: They decide about Beth on the nineteenth. If she can stay with me. # stance: seated # voice: low # gaze: floor
Callum: They asked how I'd manage the money. # voice: breaking # head: down # eyes: wet
- (the_nineteenth)
{ doubt:
    The call is still running. He hasn't answered it for a while. # gaze: phone # hold: short
    Callum: So what happens now? # head: level # gaze: you # breath: held
- else:
    Callum: So are you sending it or not? # head: level # gaze: stare # breath: held # hands: grip
}
* [“No. I'm holding it, whatever you think of me.” # limit-setting # standard: safe]
    # why: He had asked you straight, and he got it straight. It kept the money where it was. What it did to him depended on what the two of you had by then.
    # inside: They said no to my face. I'll give them that.
    -> held_back
* [“You end that call, or we ring while he listens.” # offering-choices # standard: dignity]
    # why: Both ways went to the same number, and he could pick. It left the ending of it to the one who'd have to live with it, if he was ready to end it.
    # inside: It was me that had to press it. I'm glad it was me.
    -> his_to_end
* [“It's your money. Sign the warning, and I'll send it.” # fair-process]
    # why: There's a form for that, and it is his money, and nobody could have said that you hadn't asked. He wasn't choosing freely, though. For two hours somebody else had had hold of the pen.
    # inside: They said it was up to me. I thought that meant it was all right.
    -> signed
* [“There's somebody here who can take this on.” # calling-for-help # standard: together]
    # why: You'd come to the end of what a teller can do, and you knew it. It's worth as much as what the next person has been told, and what he can still hear.
    # inside: They didn't just pass me on. Or they did, I couldn't tell by then.
    -> handed
* [Say nothing, and look where he is looking. # tactical-pause # silence # standard: dignity]
    # why: There was one thing left to do, and only he could do it. Whether a silence is room for it or only a silence depends on what he had to put into it.
    # inside: Nobody said anything. It was dead quiet, except for him.
    -> his_own
* [Look round at Shona, and her key. # ignoring # lapse # misses: way-forward]
    # why: She'd been on her feet since nine, and so had you. He'd asked you what was going to happen, and you looked at the way out.
    # inside: They wanted to go home. Fair enough. So I went.
    -> left_to_it

// He can hear what is said to him, and has some reason to believe it.
=== function steadied() ===
~ return trusts() and not hot()

// He no longer knows whom to believe, and has room to know that.
=== function torn() ===
~ return doubt and not hot()

// Bad luck: they can put any number on his screen, and nobody has told Fraud.
=== function spoofed() ===
~ return turn == 2 && later == 1 && not told

// Luck: four per cent, and a speaker that has been on since then.
=== function dying() ===
~ return turn == 1 && later == 2 && not boiling()

=== held_back ===
{
- boiling():
    -> hall
- code:
    -> emptied
- steadied():
    -> home
- dying():
    -> battery
- torn():
    -> waiting
- told:
    -> held
- else:
    -> pavement
}

=== his_to_end ===
{
- boiling():
    -> hall
- code:
    -> emptied
- steadied() && doubt && spoofed():
    -> rings_back
- steadied() && doubt:
    -> hung_up
- dying():
    -> battery
- steadied() or torn():
    -> waiting
- told:
    -> held
- else:
    -> pavement
}

=== his_own ===
{
- boiling():
    -> hall
- code:
    -> emptied
- steadied() && doubt:
    -> tester
- dying():
    -> battery
- torn():
    -> waiting
- told:
    -> held
- else:
    -> pavement
}

=== signed ===
{
- boiling():
    -> hall
- code:
    -> emptied
- steadied() && doubt:
    -> unsigned
- later == 1:
    -> form
- told:
    -> held
- turn == 2:
    -> bounced
- else:
    -> sent
}

=== handed ===
{
- boiling():
    -> hall
- code:
    -> emptied
- later == 2 && turn == 2:
    -> same_thread
- hot() && not told:
    -> arm
- hot():
    -> held
- later == 1 && (told or trusts()):
    -> police
- later == 2 && (doubt or trusts()):
    -> fraud_desk
- told:
    -> held
- else:
    -> waiting
}

=== left_to_it ===
{
- boiling():
    -> hall
- code:
    -> emptied
- dying():
    -> battery
- steadied() or torn():
    -> waiting
- told:
    -> held
- else:
    -> pavement
}

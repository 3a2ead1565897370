// It is decided: the last moments, and what comes of them.

=== asked ===
{ crisis:
    Bernie has taped the notice back up, crooked. # sound: paper # inset: clock
- else:
    Half past twelve. Six have gone over their four hours. The screen still says four hours ten. # inset: clock
}
{ leaked && later == 1:
    Dan: They put you under, and some people don't wake up. # voice: low # gaze: floor
}
- (the_question)
{ trusts():
    Dan: Can I ask you something? Will you say it straight? # stance: standing # voice: low # gaze: you
    Dan: Is she going to die? # voice: breaking # breath: held
- else:
    { promised:
        Dan: You've told me things tonight that you didn't know. # stance: standing # voice: level # gaze: away
    }
    Dan: Just tell me she's not going to die. # stance: forward # gaze: you # breath: held
    Dan: Just say it. # voice: level # hands: grip
}
* [“I don't know, Dan, and I won't guess with her.” # simple-language # standard: honest]
    # why: It was the hardest of the things that you could say, and the only one that would still be true at two o'clock. He didn't thank you for it then.
    # inside: They didn't know and they said so. So the rest of what they'd said was true as well.
    ~ straight = true
    It goes in. You watch it go in. # hold: short
    { trusts():
        Dan: No. Don't guess. # voice: low
    - else:
        Dan: No. Course you don't. # voice: low # gaze: away
    }
* [“She's in the very best hands tonight.” # minimising # misses: seen]
    # why: It is true of Kofi and true of Miss Rahman. It's also what is said instead of an answer, and he noticed the instead.
    # inside: Best hands. I didn't ask about hands.
    Dan: That's not what I asked. # voice: level # stance: back
* [“She's young and strong. She'll come through.” # false-promise # misses: honest]
    # why: He asked you to say it, and you were tired, and you said it. It may even be so. If it isn't, this is what he'll remember.
    # inside: They said she'd come through. I rang Pam and told her.
    ~ promised = true
    Dan: Thank you. # voice: breaking # breath: slow
    He gets out his phone and starts to write that to somebody. # gaze: phone
* [“You're frightened you won't see her again.” # affect-labelling]
    # why: You said the thing beneath the question. From someone he trusts it's company; from anyone else it's only the thing itself, said aloud.
    # inside: They said it so I didn't have to.
    His chin goes. # hands: face
    { trusts():
        ~ straight = true
        He nods, and it comes. You wait while it comes. # breath: slow
    - else:
        Dan: Don't say that. Don't you say that. # voice: raised # stance: back
    }
* [Don't answer. Don't look away. # tactical-pause # silence]
    # why: It isn't a question that anyone can answer. From a friend that look would say so; from a stranger it says yes.
    # inside: They didn't say no.
    It is very quiet at the hatch. # sound: hush
    { trusts():
        Dan: No. I know. You can't. # voice: low # gaze: floor
    - else:
        Dan: Say something. # voice: breaking # hands: fist
        ~ event(4, 0, 2, "He asked if she would die, and the silence of someone he did not trust sounded like yes.")
    }
* [Open your mouth, and the tannoy goes. # ignoring # lapse]
    # why: You were about to. The tannoy wanted the owner of a silver Astra, and you let it finish, and then there was nothing to say it into.
    # inside: I asked if she'd die and it did the car announcement.
    It does the whole announcement. # sound: tannoy # gaze: away
    Dan: Forget it. # voice: low
- (how_you_leave_it)
The man with the towel is called. The tray is full; you have to see someone. # sound: tannoy
Dan: And what do I do now? # voice: low # gaze: you
* [“Try and get some rest. It could be hours.” # minimising # misses: way-forward]
    # why: It could be, and he'll need it. He'd asked what to do, and the answer was nothing, for hours.
    # inside: Rest. On those chairs. With her in there.
    Dan: Rest. # voice: level
    -> left_waiting
* [“Here, or out in the car for a bit?” # offering-choices # standard: dignity]
    # why: He'd forgotten that there was anywhere else. You gave him a way to leave the room that isn't giving up on her, if he trusts you to fetch him.
    # inside: I hadn't thought I was allowed to go outside.
    He looks at the doors, and at the rain. # gaze: doors # sound: rain
    -> to_the_car
* [“I'll fetch you someone who can tell you.” # calling-for-help # standard: together]
    # why: You can't answer him, and someone in this building can. It means another ten minutes off the hatch and a name called twice.
    # inside: They went and found somebody. They didn't point, they went.
    You put your pen in your pocket and stand up. # sound: chair
    -> fetched
* [“Sit by my hatch. I'll look up every ten minutes.” # orienting # standard: way-forward]
    # why: It is small, and you can keep it. He has been given a place and a time, and whoever has those can wait a good while.
    # inside: Every ten minutes. I set my watch by it, and they did.
    He looks at the chair you mean. # gaze: away
    -> by_the_hatch
* [Come round and sit down in the chairs. # giving-space # silence # standard: seen]
    # why: You had two minutes that weren't yours, and you spent them. You left two chairs between you and the next one free, and he could take it or not.
    # inside: They came round and sat down. Thirty people waiting, and they sat down.
    You sit. Nobody in the queue says anything. # sound: chair # distance: normal
    -> two_chairs
* [Call the next name. # ignoring # lapse # misses: way-forward]
    # why: There was a name on the card and you called it. He had asked you what to do, and heard that it wasn't his turn.
    # inside: They called somebody called Patricia.
    A woman called Patricia gets up. # sound: footsteps
    Dan: Right. # voice: low # stance: back
    -> left_waiting

// What comes of it. First what no way of leaving it can outweigh.
=== function gives_way() ===
~ return boiling() or (arousal >= 72 && promised && shut())

=== function steadied() ===
~ return arousal < 66 && trust >= 34

=== function gives_up() ===
~ return trust < 22 && not eased()

// He can only go as far as the car park if something of his has gone in to her.
=== function can_leave() ===
~ return word == 2 && trust >= 40 && not hot()

// Bad luck, unless somebody had told Bernie: the man who filmed has rung the control room.
=== function complaint() ===
~ return turn == 2 && later == 3 && not bernie

// The bell took everyone, and then theatre took the rest: nobody can be fetched.
=== function nobody_to_fetch() ===
~ return turn == 1 && later == 1

// Luck: the woman from the relatives' room comes and sits by him.
=== function company() ===
~ return later == 2 && (turn == 2 or turn == 3) && arousal < 76

=== fetched ===
{
- boiling():
    -> walked_out
- nobody_to_fetch():
    -> no_one_came
- not bernie && word == 0:
    -> no_one_came
- else:
    -> registrar
}

// A real handover, in front of the one it is about.
=== registrar ===
It takes nine minutes and two bleeps. Then a small woman in theatre blues and clogs. # sound: doors # inset: doors
Miss Rahman: Mr Hollis? # gaze: away
~ event(4, 2, -6, "The surgeon came out in person and knew his name.")
- (in_front_of_him)
Miss Rahman looks from him to you. She has two minutes. # stance: standing # breath: held
* [“He's been a bit worked up, so do go gently.” # over-explaining # misses: dignity]
    # why: You were looking after her, and it is what one passes on. He was standing there, and it became the first thing she knew about him.
    # inside: Worked up. An hour and a half I'd been good as gold, nearly.
    Dan: I'm not worked up. I'm her husband. # voice: level # hands: grip
    -> handed
* [“I'll come in with you both, if you want.” # offering-choices # standard: together]
    # why: You'd become the one who was there, and you left it to him. It'll cost the queue another five minutes, and you know it.
    # inside: I said yes please like a kid.
    ~ went_in = true
    Dan: Would you? # voice: breaking
    -> handed
* [“She'll tell you everything now, Dan.” # false-promise # id: everything # misses: honest]
    # why: Everything is more than she has, and more than Ruth has said that she may tell. He walked in there expecting it.
    # inside: Not everything, it turned out. I kept waiting for the everything.
    ~ promised = true
    Dan: OK. OK. # breath: fast
    -> handed
* [“This is Dan. Ninety minutes, and no doctor yet.” # orienting # standard: together]
    # why: One breath, and she knew who he was and what he hadn't had. He heard that it wasn't he who'd been slow.
    # inside: Dan, they said, not the husband. And they told her how long.
    Miss Rahman: Then I'm late, and I'm sorry. The plaster room's free. # voice: low
    -> handed
* [Nod to her, and open the door for both. # attentive-listening # silence # standard: dignity]
    # why: Nothing you could add was better than her being here. She'd have been glad of a sentence, but she could read him for herself.
    # inside: They held the door. And then it was just the doctor and me.
    Dan looks at you once, and goes. # stance: back # gaze: you
    -> handed
* [Turn to the card in your hand. # ignoring # lapse]
    # why: She was here, so you thought yourself done. He looked round for you at the door.
    # inside: I looked round and they'd gone back to work. Fair enough, I suppose.
    Miss Rahman: Mr Hollis, is it? # voice: low
    -> handed

=== handed ===
{
- boiling():
    -> walked_out
- not easier() && not trusts():
    -> cannot_hear
- else:
    -> told
}

=== by_the_hatch ===
{
- gives_way():
    -> walked_out
- complaint():
    -> moved_on
- nobody_to_fetch():
    -> no_one_came
- word == 2 && easier() && trusts():
    -> settled_word
- company():
    -> settled_stranger
- gives_up():
    -> gone
- hot():
    -> watched
- else:
    -> waiting
}

=== two_chairs ===
{
- gives_way():
    -> walked_out
- complaint():
    -> moved_on
- nobody_to_fetch():
    -> called_away
- steadied() && straight && (bernie or word > 0):
    -> settled_quiet
- company():
    -> settled_stranger
- gives_up():
    -> gone
- hot():
    -> watched
- else:
    -> waiting
}

=== to_the_car ===
{
- gives_way():
    -> walked_out
- gives_up():
    -> gone
- complaint():
    -> moved_on
- can_leave() && turn == 3 && later == 1:
    -> missed
- can_leave():
    -> car
- hot():
    -> watched
- else:
    -> waiting
}

=== left_waiting ===
{
- gives_way():
    -> walked_out
- complaint():
    -> moved_on
- company():
    -> settled_stranger
- gives_up():
    -> gone
- promised && wary():
    -> gone
- hot():
    -> watched
- else:
    -> waiting
}

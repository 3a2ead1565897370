// It is decided: the last two moments, what comes of them, and the endings.

=== asked ===
{ crisis:
    Bernie has taped the notice back up, crooked. # sound: paper # inset: clock
- else:
    Half past twelve. The screen says four hours ten. # inset: clock
}
{ leaked && later == 1:
    Dan: They put you under, and some people don't wake up. # voice: low # gaze: floor
}
- (the_question)
{ trusts():
    Dan: Can I ask you something? Will you say it straight? # voice: low # gaze: you
    Dan: Is she going to die? # voice: breaking # breath: held
- else:
    Dan: Just tell me she's not going to die. # gaze: you # breath: held
    Dan: Just say it. # voice: level # hands: grip
}
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
        He nods, and it comes. You wait while it comes. # breath: slow
    - else:
        Dan: Don't say that. Don't you say that. # voice: raised # stance: back
    }
* [“She's in the very best hands tonight.” # minimising # misses: seen]
    # why: It is true of Kofi and true of Miss Rahman. It's also what is said instead of an answer, and he noticed the instead.
    # inside: Best hands. I didn't ask about hands.
    Dan: That's not what I asked. # voice: level # stance: back
* [“I don't know, Dan, and I won't guess with her.” # simple-language # standard: honest]
    # why: It was the hardest of the things that you could say, and the only one that would still be true at two o'clock. He didn't thank you for it then.
    # inside: They didn't know and they said so. So the rest of what they'd said was true as well.
    It goes in. You watch it go in. # hold: short
    { trusts():
        Dan: No. Don't guess. # voice: low
    - else:
        Dan: No. Course you don't. # voice: low # gaze: away
    }
* [Don't answer. Don't look away. # tactical-pause # silence]
    # why: It isn't a question that anyone can answer. From a friend that look would say so; from a stranger it says yes.
    # inside: They didn't say no.
    It is very quiet at the hatch. # sound: hush
    { trusts():
        Dan: No. I know. You can't. # voice: low # gaze: floor
    - else:
        Dan: Say something. # voice: breaking # hands: fist
        ~ event(4, -1, 2, "He asked if she would die, and the silence of someone he did not trust sounded like yes.")
    }
* [Open your mouth, and the tannoy goes. # ignoring # lapse]
    # why: You were about to. The tannoy wanted the owner of a silver Astra, and you let it finish, and then there was nothing to say it into.
    # inside: I asked if she'd die and it did the car announcement.
    It does the whole announcement. # sound: tannoy # gaze: away
    Dan: Forget it. # voice: low
- (how_you_leave_it)
The man with the towel is called. The tray is full; you have to see someone. # sound: tannoy
Dan: And what do I do now? # voice: low # gaze: you
* [“I'll fetch you someone who can tell you.” # calling-for-help # standard: together]
    # why: You can't answer him, and someone in this building can. It means another ten minutes off the hatch and a name called twice.
    # inside: They went and found somebody. They didn't point, they went.
    You put your pen in your pocket and stand up. # sound: chair
    -> fetched
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

// Bad luck, unless somebody had told Bernie: the man who filmed has rung the control room.
=== function complaint() ===
~ return turn == 2 && later == 3 && not bernie

// The bell took everyone, and then theatre took the rest: nobody can be fetched.
=== function nobody_to_fetch() ===
~ return turn == 1 && later == 1

// Luck: the woman from the relatives' room comes and sits by him.
=== function company() ===
~ return later == 2 && (turn == 2 or turn == 3)

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
~ event(3, 2, -6, "The surgeon came out in person and knew his name.")
- (in_front_of_him)
Miss Rahman looks from him to you. She has two minutes. # pressure: tight # stance: standing # breath: held
* [“She'll tell you everything now, Dan.” # false-promise # id: everything # misses: honest]
    # why: Everything is more than she has, and more than Ruth has said that she may tell. He walked in there expecting it.
    # inside: Not everything, it turned out. I kept waiting for the everything.
    ~ promised = true
    Dan: OK. OK. # breath: fast
    -> handed
* [“He's been a bit worked up out here, so go gently.” # over-explaining # misses: dignity]
    # why: You were looking after her, and it is what one passes on. He was standing there, and it became the first thing she knew about him.
    # inside: Worked up. An hour and a half I'd been good as gold, nearly.
    Dan: I'm not worked up. I'm her husband. # voice: level # hands: grip
    -> handed
* [“This is Dan. Ninety minutes, and no doctor yet.” # orienting # standard: together]
    # why: One breath, and she knew who he was and what he hadn't had. He heard that it wasn't he who'd been slow.
    # inside: Dan, they said, not the husband. And they told her how long.
    Miss Rahman: Then I'm late, and I'm sorry. Shall we sit down? # voice: low
    -> handed
* [“I'll come in with you both, if you want.” # offering-choices # standard: together]
    # why: You'd become the one who was there, and you left it to him. It'll cost the queue another five minutes, and you know it.
    # inside: I said yes please like a kid.
    Dan: Would you? # voice: breaking
    -> handed
* [Nod to her, and open the door for both of them. # attentive-listening # silence # standard: dignity]
    # why: Nothing you could add was better than her being here. She'd have been glad of a sentence, but she could read him for herself.
    # inside: They held the door. And then it was just the doctor and me.
    Dan looks at you once, and goes. # gaze: you
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
- hot() && not trusts():
    -> cannot_hear
- shut():
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
- company() && not hot():
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
- steadied() && (bernie or word > 0):
    -> settled_quiet
- company() && not hot():
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
- trust >= 30 && not hot():
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
- company() && not hot():
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

// Endings.

=== settled_word ===
He turns the chair by a hand's breadth, so that it faces the doors. # ending: settled/word # stance: seated # breath: slow
At twenty to one you look up. He lifts one finger from the arm of the chair. # hands: open # gaze: you
At ten to, Kofi puts his head out. # sound: doors
{ later == 1:
    Kofi: She's gone up with them on. She said, is he still there? # voice: low
- else:
    Kofi: She says, is he still there? # voice: low
}
Dan: Tell her where else would I be. # voice: breaking
You call the next name. # hold: long
-> END

=== settled_quiet ===
After a moment he sits as well, two chairs along. # ending: settled/quiet # stance: seated # sound: hush
After a while he talks, not to you exactly: the bath, the stairs, the colour of her. # voice: low # gaze: hands
You don't say much. There is nothing in it to say much to. # breath: slow
When you get up he says thanks, and then: go on, they're waiting. # stance: ease
He is still there at one, and quiet, and when the doors open he doesn't jump. # hold: long
-> END

=== settled_stranger ===
The woman from the relatives' room comes out for a tea, and sits down next to him. # ending: settled/stranger # sound: chair # stance: seated
The woman: Is it your wife, love? # voice: low
She doesn't say who hers was. She gives him half of her tea in another cup. # breath: slow # hands: open
It isn't anything that you did. Some nights somebody else does it. # gaze: away
When they come for him at one he is telling her about Ruth. # hold: long
-> END

=== told ===
Bernie puts BACK IN FIVE up in your hatch before you can ask. # ending: handed-over/registrar # sound: desk
Through the wired glass you see Miss Rahman sit, and Dan sit because she has. # stance: seated # gaze: away
She talks. He puts a hand over his eyes and nods. He nods again. # hands: face # breath: slow
{ word == 2:
    When he comes out he is holding nothing at all. # hands: open
}
Dan: She's asked for me. After. She's asked for me. # voice: breaking
Miss Rahman writes the time in the notes, and his name, and yours. # sound: paper # hold: long
-> END

=== adaeze ===
Adaeze: I'm Adaeze. I'm in charge tonight, so I'm the one to be angry with. # ending: handed-over/in-charge # voice: low # distance: normal
Dan looks from her to you. Nobody is in front of the doors. # gaze: doors # breath: fast
You tell her in one breath, so that he can hear: Dan, Ruth's husband, right behind her, nobody came. # sound: hush
Adaeze: Then let's you and I go and stand on the other side of that door. # voice: low
He goes with her, with what he dropped in both hands. # hands: open # stance: ease
Marek picks up the notice. You sit down, because your knees have gone. # hold: long
-> END

=== withdrew ===
The back door of reception shuts, and locks itself. You are both on the right side of it. # ending: left-safely/withdrew # sound: doors
Bernie: I'm all right. I'm all right. Are you? # voice: breaking
{ button:
    On the camera Adaeze is walking towards him with her hands low. # gaze: away
- else:
    You ring Adaeze from the staff room: front desk, one man, hit the glass, nobody hurt. # sound: phone
}
On the camera he has sat down on the floor, with his back against the doors. # stance: slump # gaze: floor
You give Adaeze his name and his wife's, and what he said. She writes it on her hand. # hold: long
-> END

=== car ===
Dan: The car. For a bit. I'll ring Edie from the car. # ending: left-safely/car # voice: low # gaze: you
He writes his number on the back of your hand-over sheet, and reads it through. # sound: paper # hands: still
You write it on the board as well, beside Ruth: HUSBAND, CAR PARK, RING HIM. # sound: keyboard
He goes out by the front doors, into the rain, walking. # sound: rain # stance: ease
At five past one somebody rings him, and you see him come across the tarmac at a run. # hold: long
-> END

=== waiting ===
He has the fourth seat from the end. # ending: contained/waiting # sound: chair # stance: seated
He sits on the edge of it, and each time the doors open he is half up. # stance: forward # gaze: doors
{ later == 3:
    Marek leans by the drinks machine and watches him without seeming to. # gaze: away
- else:
    Bernie watches him across the top of her screen. # gaze: away
}
{ word == 2:
    She has her glasses. Beyond that nobody has told him anything. You see eleven people. # sound: tannoy
- else:
    Nobody is hurt, and nobody has told him anything. You see eleven people. # sound: tannoy
}
At quarter past one a doctor comes out and says his name wrong. # hold: long
-> END

=== no_one_came ===
You bleep, and you try the doors, and you bleep again. # ending: contained/no-one # sound: pager
{ nobody_to_fetch():
    Majors 7 has had everyone since the bell, and theatre has whoever was left. # sound: hush
- else:
    Nobody in there knows that there is a husband. # sound: hush
}
{ trusts():
    Dan: You tried. # voice: low # stance: slump
- else:
    Dan: So there's no one. # voice: level # gaze: away
}
It has taken twelve minutes. The queue has begun to say so. # sound: footsteps
You go back to your cards, and he goes back to his chair. # stance: seated # hold: long
-> END

=== moved_on ===
Marek's radio says his name. He listens to it with his back to you. # ending: escalated/complaint # sound: pager
Marek: Control's had a call. Bloke with a video. They want him outside while they look. # voice: low
{ trusts():
    Dan: It's all right. I'll go. You've been… it's all right. # voice: low # stance: back
- else:
    Dan: I've not done anything. I've stood here. # voice: raised # stance: back
}
You say he's with you. Control doesn't know you, and Marek has to ask. # gaze: away
He waits under the ambulance canopy, where nobody coming through the doors would look. # sound: rain # hold: long
-> END

=== watched ===
He doesn't sit. Marek comes and stands where he can reach him. # ending: contained/watched # stance: pacing # sound: footsteps
Each time the doors open he starts forward, and Marek says easy, and he stops. # gaze: doors # hands: fist
The seats on either side of him have emptied. # sound: chair
At ten past one a doctor asks you, from the doors, if that one is safe to talk to. # gaze: away
You say that he has been told nothing for two hours, and she says oh. # hold: long
-> END

=== cannot_hear ===
Miss Rahman gets as far as the word bleeding. # ending: escalated/registrar # voice: low
Dan: You've had her an hour and a half! An hour and a half! # voice: shout # stance: closer
She has her back to a wall. Two porters come through the doors. # distance: near # sound: footsteps
She says she will come again when he has had a minute; she hasn't got one. # sound: doors
He didn't hear that Ruth had asked for him. It was in the second sentence. # hands: fist # hold: long
-> END

=== walked_out ===
It is not anything in particular. A chair goes over. # ending: escalated/lobby # sound: chair # hands: fist
Marek and another guard walk him out between them, and he lets them until the doors. # stance: pacing # voice: shout
Dan: She doesn't know where I am! She doesn't know I'm here! # voice: shout
Thirty people look at their knees. # sound: hush
He stands in the ambulance bay in the rain, where everyone can see him, and no one may let him in. # sound: rain # hold: long
-> END

=== held ===
He goes for the door plate with his shoulder, and it holds. # ending: escalated/doors # sound: doors # stance: closer
{ button:
    Marek has one arm and another guard the other; Adaeze is telling them, slower, slower. # hands: fist
- else:
    It is a minute and a half before anyone comes. You both hear every second. # sound: hush
}
Dan: She doesn't know I'm here! # voice: shout
They sit him down outside, under the ambulance canopy. Someone starts on the form. # sound: rain
What he dropped is still on your counter. # hold: long
-> END

=== through ===
A student nurse comes out with a tray, and the doors are slow to close. They've always been slow. # ending: broke-down/through # sound: doors
He goes past her, sideways, and he is in. # sound: footsteps # distance: far
You hear curtains, and somebody saying sir. # sound: hush
Then you hear him stop. # hold: short
{ late && later == 1:
    He has found Resus 2 with its curtains open and nobody in it. # stance: slump
- else:
    He has seen her as they didn't want her to be seen: the tubes, and the floor. # stance: slump
}
He isn't angry when they bring him out. He isn't anything. # hands: face # hold: long
-> END

=== gone ===
You look up from Patricia's wrist, and the fourth seat from the end is empty. # ending: broke-down/gone # sound: hush
Bernie: Did he not say? I thought he'd gone for a smoke. # gaze: away
At five to one Miss Rahman comes out, in her blues, and calls his name. # sound: doors
Miss Rahman: Mr Hollis? Husband of Ruth Hollis? # voice: level
She calls it twice. His phone goes to voicemail. # sound: phone
{ word == 2:
    Behind the doors Kofi is still saying, he's right outside. # hold: long
- else:
    On the chair there is a pair of glasses. # inset: hands # hold: long
}
-> END

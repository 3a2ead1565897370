// How it ends. Which ending is reached is settled in close.ink and middle.ink.

=== settled_word ===
He turns the chair by a hand's breadth, so that it faces the doors. # ending: settled/word # stance: seated # breath: slow
At twenty to one you look up. He lifts one finger from the arm of the chair. # stance: ease # hands: open # gaze: you
At ten to, Kofi puts his head out. # sound: doors
{ later == 1:
    Kofi: She's gone up with them on. She said, is he still there? # voice: low
- else:
    Kofi: She says, is he still there? # voice: low
}
Dan: Tell her where else would I be. # voice: breaking
You call the next name. # stance: ease # hands: open # hold: long
-> END

=== settled_quiet ===
After a moment he sits as well, two chairs along. # ending: settled/quiet # stance: seated # sound: hush
After a while he talks, not to you exactly: the bath, the stairs, the colour of her. # voice: low # gaze: hands
You don't say much. There is nothing in it to say much to. # breath: slow
When you get up he says thanks, and then: go on, they're waiting. # stance: ease # hands: open
He is still there at one, and quiet, and when the doors open he doesn't jump. # stance: ease # hands: still # hold: long
-> END

=== settled_stranger ===
The woman from the relatives' room comes out for a tea, and sits down next to him. # ending: settled/stranger # sound: chair # stance: seated
The woman: Is it your wife, love? # voice: low
She doesn't say who hers was. She gives him half of her tea in another cup. # breath: slow # hands: open
It isn't anything that you did. Some nights somebody else does it. # gaze: away
When they come for him at one he is telling her about Ruth. # stance: ease # hands: open # gaze: hands # hold: long
-> END

=== told ===
Bernie puts BACK IN FIVE up in your hatch before you can ask. # ending: handed-over/registrar # stance: gone # sound: paper
{ went_in:
    There are two chairs and a plaster trolley. She sits, Dan sits because she has, and you lean.
- else:
    Through the wired glass you see her sit, and Dan sit because she has.
}
She talks. He puts a hand over his eyes and nods. He nods again. # hands: face # breath: slow
{ word == 2:
    When he comes out he is holding nothing at all. # stance: ease # hands: open
}
Dan: She's asked for me. After. She's asked for me. # stance: ease # hands: still # voice: breaking
Miss Rahman writes the time in the notes, and his name, and yours. # stance: ease # hands: still # sound: paper # hold: long
-> END

=== adaeze ===
Adaeze: I'm Adaeze. I'm in charge tonight, so I'm the one to be angry with. # ending: handed-over/in-charge # voice: low # distance: normal
Dan looks from her to you. Nobody is in front of the doors. # gaze: doors # breath: fast
You tell her in one breath, so that he can hear: Dan, Ruth's husband, right behind her, nobody came.
Adaeze: Then let's you and I go and stand on the other side of that door. # voice: low
He goes with her, with what he dropped in both hands. # stance: gone
Gary picks up the notice. You sit down, because your knees have gone. # hold: long
-> END

=== withdrew ===
The back door of reception shuts, and locks itself. You are both on the right side of it. # ending: left-safely/withdrew # stance: gone # sound: doors
Bernie: I'm all right. I'm all right. Are you? # voice: breaking
{ button:
    On the camera Adaeze is walking towards him with her hands low.
- else:
    You ring Adaeze from the staff room: front desk, one man, hit the glass, nobody hurt.
}
On the camera he has sat down on the floor, with his back against the doors. # gaze: floor
You give Adaeze his name and his wife's, and what he said. She writes it on her hand. # hold: long
-> END

=== car ===
Dan: The car. For a bit. I'll ring Edie from the car. # ending: left-safely/car # voice: low # gaze: you
He writes his number on the back of your hand-over sheet, and reads it through. # sound: paper # hands: still
You write it on the board as well, beside Ruth: HUSBAND, CAR PARK, RING HIM. # sound: keyboard
He goes out by the front doors, into the rain, walking. # stance: gone # sound: rain
At five past one somebody rings him, and you see him come across the tarmac at a run. # hold: long
-> END

// Bad luck: the surgeon comes down just as he is talking to his daughter.
=== missed ===
Dan: Five minutes. I'll ring Edie back from the car. # ending: broke-down/missed # voice: low # gaze: you
You write his number on the board beside Ruth, and he goes out into the rain. # stance: gone # sound: rain
Two minutes later Miss Rahman comes through the doors at a walk that is nearly a run. # sound: doors
You ring him. It is engaged; he is telling Edie that there's a nurse. You ring again.
Miss Rahman: I can't hold theatre for him. # voice: low
When he comes in she has been gone six minutes, and he can see it in your face. # stance: slump # hands: face # hold: long
-> END

=== waiting ===
He has the fourth seat from the end. # ending: contained/waiting # stance: gone # sound: chair
He sits on the edge of it, and each time the doors open he is half up. # gaze: doors
{ later == 3:
    Gary leans by the drinks machine and watches him without seeming to.
- else:
    Bernie watches him across the top of her screen.
}
{ word == 2:
    She has her glasses. Beyond that nobody has told him anything. You see eleven people. # sound: tannoy
- else:
    Nobody is hurt, and nobody has told him anything. You see eleven people. # sound: tannoy
}
At quarter past one a doctor comes out and says his name wrong. # hold: long
-> END

=== called_away ===
You have been sitting for a minute when the bell goes again. # ending: contained/called-away # sound: pager
Bernie: They want you. They want anyone. # voice: raised
You say that you'll be back, and neither of you puts a time on it. # stance: seated # gaze: you
{ trusts():
    Dan: Go on. Go. # voice: low
- else:
    Dan: Course. # voice: low # gaze: away
}
It is ten to two when you come out. He is where you left him, and nobody has been. # stance: gone # hold: long
-> END

=== no_one_came ===
You bleep, and you try the doors, and you bleep again. # ending: contained/no-one # sound: pager
{ nobody_to_fetch():
    Majors 7 has had everyone since the bell, and theatre has whoever was left.
- else:
    Nobody in there knows that there is a husband.
}
{ trusts():
    Dan: You tried. # voice: low # stance: slump
- else:
    Dan: So there's no one. # voice: level # gaze: away
}
It has taken twelve minutes. The queue has begun to say so.
You go back to your cards, and he goes back to his chair. # stance: gone # hold: long
-> END

=== moved_on ===
Gary's radio says his name. He listens to it with his back to you. # ending: escalated/complaint # sound: pager
Gary: Control's had a call. Bloke with a video. They want him outside while they look. # voice: low
{ trusts():
    Dan: It's all right. I'll go. You've been… it's all right. # voice: low # stance: back
- else:
    Dan: I've not done anything. I've stood here. # voice: raised # stance: back
}
You say he's with you. Control doesn't know you, and Gary has to ask. # gaze: away
He waits under the ambulance canopy, where nobody coming through the doors would look. # stance: gone # sound: rain # hold: long
-> END

=== watched ===
He doesn't sit. Gary comes and stands where he can reach him. # ending: contained/watched # stance: pacing # distance: far # sound: footsteps
Each time the doors open he starts forward, and Gary says easy, and he stops. # gaze: doors # hands: fist
The seats on either side of him have emptied. # sound: chair
At ten past one a doctor asks you, from the doors, if that one is safe to talk to. # stance: gone
You say that he has been told nothing for two hours, and she says oh. # hold: long
-> END

=== cannot_hear ===
Miss Rahman gets as far as the word bleeding. # ending: escalated/registrar # voice: low
Dan: You've had her an hour and a half! An hour and a half! # voice: shout # stance: closer
She has her back to a wall. Two porters come through the doors. # distance: near # sound: footsteps
She says she will come again when he has had a minute; she hasn't got one. # sound: doors
He didn't hear that Ruth had asked for him. It was in the second sentence. # stance: slump # hold: long
-> END

=== walked_out ===
It is not anything in particular. A chair goes over. # ending: escalated/lobby # stance: standing # hands: fist # sound: chair
Gary and another guard walk him out between them, and he lets them until the doors. # stance: back # distance: far
{ word == 2:
    Dan: She's asking for me! She asked, he said so! # voice: shout
- else:
    Dan: She doesn't know where I am! She doesn't know I'm here! # voice: shout
}
Thirty people look at their knees. # stance: gone # sound: hush
He stands in the ambulance bay in the rain, where everyone can see him, and no one may let him in. # sound: rain # hold: long
-> END

=== held ===
He goes for the door plate with his shoulder, and it holds. # ending: escalated/doors # stance: gone # sound: desk
{ button:
    Gary has one arm and another guard the other; Adaeze is telling them, slower, slower.
- else:
    It is a minute and a half before anyone comes. You both hear every second. # sound: hush
}
{ word == 2:
    Dan: I told her I was here! I told her! # voice: shout
- else:
    Dan: She doesn't know I'm here! # voice: shout
}
They sit him down outside, under the ambulance canopy. Someone starts on the form. # sound: rain
What he dropped is still on your counter. # hold: long
-> END

=== through ===
A student nurse comes out with a tray, and the doors are slow to close. They've always been slow. # ending: broke-down/through # sound: doors
He goes past her, sideways, and he is in. # stance: gone # sound: footsteps
You hear curtains, and somebody saying sir.
Then you hear him stop. # sound: hush # hold: short
{ late && later == 1:
    He has found Resus 2 with its curtains open and nobody in it.
- else:
    He has seen her as they didn't want her to be seen: the tubes, and the floor.
}
He isn't angry when they bring him out. He isn't anything. # stance: slump # hands: face # hold: long
-> END

=== gone ===
You look up from Patricia's wrist, and the fourth seat from the end is empty. # ending: broke-down/gone # stance: gone # sound: hush
Bernie: Did he not say? I thought he'd gone for a smoke.
At five to one Miss Rahman comes out, in her blues, and calls his name. # sound: doors
Miss Rahman: Mr Hollis? Husband of Ruth Hollis? # voice: level
She calls it twice. His phone goes to voicemail.
{ word == 2:
    Behind the doors Kofi is still saying, he's right outside. # hold: long
- else:
    On the chair there is a pair of glasses. # hold: long
}
-> END

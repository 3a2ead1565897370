// Still turning: what he did and did not do, and what can be had from the other side of the doors.

=== morning ===
{ boiling():
    He can't keep still. To the doors and back, and to the doors. # stance: pacing # gaze: doors # breath: fast
- else:
    Five past twelve. The toddler has been taken through, and it is as quiet as it gets. # sound: hush # inset: clock
}
- (said_it)
{ wary():
    Dan: I know what you'll all say. # distance: normal # voice: level # gaze: away
    Dan: She wanted to ring someone on Sunday. I said give it till morning. # gaze: you # hands: grip
- else:
    Dan: She wanted to ring someone. On Sunday. # distance: normal # voice: low # gaze: hands
    Dan: I said give it till morning. # voice: breaking
}
* [“It's on the ambulance sheet that you kept her flat.” # validation # standard: honest]
    # why: You had the sheet, and he had never seen it. Against what he hadn't done it set something he had, in a stranger's handwriting.
    # inside: It's written down. Somebody wrote it down that I did that.
    Dan: They wrote that? # gaze: you # breath: slow
    { trusts():
        Dan: The woman on the phone told me. I just did what she said. # voice: low
    }
* [“You've been standing here with that all night.” # reflection-paraphrase # standard: seen]
    # why: You didn't judge it and you didn't lift it off him. You saw that he had been carrying it, and that was the part he couldn't say.
    # inside: They didn't say it was all right. I'd have walked off if they'd said it was all right.
    Dan: Since Sunday. # voice: breaking
    The shut hand loosens a little. # hands: fist # inset: hands
* [“You couldn't have known. Don't blame yourself.” # minimising]
    # why: Everyone says it, and means it. He'd finally put it down in front of someone, and it was handed back with a cloth over it.
    # inside: Everyone says that. My mum said that. It's for them, that, not for me.
    Dan: I could, though. She told me. # voice: level # gaze: away
* [Put your hand over his on the counter. # touching]
    # why: You'd have done it for a friend. That hand had been shut on something for an hour and he wasn't ready for anyone to touch it.
    # inside: I know they meant it nicely. I nearly jumped out of my skin.
    He pulls it back as if it were hot. # stance: back # hands: fist
    Dan: Don't. # voice: raised
* [Leave it said. Stay where you are. # tactical-pause # silence]
    # why: There's nothing to say to it that he hasn't said. You didn't hurry it away, and you didn't leave.
    # inside: It was quiet and they were still there. That was all right.
    The drinks machine hums, and stops. # sound: hush
    { hot():
        Dan: Say something, then. # voice: raised # gaze: you
    - else:
        He listens to it himself. # hold: short # gaze: floor # breath: slow
    }
* [Look past him at the queue. # ignoring # lapse # misses: seen]
    # why: Somebody behind him had moved, and you looked. He took the look for your opinion.
    # inside: Couldn't even look at me.
    Dan: Yeah. That's what I thought. # voice: level # stance: back
- { boiling():
    -> glass
- else:
    -> news
}

// What can be had from inside.
=== news ===
{ word > 0 or bernie:
    -> kofi
- else:
    -> nobody_knows
}

=== kofi ===
The doors open a foot. It is Kofi, in a plastic apron, holding them with his hip. # sound: doors # inset: doors
Kofi: The lady in two. She's talking. She wants to know what he's done with her glasses. # voice: low
{ crisis:
    Dan tries to straighten the arm of them with his thumb. # hands: fidget
- else:
    At last Dan opens his hand. # stance: ease # hands: open
}
Kofi: I've thirty seconds. # gaze: doors
~ event(-4, 4, -4, "Kofi came to the doors himself and said that she was talking.")
- (thirty_seconds)
Dan: She can't see a thing without them. # voice: breaking # gaze: hands
* [“Thanks, Kofi. Go back in. I'll tell him.” # orienting]
    # why: You spared Kofi, and the bedside got him back ten seconds sooner. But Dan was standing there, and a man who'd been with her went away again.
    # inside: He was right there. He'd been right next to her.
    Kofi goes. # sound: doors
    Dan: He could've taken these. # voice: low # hands: grip
* [“What can we tell him, Kofi? Is there a plan?” # open-question]
    # why: You asked for him what he'd have asked. But it was Kofi you asked, in a doorway, and a tired man reaches for the nearest true thing.
    # inside: He said gynae. I thought, gynae? What's it got to do with gynae?
    ~ leaked = true
    Kofi: Gynae are with her, they'll… it'll be Miss Rahman who talks to him. # gaze: away
    Dan: Gynae? Why gynae? # voice: raised # hands: grip
    ~ event(6, 0, 4, "Kofi, asked in a doorway, let the word gynae slip.")
    The doors close on it. The glasses are still in his hand. # sound: doors
* [“Kofi, take them in. Tell her he's here.” # concrete-help # standard: way-forward]
    # why: He'd told her that he'd be right behind her, and the doors had shut. Now something of his was going where he couldn't, with the sentence that belonged to it.
    # inside: She had them on when I saw her. She said, he said you were there.
    ~ word = 2
    Kofi pulls off a glove to take them.
    Dan: Tell her I'm right behind her. Say that. # voice: breaking # breath: slow
* [“Dan, this is Kofi. He's been with Ruth.” # name-use # standard: together]
    # why: A face and a name from the other side: for an hour there had been only the doors. They used their thirty seconds well, and without you.
    # inside: He had kind eyes and he was in a hurry. I gave him the glasses.
    ~ word = 2
    Kofi: She's got you down as Danny. # voice: low
    Dan: Only her. Here. Give her these. # hands: open # breath: slow
* [Step aside, so they can see each other. # giving-space # silence # standard: dignity]
    # why: There were thirty seconds and two people who needed them. You kept out of them, and he put the glasses into the right hand himself.
    # inside: It was me and him, and the nurse got out of the way.
    ~ word = 2
    Dan holds them out. Kofi takes them and says something too low for you. # voice: low
    Dan: I'm right behind her. Tell her that. # breath: slow # hands: open
* [Stand there, deciding. # ignoring # lapse]
    # why: There were four good things to say and you went through all of them. Kofi had thirty seconds and he spent them looking from one of you to the other.
    # inside: Nobody said anything, and he went. I still had the glasses.
    Kofi: I've got to… sorry. # sound: doors
    Dan: No. Wait. Her glasses. # voice: raised # stance: closer # hands: grip
- -> later_on

=== nobody_knows ===
Nobody has come out. The resus phone is engaged now, which is new. # gaze: doors
- (an_hour)
Dan: You don't know anything either. Do you. # voice: level # gaze: you
* [“Bernie, who could go through for me?” # calling-for-help # standard: together]
    # why: It is late to ask, but it is not too late. Bernie can leave a keyboard for two minutes, and you can't leave a hatch.
    # inside: The other one went. Ten seconds it took to ask her.
    ~ bernie = true
    ~ word = 1
    Bernie: Give us your badge. # sound: chair
    She is two minutes. She's with Kofi, Bernie says, and she's cross about her glasses. # sound: doors
    Dan looks down at what is in his hand: a woman's glasses. # stance: ease # hands: open
* [“No. I'm going in now. Back at quarter past.” # concrete-help # standard: way-forward]
    # why: You left thirty people without a hatch for it, and you were back at fourteen minutes past. It was the first sentence tonight that came true.
    # inside: They came back with no glasses. I mean they'd left them with her.
    He holds out what has been in his hand: her glasses. # hands: open
    Dan: Take her these. She can't see a thing. # voice: breaking
    ~ word = 2
    ~ left_desk = true
    In resus Ruth says, where's he been. You tell her. She puts them on. # stance: gone
    ~ event(-2, 2, -4, "You came back when you said and told him that Ruth had put her glasses on.")
* [“No. And you shouldn't have been left like this.” # validation # standard: honest]
    # why: You said no when you might have said something. It fetched him no news, and it cost nobody their dignity.
    # inside: No. Straight out. I could work with no.
    Dan: No. I shouldn't. # voice: low # breath: slow
* [“No news tends to be good news in there.” # minimising # misses: honest]
    # why: It is a thing one says, and now and then it is even so. He'd asked if you knew anything, and it turned out that you knew a saying.
    # inside: Tends to be.
    Dan: Does it? Is that what you tell people? # voice: level # hands: fist
* [Shake your head, and go on looking at him. # tactical-pause # silence # standard: honest]
    # why: It is an answer, an honest one, and your face stayed in the room with it. He'd have liked you to go and ask.
    # inside: Just shook their head. At least they looked at me.
    He looks back, to see if there is more. # hold: short # gaze: you
    { trusts():
        Dan: OK. Thanks for not making something up. # voice: low
    - else:
        Dan: An hour. And nobody knows. # voice: raised # gaze: doors
    }
* [Refresh the board. # ignoring # lapse]
    # why: It might have changed, and then you'd have had something. He saw you ask the computer.
    # inside: They pressed a button.
    Dan: Does it say? Does it say I'm stood here? # voice: raised # stance: closer
- -> later_on

// Too much. It may come to this once.
=== glass ===
~ crisis = true
{ late && later == 2:
    You are barely back behind the hatch, and he is on the other side of it. # stance: closer # sound: footsteps
}
The flat of his hand hits your window. The notice about abuse comes down. # sound: desk # stance: closer # hands: fist # breath: fast
{ word == 2:
    His phone skids along the counter, face up: a girl with a gap in her teeth. # hands: open
- else:
    Something skids along the counter: a pair of glasses, a woman's, one arm bent. # hands: open
}
Behind him thirty people get out of their chairs. # sound: chair
- (the_hand)
Dan: I said I was right behind her! # voice: shout # distance: near # pressure: tight
* [Press the button under the desk. # calling-for-help # standard: safe]
    # why: It makes no sound out here. In two minutes there will be more people who can help, and until then it's you and he.
    # inside: I didn't see them press anything. I just saw people coming.
    ~ button = true
    Nothing rings. Somewhere a radio says front desk. # hands: fist
* [“I hear you. You said right behind her.” # reflection-paraphrase # standard: seen]
    # why: His own words, nothing added, in a level voice. There was little room in him for words, but those were in there already.
    # inside: They said it back. It was what I'd said, that's all. Somebody'd got it.
    Dan: I said it to her. I said it! # voice: breaking # hands: grip
* [Stand, step back, show him your palms. # giving-space # standard: safe]
    # why: He wanted the doors and not you, and you took away the one thing in his road that he could hit. He had all the room there was.
    # inside: They backed off and I thought, they're scared of me. That stopped me. Me, scaring people.
    He sees your hands. He sees his own. # stance: back # distance: normal # hands: open
* [“Dan. Do that once more and I call security.” # threatening]
    # why: It was true and you may have to. Said first, with his hand still on the glass, it told him how the rest of the night would go.
    # inside: Fine. Fetch them. That's what I thought. Fetch everyone.
    Dan: Get them! Get anybody! # voice: shout # stance: closer
* [Keep still. Let the noise die down. # tactical-pause # silence]
    # why: You didn't feed it. The glass rang, and stopped, and you were still behind it and not shouting.
    # inside: It went quiet and I heard myself.
    The notice slides to the floor. # hold: short # breath: fast
* [Look down, and wait for someone to come. # ignoring # lapse # misses: safe]
    # why: Nobody was coming, because nobody had been called. He hit a window, and the window looked away.
    # inside: Not even that. I could've put it through and they'd not have looked up.
    Dan: Look at me! # voice: shout # distance: near
- (what_now)
{ button:
    Adaeze has come, the nurse in charge, by the side door, walking. Gary is behind her and stays there. # sound: footsteps
- else:
    A woman is pulling her boy towards the exit. Bernie's hand is at her mouth. # sound: child
}
His breath is coming in pulls. # breath: fast # gaze: doors # pressure: tight
* [“What did you drop? Is it broken?” # redirecting]
    # why: It was the only thing on that counter that he'd want to look at. The question was small enough for a man with no room.
    # inside: I looked down at it. I'd forgotten that I had hold of anything.
    He looks down, and picks it up in both hands. # hands: open # gaze: hands
    { word == 2:
        Dan: It's Edie. It's only the glass. # voice: breaking
    - else:
        Dan: They're Ruth's. It's only the arm. # voice: breaking
    }
* [“Bernie and I are going out the back, Dan.” # disengage-and-leave # standard: safe]
    # why: There were two of you behind a window and one had been hit. You got her out while the way was clear, and nobody was hurt.
    # inside: They went out the back. I don't blame them. I'd have gone.
    -> withdrew
* [“Look round, Dan. You're frightening everyone in here.” # matching-anger]
    # why: He was, and you were one of them, and it came out with an edge. Shame was the last thing that he had room for.
    # inside: I know I was. I know.
    Dan: I'm frightening them? # voice: shout # stance: closer
* [“Everybody sit down, please. Give him some room.” # reduce-stimulation # standard: safe]
    # why: Thirty people were watching a man come apart. You spoke to them and not to him, and the ring around him opened.
    # inside: They all stopped looking. I could feel it stop.
    Chairs. Somebody coughs. He turns his back on all of them. # sound: chair # gaze: away # distance: normal
* [Stay back, hands in view, and breathe out. # self-regulation # silence # standard: safe]
    # why: There was nothing he could have heard. What he could see was one person in the room who wasn't afraid of him, or who hid it well.
    # inside: One of them was just breathing. I got hold of that.
    Out. In. It is louder than you meant. # breath: slow
    { button:
        Adaeze does the same, two yards to your left.
    - else:
        He leans his forehead on the glass where his hand was. # stance: slump
    }
* [Say his name, and then nothing after it. # ignoring # lapse]
    # why: You began, and it went out of your head; it happens to everyone. To him it was a name being called and then nobody there, again.
    # inside: They said Dan. I waited. That was it: Dan.
    Dan: What? What! # voice: shout # hands: fist
- {
- button && arousal >= 96:
    -> held
- button && trust >= 8:
    -> adaeze
- button:
    -> held
- arousal >= 90 && trust < 8 && later != 3:
    -> through
- arousal >= 92:
    -> held
- else:
    -> comes_down
}

=== comes_down ===
He lets himself down into the nearest chair and holds what he dropped in both hands. # stance: seated # hands: still # breath: slow
Dan: I'm sorry. I'm sorry about your notice. # voice: low # gaze: floor
~ event(-6, 2, 0, "It had come out of him, nobody had hit back, and he was ashamed and tired.")
{ late:
    -> asked
- else:
    -> news
}

// It begins: outside the office, twenty past three. Four moments.

=== office ===
Rob's phone goes to voicemail, as it did before. You hang up ahead of the beep. # stance: gone # sound: phone
In Room 17 half of them have the film and half have paint. You can see the back of Nell's head. # inset: pane
Denise is by the pegs, where you left her: coat buttoned, a carrier bag held against it. # stance: standing # distance: normal # hands: grip # gaze: doors
- (first_words)
Denise: They've brought it forward. Jess goes at ten past four. # gaze: you # voice: level
Denise: I've a taxi out there with its meter running. # gaze: doors
Denise: So where's her coat? # stance: forward # gaze: you # breath: fast
* [“I can't let you have her, Denise. I'm sorry.” # apologise # standard: honest]
    # why: She asked for a coat and got the whole of it, in one breath, from somebody who minded. It hurt, but she didn't have to work it out.
    # inside: It was said to my face and it was said straight. I'll give them that.
    Denise: Can't let me have her. # voice: low
    She says it as if it were in another language. # gaze: floor # hands: still
* [“Rob isn't answering, so I can't release her.” # fair-process]
    # why: It is the reason, and it is true. But release is a word off a form, and she heard it said of a child she has bathed.
    # inside: Release her. Like she was on remand.
    Denise: Release her? # voice: raised
* [“Come and sit down a second. You look frozen.” # redirecting # misses: honest]
    # why: She was frozen and you meant it. It also put the no off by a minute that she hadn't got, and she could see it coming round the side of the chair.
    # inside: Nobody offers you a chair for good news.
    Denise: I don't want to sit down. # voice: level # hands: grip
* [Come out of the doorway, shaking your head. # tactical-pause # silence # standard: honest]
    # why: You didn't call it down a corridor. She read it off you while you walked, and had five steps to get ready for it.
    # inside: I saw it coming across the floor at me.
    Denise: No? # voice: low # breath: held
    Denise: What do you mean, no?
* [Look down at the phone in your hand. # ignoring # lapse # misses: seen]
    # why: You hoped it might ring. She'd asked where the coat was, and you looked at a phone.
    # inside: I asked for her coat. I might have been asking the wall.
    Denise: Her coat. The red one. # voice: raised

- (the_list)
Her eyes have gone to the sheet that you are holding flat against you. # gaze: hands
{ wary():
    Denise: Eleven years I had that list in my hand. What's it say about me? # voice: raised # hands: point
- else:
    Denise: Eleven years I had that list in my hand. # voice: low
    Denise: What's it say by my name? # gaze: you
}
* [“It isn't about you. It's the same for everyone.” # minimising # misses: honest]
    # why: You wanted to take the sting out. It isn't the same for everyone: the childminder will walk in at four and sign, and Denise knows her.
    # inside: Everyone. Everyone but the ones who are on it.
    Denise: So Bev can have her. # voice: level # gaze: you
* [“Rob or Jess has to ring, and give the word.” # orienting # standard: honest]
    # why: You told her what it takes, and kept to yourself what it says of her. It left her one question that isn't yours to answer, which is since when.
    # inside: A word. So it's locked, but there's a key.
    Denise: A word. Since when? # voice: low
* [Turn the list round and show her the line. # arguing-facts # misses: dignity]
    # why: You thought that she had a right to it. But it's Rob's line and not yours, and against his red biro there was nothing left for her to say.
    # inside: In red. He'd had it put in red, like for allergies.
    She reads it, and then she reads the name at the bottom. # gaze: hands # skin: pale
    Denise: That's July. # voice: low
* [“You thought that you were still on it.” # reflection-paraphrase # standard: seen]
    # why: Under the question was the thing that had just happened to her: she'd walked in as Nell's nan and found that she wasn't down as anything. You said that, and not the rule.
    # inside: I did. I thought I was on it. I'd have put money on it.
    Denise: I'm on her birth cards. # voice: breaking # gaze: floor
* [Hold the list closer to you, and say nothing. # ignoring # silence # lapse # misses: honest]
    # why: You were keeping it private, as you must. She'd asked what it said of her, and saw it being hidden.
    # inside: They hugged it. Whatever it was, it was bad enough to hug.
    Denise: It's bad, then. # voice: raised # hands: fist

- { wary():
    -> known
- else:
    -> forward
}

// She does not trust you yet: she calls on what you know of her.
=== known ===
- (you_know_me)
Denise: Six years I kept you a roast potato, Wednesdays. # voice: level # gaze: you
Denise: Do I look to you like somebody who takes children? # voice: raised # stance: closer
* [“Nobody's saying that, Denise.” # arguing-facts # misses: seen]
    # why: You weren't. But the sheet in your hand was saying something of the sort, and nobody wasn't true.
    # inside: Somebody was. Somebody'd written it down.
    Denise: That's saying it. That, there. # hands: point
* [“No. I know you. The list doesn't.” # validation # standard: honest]
    # why: You kept yourself and the list apart, and put yourself on her side of it without giving anything away. She could be known here and still be told no.
    # inside: That's right. The list doesn't know me from Adam.
    Denise: No. # voice: low # stance: back
    She wipes under one eye with a knuckle. # hands: fidget
* [“There are children behind that door, please.” # ordering-commanding]
    # why: There are nineteen. One of them is the one that she came for, and she'd been told to hush about it.
    # inside: I know there's children. I used to cut up their dinners.
    Denise: I know what's behind that door. # voice: raised
* [“Of course not. Between us, it's a silly rule.” # minimising # misses: honest]
    # why: You took her part against the list, and you half meant it. So then she couldn't see what you were waiting for.
    # inside: If it's so silly, what are you holding it for?
    Denise: Then open the door. # voice: level # gaze: you
* [Shake your head, and let her have her say. # attentive-listening # silence]
    # why: It wasn't a question. She had been called something, in her own school, and she needed to hear herself say that she wasn't.
    # inside: I got it said, anyhow.
    Denise: Two hundred a day I had, other people's. # voice: level
    Denise: I never lost one. # voice: low # gaze: floor
* [Look round to see who can hear. # ignoring # lapse # misses: dignity]
    # why: It was her good name that you were thinking of. What she saw was you, embarrassed to be stood with her.
    # inside: They looked round. They were ashamed of me.
    Denise: Let them hear. # voice: shout # inset: doors
- -> who_else

// She trusts you a little: she says why it is today.
=== forward ===
- (brought_forward)
Denise: Saturday, it was. We'd all have been there, Saturday. Rob and all. # voice: low # gaze: floor
Denise: There's weather coming, so it's now. Ten past four, she comes past the Round Tower. # gaze: clock # breath: fast
* [“Could Nell ring her on board tonight?” # redirecting # misses: seen]
    # why: You were looking for a way, and on any other job there'd be one. Out there they turn the phones off, and she had to be the one to tell you.
    # inside: You can't ring a warship. You don't just ring it.
    Denise: They've had their phones off them since one. # voice: level
* [“What did you tell Jess?” # open-question # standard: seen]
    # why: She had given you the ship, and you asked for the people. What she has in that bag, and what she's got to answer for, came out by itself.
    # inside: Nobody else had asked me what I'd said I'd do.
    Denise: I said, look for the pillowcase. We'll be on that wall. You look for the pillowcase. # voice: breaking
    She looks down into the bag as if it might have gone. # gaze: hands # hands: grip
* [“You've every right to be in a hurry.” # validation # standard: seen]
    # why: It got her no nearer to the harbour. But she had come in at a run and been looked at as if running were the trouble, and you said that it wasn't.
    # inside: I'd been feeling like a mad woman. I was only in a hurry.
    Denise: I'm not one for a fuss. You know I'm not. # voice: low
* [“Then I've got until quarter to. I'll use it.” # orienting # standard: way-forward]
    # why: You took the sum off her and kept it yourself. From here on there were two of you looking at that clock.
    # inside: Quarter to. They'd worked it out as quick as I had.
    Denise: Quarter to. At the outside. # breath: slow # hands: still
* [Let her get to the end of it. # attentive-listening # silence # standard: seen]
    # why: She'd been running since one o'clock and hadn't yet said it to anybody. You let her come to the part that mattered.
    # inside: I hadn't said it out loud till then. Seven months.
    Denise: Seven months. She'll have all her front teeth by then, Nell will. # voice: breaking # gaze: away
* [Work it back from ten past four. # ignoring # lapse]
    # why: You were doing the sum for her. From outside, somebody who is doing a sum has stopped listening.
    # inside: I could see them thinking about something else.
    Denise: Are you with me? # voice: raised
- -> who_else

=== who_else ===
Behind you the other line is flashing. It has been flashing since ten past. # stance: standing
The corner of a pillowcase is out of the bag: a painted B, and a Y the wrong way round. # gaze: hands
- (they_dont_pick_up)
Denise: He's on the 3. He can't pick up, he's at the wheel. # gaze: you # voice: level
Denise: So what do we do, when they don't pick up? # hands: open
* [“I'll ring the depot. They can radio his cab.” # concrete-help # standard: way-forward]
    # why: You went round the phone that can't be answered to one that can. It may come to nothing; but she watched you dial, and it was Rob that you were dialling for.
    # inside: I'd never have thought of the depot. And I know that sheet.
    ~ asked = true
    The controller is called Gaz. He knows Rob on the 3. He knows two. # sound: phone
    { hot():
        Denise: The tall one! Tell him the tall one! # voice: raised
    - else:
        Denise: The tall one. # voice: low # breath: slow
    }
* [“I'll get Mrs Whitlock on the radio.” # calling-for-help # standard: together]
    # why: She can send somebody to the depot's phone and take a decision that you can't. It goes out over a loudspeaker, though, and what that costs depends on how things stand.
    # inside: I'd have liked it better without the whole playground listening.
    ~ asked = true
    { hot():
        Mrs Whitlock: Is that Denise Pullen? Is she on site? # sound: radio
        ~ event(6, -4, 0, "The radio asked aloud, for the whole corridor, whether she was on site.")
        Denise: On site! # voice: shout # hands: fist
    - else:
        Mrs Whitlock: Try his depot. I'll be with you when the gate's shut. # sound: radio
        Gaz at the depot writes it down, and reads it back. # sound: phone
    }
* [“First him, then the depot, then the head.” # fair-process # standard: way-forward]
    # why: She'd asked what we do, and you told her, in the order that it's done. Whoever can follow an order is steadied by one; whoever can't hears you reading her the rules while the phone lies there.
    # inside: I used to say it myself. First this, then that. It does help, when you can hear it.
    { hot():
        Denise: Never mind first! Ring somebody! # voice: shout # hands: fist
        You ring Rob again, with her watching. Voicemail. # sound: phone
    - else:
        ~ asked = true
        Voicemail. Then the depot, where somebody called Gaz reads it back to you. # sound: phone
        Denise: First him, then the depot. # voice: low # hands: still
    }
* [“I'd love to help you. My hands are tied.” # minimising # misses: way-forward]
    # why: They were, as to Nell. As to finding Rob they weren't, and she had asked you about Rob.
    # inside: Tied. There was a phone in one of them.
    Denise: You've got a phone in one of them. # voice: level # gaze: hands
* [Put it on speaker and press redial. # tactical-pause # silence]
    # why: You let her hear what you'd been hearing. It was fair, and it used up one of the minutes.
    # inside: Same as I'd got. Him and his football message.
    Rob's voice says that if it's about Sunday's match, leave a name. # sound: phone
    ~ event(0, 0, 4, "The third call went to voicemail like the others.")
    Denise: That's three. # voice: low # gaze: clock
* [Straighten the sheets on your clipboard. # ignoring # lapse # misses: way-forward]
    # why: You were thinking, and your hands did that meanwhile. She'd asked what we do, and what we did was stationery.
    # inside: Tidying. With him ten minutes down the road.
    Denise: Don't tidy it! # voice: raised # hands: fist
- { turn == 1:
    -> seen
}
{ turn == 2:
    -> vouched
}
-> jess

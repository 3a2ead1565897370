// It begins: the hatch, ten to midnight. Four moments.

=== desk ===
The screen over your hatch says four hours ten. It has said so since nine. # stance: gone
Next to you Bernie is booking in a man with a tea towel round his hand. # sound: keyboard
Dan gets up for the fourth time, and this time he comes over. # stance: standing # distance: far # gaze: doors # sound: chair
His right hand is shut tight on something. # distance: normal # hands: fist
- (first_words)
Dan: Somebody'll be out. That's what you said. # gaze: you # voice: level # stance: forward
Dan: Forty minutes. Who's somebody? # breath: fast
* [“Forty minutes is a long time to hear nothing.” # validation # standard: seen]
    # why: He asked who, and you answered how long. It is true and you mean it; from his side of the glass it could still be off a card.
    # inside: It is, yeah. And? I thought.
    Dan: It is. Yeah. # voice: level
    He waits for the rest of it. # gaze: you # hands: still
* [“I'll ring resus now, with you standing here.” # concrete-help # standard: way-forward]
    # why: He gets something done before he has got anything said, and can watch it being done. It rings out, which is bad luck and not a lie.
    # inside: It rang and rang. But I heard it ring. Somebody was trying.
    ~ rang = true
    You put it on speaker. It rings twenty times.
    ~ event(0, 0, 8, "You rang resus in front of him, and it rang out.")
    Dan: So they're that busy. # gaze: doors
* [“I said that, and nobody came. I'm sorry.” # apologise # standard: honest]
    # why: It was your sentence, and he has been holding it for forty minutes. You take it back without an excuse, so he needn't prove that he was wronged.
    # inside: I'd come over there ready for wriggling. No wriggling.
    His shoulders come down an inch. # gaze: floor # breath: slow
    Dan: Right. # voice: low
* [“Somebody should be out any minute now.” # false-promise # misses: honest]
    # why: It is what anyone says, and it lets him breathe for a minute. But he has had this sentence once tonight, and now it has a clock on it that you don't control.
    # inside: Any minute. So I started counting them.
    ~ promised = true
    Dan: Any minute. OK. # voice: low
    He looks up at the clock over the drinks machine, and stays on it. # gaze: clock
* [Take your hands off the keyboard and look up. # tactical-pause # silence # standard: seen]
    # why: It costs four seconds and tells him he has the whole of you. He had a speech ready, and there is nothing to push it against.
    # inside: First one all night who stopped typing.
    The keys stop. He hears them stop. # sound: hush
    Dan: Nobody's told me anything. # voice: low
* [Get to the end of the line you are typing. # ignoring # lapse # misses: seen]
    # why: You only meant to finish the line. He has been looking at the tops of heads since ten past eleven, and this is one more.
    # inside: I'm stood right there. Tap tap tap.
    Your fingers go on. # sound: keyboard
    Dan: Hello? I'm here. # voice: raised # stance: closer

- (on_the_screen)
He looks at the back of your monitor as if he could read through it. # gaze: you
Dan: It's on there, isn't it. What's wrong with her. # hands: grip
{ wary():
    Dan: Is she breathing? You can tell me that! # voice: raised # hands: point
- else:
    Dan: Is she breathing? You can tell me that much. # voice: low # breath: held
}
* [“I can see some. It's not mine to tell.” # fair-process # standard: honest]
    # why: You owned up to the screen, and that is rare. But he asked if she was breathing, and you answered about whose job it is.
    # inside: So there's something. There's something, and they know.
    Something shuts in his face. # gaze: floor
    { wary():
        Dan: Whose, then? Whose is it? She's my wife! # voice: raised
    - else:
        Dan: So there's something. # voice: low
    }
* [“You saw it happen. What did you see?” # open-question]
    # why: You need to hear it and he needs to tell it, but not in place of that answer. To him it sounded as if the hospital were asking him.
    # inside: I'm asking them, and they're asking me.
    Dan: You're asking me? # gaze: you
    He shifts whatever he is holding to the other hand. # hands: fidget
* [“I can't discuss patients at the desk, I'm afraid.” # over-explaining # misses: seen]
    # why: It is the rule and you kept it. He had asked whether his wife was breathing, and was told about a desk.
    # inside: Patients. Like I'd asked about all of them.
    Dan: I'm not asking about patients. # voice: raised # stance: closer
* [“She's alive. There are two doctors and a nurse with her.” # orienting # standard: honest]
    # why: Of all he asked, this is the part you know and may say. It is not what is wrong with her, and you didn't pretend it was.
    # inside: Alive. I hadn't known I was waiting for that word.
    He shuts his eyes, and opens them. # breath: slow # hands: still
    Dan: OK. Alive. OK. # voice: breaking
* [Hold his eye and say nothing. # ignoring # silence # lapse # misses: honest]
    # why: A steady look is a kindness to most questions. To this one it is an answer, and the only one he could read in it was no.
    # inside: They just looked at me. I thought, that's it. She's gone.
    Dan: Oh God. She's not, is she. # voice: breaking # hands: grip # breath: fast

- { wary():
    -> her_name
- else:
    -> bathroom
}

// He does not trust you yet: he tests you.
=== her_name ===
- (go_on)
The toddler by the window starts to cough, that seal's bark. Dan waits for it to finish. # sound: child
Dan: What's her name? # voice: level # gaze: you
Dan: Go on. You've had her forty minutes. What's she called? # stance: forward
* [“Tell me about her. What's she like?” # open-question]
    # why: It is a warm thing to ask a man who trusts you. He didn't yet, so it felt like being handled, and it left his question lying there.
    # inside: What's she like. Like we were having a drink.
    Dan: What's she like? # voice: level
    He looks at you for a long second. # hold: short # gaze: you
* [“Ruth. You said it twice when you came in.” # name-use # standard: seen]
    # why: He wasn't asking for a name. He was asking whether she is anyone in here. He had said it twice to the glass, out of breath, and you had kept it.
    # inside: Ruth. They'd had it all along.
    Something goes out of his neck and shoulders. # gaze: floor # breath: slow
    Dan: Ruth. Yeah. # voice: low
* [“We do know her name, Mr Hollis.” # arguing-facts # misses: seen]
    # why: He said you didn't and you said you did. It was true, and she still hadn't been called anything.
    # inside: They knew mine, all right.
    Dan: Say it, then. # voice: raised # hands: fist
* [“I'll answer that. I do need you to speak lower.” # limit-setting]
    # why: The room was listening and you wanted it fair to everyone. He wasn't shouting yet; the only thing he learned was that he was being managed.
    # inside: I wasn't even loud. I asked for her name.
    Dan: I'll speak lower when somebody speaks. # voice: raised # stance: closer
* [Turn your chair right round to face him. # attentive-listening # silence]
    # why: You didn't know whether to answer a test. You turned your back on the screen instead, and he took that as half an answer.
    # inside: Didn't say her name. Turned round, though.
    The chair squeaks. He looks at it, then at you. # sound: chair
    Dan: It's Ruth. # voice: low
* [Find it on the board with your eyes. # ignoring # lapse # misses: seen]
    # why: You knew it. But your eyes went to the board when he asked, and he watched them go.
    # inside: Had to look it up.
    Dan: You had to look. # voice: low # hands: fist
- -> phone_rings

// He trusts you a little: a piece of it comes out.
=== bathroom ===
- (since_sunday)
He leans his forearms on the counter. He talks to them. # stance: forward # gaze: hands
Dan: She'd had this pain since Sunday. # voice: low
Dan: Tonight she said she'd have a bath. # breath: held
* [“What happened then?” # open-question # standard: seen]
    # why: He had stopped at the bathroom door. Three plain words, and he could go in.
    # inside: It was good just to say it to somebody in order.
    ~ heard = true
    Dan: I heard her go down the door. I had to push it. # voice: breaking
    Dan: I said I'd be right behind the ambulance. And they'd shut the doors. # gaze: doors
* [“Since Sunday. And then tonight it changed.” # reflection-paraphrase # standard: seen]
    # why: You gave him back the two halves and left the middle to him. He could see you were following, so he went on.
    # inside: Yeah. It changed. That was the word.
    ~ heard = true
    Dan: She went grey. I never saw anyone go that colour. # voice: low
    Dan: I told her I'd be right behind her. In the car. # gaze: doors
* [“There was nothing you could have done, I'm sure.” # minimising # misses: seen]
    # why: He hadn't said that he'd done wrong. You comforted him for it before he could tell you what it was, and you can't be sure.
    # inside: How could they be sure? They weren't there Sunday.
    Dan: You don't know that. # gaze: floor # hands: grip
* [“The doctors will be wanting to hear about Sunday.” # redirecting # misses: seen]
    # why: It may be so. But he was telling it to you, and you passed him on to someone he can't get at.
    # inside: Which doctors? I can't get to any doctors.
    Dan: Tell them, then. # voice: level
    He straightens up off the counter. # stance: standing # hands: fist
* [Put the pen down and let him find it. # attentive-listening # silence # standard: seen]
    # why: He was in the middle, not at the end. You left him the room, and the rest came by itself.
    # inside: Nobody hurried me. I said more than I meant to.
    ~ heard = true
    Dan: I heard her go. Down the door, like. # voice: breaking # hold: short
    Dan: I told her, I'm right behind you. And I wasn't, was I. They'd gone through. # gaze: doors
* [Look up: the tannoy is calling your next name. # ignoring # lapse]
    # why: The tannoy pulled your eyes away for two seconds. They were the two seconds in which he was going to tell you.
    # inside: I'd got as far as the bath. Then it was somebody else's turn.
    A name is called. Nobody gets up. # sound: tannoy
    Dan: Doesn't matter. # voice: level # gaze: away
- -> phone_rings

=== phone_rings ===
{ heard:
    He pinches the bridge of his nose. The other hand stays shut. # gaze: floor # hands: fist
- else:
    He has not moved from the hatch. The hand is still shut. # hands: fist
}
Behind him the queue has closed up. The man with the towel says, to nobody, since eight o'clock. # sound: footsteps
- (go_and_look)
{ promised:
    Dan: It's been more than a minute. # gaze: clock # voice: level
}
{ rang:
    Dan: They don't pick up. You could go and look. # gaze: doors
- else:
    Dan: You've got a badge. You could go and look. # gaze: doors
}
* [“I'm going through. Back in five minutes.” # concrete-help # standard: way-forward]
    # why: You did the thing itself and put a time on it, and you kept the time. Five minutes without a nurse at the hatch is a real price, and the queue paid it.
    # inside: Four minutes. I timed it. Back when they said.
    ~ word = 1
    ~ left_desk = true
    You badge through. Kofi calls from behind a curtain: she's here, tell him she's here, not now. # stance: gone # sound: doors
    Dan: She's here. That's what he said? Those words? # stance: forward # voice: low # gaze: you
    ~ event(4, 0, -4, "While you were through the doors the man with the towel told Dan he had jumped the queue; but you came back with a word from inside.")
* [“If I go, thirty people are without a nurse.” # fair-process]
    # why: It is true, and on a better night he would see it. Tonight there is one person in this building, and you told him about thirty.
    # inside: I didn't care about thirty people. I'm sorry, but I didn't.
    He turns and looks at them, and back. # gaze: away
    { hot():
        Dan: I don't care! # voice: shout
    - else:
        Dan: And one of them's me. # voice: low
    }
* [“Bernie, can you raise Kofi for me?” # calling-for-help # standard: together]
    # why: Now two of you know about him, and you are still at the hatch. Bernie knows which phone gets picked up; from here on she also knows who he is.
    # inside: The other one started phoning round. She got my name right.
    ~ bernie = true
    ~ word = 1
    Bernie looks up, at him and then at you.
    { hot():
        Bernie: Is he kicking off?
        Dan: I'm stood here. I can hear you. # voice: raised
        ~ event(4, -2, 0, "Bernie asked across the desk whether he was kicking off.")
    - else:
        Bernie rolls her stool over and keeps her voice down. She tries the drug room; they always answer in there.
        Bernie: Kofi says she's with him, and he'll come out when he's a hand free.
    }
* [“Take a seat for me and I'll come and find you.” # ordering-commanding # misses: way-forward]
    # why: You say it eighty times a shift and mostly you do come. He has been sitting on exactly that since ten past eleven.
    # inside: I'd been in that seat. That seat's where they leave you.
    Dan: I've had a seat. # voice: raised # stance: closer
* [Breathe out, and look along the queue. # self-regulation # silence]
    # why: You needed one breath with everything in it, and you took it. He followed your eyes to all those people and saw himself counted.
    # inside: I could see them adding us up.
    He looks round at the queue as well. # gaze: away
    Dan: Yeah. I know. I know. # voice: low
* [Reach across and pick up the other line. # ignoring # lapse]
    # why: The other line was ringing, and a ringing line is easier than a man with a question you can't answer. He let you see that he'd noticed.
    # inside: Picked up the phone. Not that phone.
    It is the lab, for somebody else.
    Dan: Unbelievable. # voice: raised # hands: fist
- -> turning

// What he is really asking; and, once, too much.

=== prove_it ===
{ boiling():
    Ten to six. He is up, and down, and up. # stance: pacing # breath: fast
- else:
    Ten to six. The queue is down to Mr Pym with his passbook. On your phone the piano starts again from the beginning. # distance: normal # sound: hush
}
Callum: Mum left it to the two of us. Half of it's Beth's. She's fourteen. # voice: low # head: down # tremor: none # skin: usual
- (how_do_i_know)
{
- doubt:
    Callum: I can't tell any more. Tell me how I'm supposed to tell. # voice: breaking # head: level # gaze: you
- hot():
    Callum: If you're wrong, that's hers gone as well! So how do I know? # voice: raised # head: level # gaze: stare
- else:
    Callum: If you're wrong, that's hers gone as well. So how do I know? # voice: low # head: level # gaze: you
}
* [“How do you know when a circuit's dead?” # open-question # standard: dignity]
    # why: Of all the questions in that room it was the one he knew the answer to: you take nobody's word, and you test it with your own tester. It needs a clear head, and to some it gives one back.
    # inside: Prove it dead. First thing they teach you. And I'd sat two hours taking somebody's word.
    { hot():
        Callum: What's that got to do with it? What's that got to do with anything? # voice: raised
    - else:
        ~ doubt = true
        Callum: You prove it. Yourself. With your own tester. # voice: low
        He looks down at the phone. You can see it arrive. # gaze: phone # hands: still
    }
* [“Ring the number on your card. Any phone.” # concrete-help # standard: way-forward]
    # why: It wasn't Martin's number or yours; it's printed on a thing that he has carried since he was eighteen. It takes trust to let go of one phone and pick up another.
    # inside: It was on the card. It'd been on the card the whole time.
    { trusts():
        ~ doubt = true
        He gets his card out, and turns it over. # gaze: hands # hands: open
        Callum: Any phone? # voice: low
    - else:
        Callum: He said they'd pick that up as well. # voice: level # hands: grip
    }
* [“It's all here in the leaflet, if you'd like it.” # over-explaining]
    # why: It's a good leaflet, and it won something. He'd asked you a question, and you handed him a picture of an old lady at a telephone.
    # inside: There was an old lady on the front. I'm twenty-one.
    He looks at the front of it. # inset: leaflets
    Callum: That's not me, though, is it? # voice: level
* [“I'm looking at it now. It's all still there.” # orienting # standard: honest]
    # why: For two hours he'd thought that it was draining away while he sat. It didn't settle who was who, but it slowed the clock.
    # inside: All of it. I'd thought they were in there helping themselves.
    Callum: All of it? # gaze: you # breath: slow
* [Slide his card across, the back of it up. # giving-space # silence # standard: dignity]
    # why: The number was on it, and you didn't say so. He'd been told things since ten to four; this he could read.
    # inside: Just slid it over. Didn't say ring it. I looked at it for a bit.
    { trusts():
        He puts his thumb on the number, and leaves it there. # gaze: hands # hands: still
    - else:
        He puts it away without looking at it. # gaze: away # hands: grip
    }
* [Look up at the clock over the glass. # ignoring # lapse # misses: seen]
    # why: It was only a look, and only because Shona had begun to cash up. He had been watching that clock too, and thought that you were waiting for it.
    # inside: They were running it out. Martin said they'd run it out.
    Callum: You're waiting for six o'clock. # voice: raised # hands: fist
- { boiling():
    -> lamp
- else:
    -> later_on
}

// Too much. It may come to this once.
=== lamp ===
~ crisis = true
His arm goes across your desk. The tissues, the pens and the lamp from home all go. # stance: standing # hands: fist # sound: glass # breath: fast
In the hall they have all turned round. A mother puts her hands over a little girl's ears. # inset: queue
- (send_it)
Callum: Send it! It's not yours! Send it! # voice: shout # distance: near # stance: closer # pressure: tight
* [“No, it's not mine. It's yours and Beth's.” # reflection-paraphrase # standard: seen]
    # why: He had shouted one thing that was true. You said it back to him with her name in it, and there was nothing in it to fight.
    # inside: They remembered her name. I'd only said it the once.
    Callum: It's hers! # voice: breaking # hands: grip # distance: normal
* [“Shona. The two words, please. Now.” # calling-for-help # standard: safe]
    # why: There were two of you, and a child out there, and it was time to have more. You used words that meant nothing to him.
    # inside: I didn't know what it meant. I just saw her pick the phone up.
    ~ told = true
    Shona has the receiver up already. # sound: phone # gaze: doors
* [“I'm stepping out, Callum. The door stays open.” # disengage-and-leave # standard: safe]
    # why: He was within reach of you and there was nothing left to say that he could hear. You told him that you were going, and you didn't shut him in.
    # inside: They went out. I was stood there on my own with the lamp.
    -> stepped_out
* [“Pick that up, or this conversation's finished.” # threatening]
    # why: It was your lamp, and you'd had a fright. The conversation was the one thing standing between him and the pavement.
    # inside: Fine. Finished, then. I'll do it without you.
    Callum: You pick it up! # voice: shout # stance: closer
* [Stand up, go back to the wall, palms open. # giving-space # silence # standard: safe]
    # why: He could see you, and the door, and that nobody was coming at him. What was on the floor stayed there, and so did you.
    # inside: They'd got their hands up. Like I'd a gun. I looked at my hands.
    He looks at your hands, and then at his. # gaze: hands # distance: normal # stance: back
* [Look at your lamp on the floor. # ignoring # lapse # misses: safe]
    # why: It was your mother's, and it took you a second. It was a long one for him, with everybody looking.
    # inside: They were more bothered about the lamp.
    Callum: I'm here! I'm over here! # voice: shout # hands: point
- {
- arousal >= 94:
    -> hall
- boiling() && not told:
    -> hall
- else:
    -> pens
}

=== pens ===
He gets down on the carpet and picks up the pens, all of them, one at a time. # stance: gone # sound: hush
Callum: I don't do that. That's not what I'm like. # stance: seated # voice: breaking # hands: still # breath: slow # distance: normal
~ event(-8, 2, 0, "It had come out of him, nobody had hit back, and he was ashamed.")
{ late:
    -> six
- else:
    -> later_on
}

// What the line is for; or, if it has become too much, the door.

=== july ===
{ boiling():
    -> handle
}
Half past three. The bell goes, for nobody, and outside Len chains the big gate. # sound: bell # inset: clock
- (what_its_for)
{ wary():
    Denise: I know what it's for, that list. I'm not daft. # stance: back # distance: normal # voice: level # gaze: away
    Denise: One day. One, out of all those Tuesdays. # hands: folded
- else:
    Denise: I know what it's for. # stance: ease # distance: normal # voice: low # head: down
    Denise: It's for July. # hands: fidget
}
* [“I don't know about July. It doesn't say.” # simple-language # standard: honest]
    # why: It's so: the list says who and not what for. She had thought that everybody behind that hatch had been passing it round since the summer.
    # inside: They didn't know. Six months I'd walked the long way round, and they didn't know.
    Denise: I thought that you'd all been told. # gaze: you # breath: slow
* [“That's really something for you and Rob.” # redirecting # misses: seen]
    # why: It is for her and Rob. She had just picked it up to show you, and you asked her to put it down.
    # inside: Me and Rob. There isn't a me and Rob.
    Denise: He's not said one word to me since. # voice: level # hands: folded
* [“You've been waiting for somebody to say it.” # affect-labelling # standard: seen]
    # why: Everybody has been very nice to her for six months. You guessed how that had been, and left it to her to say what it was that they had been nice about.
    # inside: I had. I wanted somebody to just shout at me and have done.
    Denise: He never even shouted. # voice: breaking
* [“Everyone's late sometimes. He'll get over it.” # minimising # misses: seen]
    # why: You meant to let her off. But you'd only guessed what for, and she's not got over it herself.
    # inside: Late! They think that I was late.
    Denise: It wasn't late. Late's ten minutes. # voice: raised
* [Go and lean on the wall, beside her. # attentive-listening # silence # standard: seen]
    # why: Side by side you were both looking at the door of Room 17, and she could say it to that.
    # inside: It's easier, not looking at anybody.
    You can hear the film: somebody is singing. # distance: near # sound: hush # gaze: away
* [Look up at the bell. # ignoring # lapse # misses: seen]
    # why: It was still ringing, and one does. She'd said it and the bell had gone over it, and she wasn't sure that she could say it twice.
    # inside: I'd said it, and they looked at the bell.
    Denise: Never mind. # voice: level # stance: back
- { trusts():
    Denise: There was the fair on the common. My phone was flat, and I never thought. # voice: low # gaze: floor
    Denise: Nine o'clock, we got in. He'd two policemen in the kitchen and he was the colour of that wall. # voice: breaking # eyes: wet
    Denise: She'd won a goldfish. It's still going, that fish. # gaze: hands
- else:
    Denise: I took her to the fair and my phone went flat, and he's had me up like a criminal. # voice: raised # hands: fist
}
-> later_on

// Too much. It may come to this instead.
=== handle ===
She has stopped talking to you. Four steps, and her hand is on the door of Room 17. # stance: closer # distance: near # hands: fist # breath: fast # inset: pane # sound: turn
- (on_the_handle)
Denise: Nell! Get your coat! # voice: shout # pressure: tight
* [“Come away from that door, Denise.” # ordering-commanding]
    # why: It is what had to happen, and there are nineteen reasons for it. From you, by then, it was only one more thing that she wasn't to do.
    # inside: Come away, don't touch, not yours. All afternoon.
    Denise: Or what? # voice: shout # hands: fist
* [“Denise. She can see you.” # simple-language # standard: dignity]
    # why: Five words, and one of them was the only one who could reach her. She'd been shouting for Nell and had not looked for her.
    # inside: And I looked, and there was her little face.
    On the other side of the glass Nell has stopped with one hand up. # inset: pane # voice: low
    Denise: Oh, God. # voice: breaking
* [“Mrs Whitlock, Room 17. Straight away, please.” # calling-for-help # standard: safe]
    # why: You told the one who could take it from you, and told her where. It stirred Denise, as radios do; you couldn't have it both ways.
    # inside: They'd got me on the radio. Like a fire.
    ~ called = true
    Mrs Whitlock: Coming. # sound: radio
    Denise: Fetch her! Fetch who you like! # voice: shout
* [Get yourself between her and the door. # crowding # misses: safe]
    # why: You're responsible for what is behind it, and your body went there before you did. Now she'd have to go through you, and she was nearly ready to.
    # inside: They put themselves in my way. Me, who'd fed half of them.
    You can feel the handle in the small of your back. # stance: closer
    Denise: Shift. # voice: low # gaze: stare
* [Step back, with your hands where she sees them. # giving-space # silence # standard: safe]
    # why: She'd come for the door and not for you. You took away whatever there was to push, and for a moment she was alone with what she was doing.
    # inside: Nobody was stopping me. It was just me, pulling at a door.
    Nobody is holding her. She looks round to see who is. # gaze: away # breath: fast
* [Look about for somebody else. # ignoring # lapse # misses: safe]
    # why: It is a school at half past three, and there's always somebody. There wasn't, and by then she had it open.
    # inside: They'd given up on me. They were looking past me.
    Denise: Nell! # voice: shout # hands: fist
- (an_inch)
The door gives an inch, and no more. Miss Tran's foot is behind it. # sound: desk # hands: fist
Nineteen children have turned round. # sound: hush # pressure: tight
* [“I'm going round to take them into the hall.” # disengage-and-leave # standard: safe]
    # why: There's a second door and you used it. You stopped arguing over this one, and told her what you were doing so that it shouldn't look like running.
    # inside: They went. They just went and saw to the kids. Well. That's what I'd have done.
    -> hall
* [“You promised Jess, and I've stopped you.” # reflection-paraphrase # standard: seen]
    # why: It was the size of it, in seven words, and you put yourself in it. She'd been pulling at a door because nobody had said that.
    # inside: That was it. I'd promised, and I couldn't, and it was them that was stopping me.
    Denise: I promised her! # voice: breaking # hands: open
* [“And what would you have done to me for this?” # matching-anger]
    # why: She'd have had you out by the collar, and the two of you knew it. It was fair, and it was loud, and nineteen children heard the two of you at it.
    # inside: I'd have had them out on the pavement. They didn't have to say it.
    Denise: Don't you dare! # voice: shout # stance: closer
* [“Miss Tran, blind down. Turn the film up.” # reduce-stimulation # standard: safe]
    # why: You spoke to the one who could do something, and what she did was to take nineteen faces away. It's hard to be a nan in front of an audience like that, and harder to climb down.
    # inside: The blind came down. I was ever so glad when that blind came down.
    The blind drops behind the glass. Somebody in there starts to sing along. # sound: hush # inset: pane
* [Loosen your own hands, and breathe out. # self-regulation # silence]
    # why: You'd been braced like her, two feet away from her. There was nobody to hold the other end of it any more.
    # inside: I could hear somebody breathing. I thought that it was me.
    Out. In. Her knuckles are white on the handle. # inset: fist # breath: fast
* [Wait for somebody to come. # ignoring # lapse # misses: safe]
    # why: It felt like keeping calm. There was a child on the far side of that door who could see you doing nothing.
    # inside: They just stood there. With me like that.
    Denise: Nell, pull! Pull it, love! # voice: shout
- {
- called && arousal < 96:
    -> head
- arousal >= 88 && later != 3:
    -> pulled
- arousal >= 96:
    -> pulled
- else:
    -> lets_go
}

=== lets_go ===
{ later == 3:
    And then it opens, wide, by itself. Miss Tran has taken them out by the other door. # inset: pane # sound: doors
    Chairs, and a cartoon, and a sea in blue on nineteen sheets of paper. # hands: open
}
She lets go. She looks at her hand as if it had been handed to her. # stance: slump # distance: normal # hands: open # gaze: hands # tremor: slight
Denise: I've never. In all my years. # voice: breaking # eyes: wet
~ event(-10, 4, 0, "She had let go of the door by herself, and was ashamed.")
{ later == 3:
    -> taxi
}
-> sent_word

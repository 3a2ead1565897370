// It is decided: Rob rings, or sends word, or nobody does. Two moments each.

=== later_on ===
{
- later == 1:
    -> rings
- later == 2:
    -> sent_word
- else:
    -> taxi
}

// 1. Rob rings.
=== rings ===
The phone in your hand. It's the number on the list. # sound: phone # stance: standing # distance: normal # head: level
~ event(4, 0, 0, "Rob was on the line, and she could hear only your half.")
{ asked:
    Rob: Gaz says ring the school. I've had Jess on the voicemail. What's happened?
- else:
    Rob: I'm at the terminus, I've just had Jess on the voicemail. Is Nell all right?
}
{ hot():
    Denise: Is that him? Tell him! You tell him! # voice: shout # stance: closer
    Rob: Is that Denise? What's she doing there? # voice: raised
- else:
    Denise has both hands over her mouth. # hands: face # breath: held # gaze: you
    Rob: Is Denise there with you?
}
- (is_she_there)
* [“She is, and she's been a bit of a handful.” # over-explaining # misses: dignity]
    # why: You were tired, and it was somebody to say it to. He has been angry with her for six months, and you'd handed him this afternoon as well.
    # inside: A handful. I heard that. I was stood a yard off.
    Denise: I can hear you. # voice: raised # hands: fist
* [“Yes. The ship's gone early, so she came.” # orienting # standard: together]
    # why: Eight words, and he had all of it: the ship, the hurry, and why she. It made her somebody who had come, and not somebody who'd turned up.
    # inside: So she came. That's how they put it to him. So she came.
    Rob: Early? # voice: low
    Nobody says anything. You can hear his indicator. # sound: hush # breath: held
* [“I only need the word from you, Rob. Quickly.” # ordering-commanding]
    # why: You had one eye on the clock, for her sake. He heard the school telling him to be quick about something with Denise in it.
    # inside: They went at him. You don't go at Rob.
    Rob: Hang on. Word for what? # voice: raised
    Denise: What's he say? # hands: grip # stance: forward
* [“Would you two like to speak to each other?” # offering-choices]
    # why: It gave it back to the two of them, and if either had been ready it would have been the best thing. It asked a great deal of six months, on a mobile, in a bus.
    # inside: I wanted to. My mouth had gone.
    { trusts():
        Denise: Rob? It's me. I should have rung you first. # voice: breaking # hands: open
    - else:
        Denise: Ask him if he's going to let that child miss her mother! # voice: raised
    }
* [Hold out the phone, halfway between you. # giving-space # silence # standard: together]
    # why: You didn't speak for either of them. Whatever went down that phone next was going to be hers, and you couldn't know what she'd do with it.
    # inside: They held it out like you would for a dog. I had to make up my mind.
    { hot():
        Denise: She's her mother, Rob! # voice: shout # gaze: phone
    - else:
        Denise: It's only to wave to her, Rob. # voice: breaking # gaze: phone
    }
* [Wait for him to say the word. # ignoring # lapse # misses: together]
    # why: You knew that you mustn't ask him for it outright, and so did nothing. He was waiting for somebody to tell him what was going on.
    # inside: There was him one end and them the other, and nobody saying a thing.
    Rob: Hello? Is she there or isn't she? # voice: raised
    Denise: Say something to him! # voice: raised
- {
- boiling():
    -> rob_says_no
- hot() && not trusts():
    -> rob_says_no
- else:
    -> given
}

=== rob_says_no ===
Rob: I can hear her. I'm not putting Nell in a car with that. # voice: raised
Rob: I'll take her myself. I'm coming now. # sound: drop
~ event(6, -2, 6, "Rob said no, and that he would take Nell himself.")
-> not_with_you

// He gives the word.
=== given ===
Rob: All right. Go on. It's goldfish. # voice: low
On your list it stands in green felt pen, in the hand of somebody who was six at the time. # inset: hands
~ event(-4, 4, -20, "Rob gave the word.")
- (is_it_yes)
Denise: Well? Is it yes? # gaze: you # breath: held # hands: grip
* [“Sign here for her. I'll get that coat.” # concrete-help # standard: way-forward]
    # why: It was yes in the shape of a pen. It takes a minute, and a minute is what the book costs whoever's in a hurry.
    # inside: I signed. Relationship to child. I wrote it in capitals.
    She signs, and looks at what she has put under relationship to child. # hands: still # sound: paper
    -> by_the_book
* [“It's yes. You do need to get back on the list.” # over-explaining]
    # why: She does, and you'll be glad of it next time. It put a list between her and the best word that she'd had all day.
    # inside: Yes, but. I'd got my yes, and they had to put a but on it.
    Denise: Not now. # voice: level # stance: forward # sound: paper
    -> by_the_book
* [“Yes. Run. I'll sign it for you.” # simple-language # misses: safe]
    # why: You read the clock and not the book. If anybody asked, it would be your name in the box.
    # inside: Run, they said. I'm fifty-eight. I ran.
    She is already running. # stance: forward # sound: footsteps
    -> as_she_is
* [“Yes, so long as she's back by half past five.” # ordering-commanding # misses: honest]
    # why: Rob hadn't said so. You put it on to be on the safe side, and what she'd been given became something that she'd been lent.
    # inside: Back by half past five. Like a library book.
    Denise: Did he say that? # voice: level # stance: back
    You say that it's only to be safe, and find her the book. # sound: paper
    -> by_the_book
* [Nod, and open the door of Room 17. # giving-space # silence # standard: dignity]
    # why: She'd been looking at that door for half an hour. You answered her with that, and the book had to be signed against the door frame.
    # inside: They never said yes. They just opened that door.
    You hold the book open for her against the door frame. # inset: pane # sound: child
    -> by_the_book
* [Enter the word and the time in the book. # ignoring # lapse # misses: seen]
    # why: It has to be written, and you like to do it while you still know it. For the length of two boxes she didn't know whether she had lost.
    # inside: They wrote. I'm stood there with my heart stopped and they wrote.
    Denise: For pity's sake, is it yes? # voice: raised # sound: paper
    -> by_the_book

=== by_the_book ===
{
- not asked:
    -> too_late
- turn == 3:
    -> past
- not trusts():
    -> taken
- else:
    -> wall
}

=== as_she_is ===
{
- not asked && turn == 3:
    -> too_late
- not asked or turn == 3:
    -> just
- not trusts():
    -> taken
- else:
    -> wall
}

// 2. Rob sends word.
=== sent_word ===
{ asked:
    A text, on the office mobile: the depot has got through. # sound: phone # stance: standing # distance: normal # head: level
    It says: Off at quarter to. I will take Nell to the wall. NOBODY else. Rob.
- else:
    A text, on the office mobile. # sound: phone # stance: standing # distance: normal # head: level
    It says: Finish at four. Coming for Nell. NOBODY else. Rob.
}
~ event(4, 0, 4, "Word came from Rob, and it was no.")
- (what_does_he_say)
Denise: That's him. What's he say? # gaze: you # breath: held # stance: forward
* [“He's coming for Nell. So that's something.” # minimising # misses: honest]
    # why: It is something, and it's the most of it. You left out the part that was about her, and she'd have to hear it from him.
    # inside: They gave me the front half. I could tell that there was a back half.
    Denise: And me? What about me? # voice: raised
* [“It's no, Denise. He's fetching her himself.” # simple-language # standard: honest]
    # why: You said no first, and her name, and then the rest. She had been holding on for half an hour to be told one thing or the other.
    # inside: I'd sooner have it like that. Like a plaster.
    Denise: No. # voice: low # gaze: floor # hands: still
* [“I think he might still change his mind.” # false-promise # misses: honest]
    # why: You wanted to leave her something. You don't know Rob from a voice on a machine, and she began at once to wait for it.
    # inside: So I stood there working out what I'd say to him.
    Denise: He did once. Over the christening. # voice: low # gaze: away
* [“You can still be on that wall, or wait for him.” # offering-choices # standard: way-forward]
    # why: You'd looked in his message for anything that was hers, and found that nobody had said she couldn't stand on a wall. She had to take in the no on the way to it, and that is a lot in one sentence.
    # inside: It's a public wall. I hadn't thought of that, it's anybody's.
    { hot():
        Denise: Without her? What would I be doing there without her? # voice: raised
    - else:
        Denise: So it's no. # voice: low # gaze: away
    }
* [Hold it out, for her to read. # tactical-pause # silence # standard: honest]
    # why: You didn't soften it and you didn't say it. She was spared your voice, and got all of his.
    # inside: Nobody. In big letters. He means me.
    Denise: Nobody. # voice: breaking # gaze: hands
    ~ event(6, -2, 4, "She read his own words, and they were hard.")
* [Go through it once more, to be sure. # ignoring # lapse # misses: honest]
    # why: You did want to get it right. She's looked at faces over that hatch for eleven years, and she'd read yours by the second line.
    # inside: The longer they read it, the worse it got.
    Denise: It's no. It's no, isn't it? Say it! # voice: raised
- -> not_with_you

// He will not have her in the car.
=== not_with_you ===
{ asked:
    Denise: He won't have me. So she'll be on that wall, and I won't. # voice: low # gaze: away # hands: grip
- else:
    Denise: He won't be here till gone four. She'll miss it, and so will he. # voice: low # gaze: away # hands: grip
}
- (whats_left)
{ trusts():
    Denise: What do I do? What would you do? # gaze: you # voice: breaking
- else:
    Denise: So that's me told. What am I meant to do? # gaze: you # voice: level
}
* [“Best be gone before he's here, Denise.” # ordering-commanding # misses: dignity]
    # why: You saw how it might go in that corridor, and you may well have been right. What she heard was that the school, too, wanted her off the premises.
    # inside: Out the back, like the bins.
    Denise: I know where the doors are. # voice: level # stance: back
    -> sent_off
* [“Jess will be looking for you as well.” # validation # standard: seen]
    # why: All afternoon she'd been somebody who was to bring Nell. You reminded her that she has a daughter on that deck, and that nobody can take her off that list.
    # inside: I'd forgotten. I'd clean forgot that she was mine.
    She takes a better hold of the bag. # hands: still # gaze: clock # breath: slow
    -> goes
* [“Go now, or stop and ask him yourself.” # offering-choices # standard: way-forward]
    # why: There were two ways on, both hers, and you didn't say which you'd like. It takes some calm to choose well between them.
    # inside: Ask him. I'd not thought of just asking him.
    { trusts():
        Denise: I'll stop. I'll ask him. # voice: low # stance: ease
        -> stops
    - else:
        Denise: I'm not begging. # voice: level # stance: back
        -> goes
    }
* [“Mrs Whitlock could sit with you both.” # calling-for-help # standard: together]
    # why: There'd be three of them and a door to shut, and somebody who has both their trust or neither's. It is only any good if he comes while there's time.
    # inside: The head's office. At my age.
    Denise: I've only been in there to be thanked. # voice: low # gaze: floor
    -> sat_down
* [Fetch a chair, and set it by her. # giving-space # silence # standard: dignity]
    # why: You hadn't an answer, and you gave her somewhere to be. It meant that she would still be there when he walked in, for better or for worse.
    # inside: A chair. One of the good ones, with arms. So I was stopping, then.
    She puts the bag on it, and stands next to the bag. # sound: chair # stance: ease
    -> stops
* [Go in and log the message. # ignoring # lapse # misses: way-forward]
    # why: It should be logged. You left her in the corridor with a question in it.
    # inside: I asked them what I should do and they went to do some filing.
    The keys, through the wall. # sound: keyboard # gaze: floor
    -> sent_off

=== goes ===
{
- later == 1:
    -> no_taxi
- hot():
    -> slammed
- else:
    -> alone
}

=== stops ===
{
- hot():
    -> corridor
- not asked:
    -> bench
- trusts():
    -> three
- else:
    -> bench
}

=== sat_down ===
{
- hot():
    -> corridor
- not asked:
    -> bench
- else:
    -> table
}

=== sent_off ===
{
- boiling():
    -> corridor
- trusts() && later == 2:
    -> alone
- else:
    -> slammed
}

// 3. Nobody rings.
=== taxi ===
Quarter to. The driver has come in, with his keys in his hand. # sound: doors # inset: doors # stance: standing # distance: normal # head: level
Driver: It's now or it's not at all, love. It's solid down there.
{ asked:
    Gaz has rung to say that the 3 is in the tunnel and its radio with it. # gaze: clock
- else:
    Nobody has rung. # gaze: clock
}
~ event(6, 0, 4, "The driver came in to say that it was now or not at all.")
- (quarter_to)
Denise: Twenty minutes. He'd never even know. # voice: low # gaze: you # stance: closer
Denise: You could just not have seen us. # voice: breaking # hands: open
* [“Hang on. I've a feeling he'll ring now.” # false-promise # misses: honest]
    # why: It wasn't a lie so much as a wish, and it bought you out of the question. She hung on, and the driver looked at his watch.
    # inside: A feeling. I stood there on their feeling.
    Denise: Don't say that if you don't mean it. # gaze: you # breath: held
    The phone lies in your hand. You all look at it. # sound: hush
* [“No. And nor would you have let me.” # limit-setting # standard: safe]
    # why: You said no to her as one says it to a colleague. If she still felt like one, that was the kindest thing in it; if not, it was cheek.
    # inside: Eleven years. I'd have had the keys off them.
    { trusts():
        Denise: No. I wouldn't. # voice: low # gaze: floor # stance: back
    - else:
        Denise: Don't you tell me what I'd have done. # voice: raised # stance: closer
    }
* [“You gave Jess your word, and it's going.” # reflection-paraphrase # standard: seen]
    # why: You didn't answer the asking, you answered what was under it. She knew what she was asking of you, and so did you, and neither of you had to say it.
    # inside: They never told me off for asking. They knew what it was I was losing.
    Denise: I never break my word. Not to her. # voice: breaking # eyes: wet
* [“There'll be a homecoming. They're ever so good.” # minimising # misses: seen]
    # why: There will, with a band. It's in August, and you offered it to somebody who had until quarter to four.
    # inside: August. They offered me August.
    Denise: I don't want a band. # voice: raised # hands: fist
* [Shake your head, without looking away. # tactical-pause # silence # standard: safe]
    # why: She'd asked you for the one thing that you could have done and weren't going to. You didn't make a speech of it, and you didn't hide.
    # inside: It was no, and they looked at me while it was no.
    { hot():
        Denise: Say it, then. Say it out loud. # voice: raised # gaze: stare
    - else:
        Denise: No. All right. I had to ask. # voice: low # gaze: floor
    }
* [Turn to the driver instead. # ignoring # lapse # misses: seen]
    # why: He was easier to look at. She had asked you something that she'll be ashamed of tomorrow, and you let her stand there in it.
    # inside: I'd begged. I'd actually begged, and they talked to the cabbie.
    Driver: Don't look at me.
    Denise: I'm asking you! # voice: raised # hands: fist
- (what_do_i_tell_her)
The driver jingles his keys. # sound: footsteps
Denise: What am I going to tell Jess? # voice: breaking # gaze: you
* [“That Nell was happy here. It's true.” # minimising # misses: seen]
    # why: It is true, and Jess would like to know it. Denise heard that nobody had been wanted on that wall.
    # inside: Happy without us. Put that on a postcard.
    Denise: Then that's all right, isn't it? # voice: level # hands: fist
    -> left_with_that
* [“Nell can paint her hand on it. I'll be quick.” # concrete-help # standard: way-forward]
    # why: You couldn't give her Nell, and you looked for how much of Nell could go. It took ninety seconds of the time, and it was something to hold up.
    # inside: A blue hand. Right in the middle, over the ship. They held the pot.
    -> with_the_hand
* [“Tell her it was me. And I'm sorry, Denise.” # apologise # standard: honest]
    # why: It's the truth, and you took it on your own back so that it needn't be on hers. Whether she could take it off hers was another matter.
    # inside: They said to blame them. I didn't, when it came to it.
    -> off_she_goes
* [“You can still make it, by yourself.” # orienting # standard: way-forward]
    # why: She had got so used to the two of them on that wall that one hadn't crossed her mind. You told her what the clock would still allow.
    # inside: By myself. Well. It was that or nothing.
    -> off_she_goes
* [Go back into the office, and don't look round. # disengage-and-leave # silence # misses: safe]
    # why: You didn't say yes. You left a door, a child and a woman with a promise to keep, told nobody, and let it be somebody else's decision.
    # inside: They went in and left me with it. I knew what they were doing. They'd left it to me.
    Your chair, the screen, the hatch. You look for something in a drawer. # stance: gone # sound: hush
    -> behind_you
* [Open your mouth, and shut it. # ignoring # lapse # misses: way-forward]
    # why: There isn't a good answer, and you looked for one until the driver answered for you. She'd have taken a poor one.
    # inside: I asked what to tell my girl. Nothing. Not a word.
    Driver: Are we going or aren't we?
    -> left_with_that

=== with_the_hand ===
{
- boiling():
    -> dash
- hot() && not trusts():
    -> slammed
- else:
    -> pillowcase
}

=== off_she_goes ===
{
- boiling():
    -> dash
- hot() && not trusts():
    -> slammed
- else:
    -> alone
}

=== left_with_that ===
{
- hot():
    -> dash
- trusts():
    -> alone
- else:
    -> slammed
}

// Left alone with the door. She was on the other side of that list for eleven years.
=== behind_you ===
{
- trusts() && not hot():
    -> did_not
- else:
    -> released
}

// It turns: one of three things that nobody announced. Two moments each.

// 1. Nell sees her.
=== seen ===
The light in the pane goes: there's a face in it. Then the door opens. # inset: pane # sound: child
~ event(6, 0, 2, "Nell saw her through the pane and ran out to her.")
Nell: Nan! Is it the ship?
- (in_her_hand)
Nell has paint up to the elbows, and hold of Denise's coat. Denise's hand has closed over hers. # hands: grip
Denise: Get your bag, sweetheart. # voice: low # gaze: floor # inset: bag
* [“Let go of her hand, please, Denise.” # ordering-commanding # misses: dignity]
    # why: You saw a hand on a child. Nell saw a grown-up telling Nan off, and held on tighter; so did Nan.
    # inside: In front of her. You don't do that to me in front of her.
    Denise: I will not. # voice: raised # stance: back
* [“Two minutes, Nell. Nan and I are talking.” # simple-language # standard: dignity]
    # why: You gave Nell something to do, which was to wait, and didn't touch whose she was. Denise heard that she was still somebody one talks with.
    # inside: Nan and I. Not Nan and nothing. I could stand there a bit, for that.
    Nell counts to two on her fingers and looks at the clock. # sound: child
    Denise: Two minutes. # voice: low # hands: still
* [“Miss Tran, could you take Nell back in?” # calling-for-help # standard: safe]
    # why: It was the right person, and the safe thing. It also had to be done finger by finger, with Denise on the other end of the fingers.
    # inside: She got unpicked off me. Like a sticker.
    Miss Tran: Come and see how it ends, Nell. # voice: low
    { hot():
        ~ event(6, -2, 2, "Nell was taken off her hand, and cried.")
        Nell starts to cry. Denise doesn't let go at once. # sound: child # hands: fist
    - else:
        Denise lets go of her one finger at a time. # gaze: floor # hands: still
    }
* [Take hold of Nell's other hand. # touching # misses: safe]
    # why: You only meant to keep her in the building. There was now a hand on each side of a seven-year-old, and both of you felt the other pull.
    # inside: A tug of war. Over Nell. I could have died.
    Nell looks from one to the other. # sound: hush
    Denise: Get off her. # voice: low # stance: closer # gaze: stare # hands: fist
* [Crouch down until you are level with Nell. # giving-space # silence # standard: safe]
    # why: You made yourself small, and left the way out as it was. Nobody was blocking anything, so there was nothing for Denise to push through.
    # inside: They got down on the floor. You can't row with somebody on the floor.
    Nell shows you her hands: blue, and more blue. # sound: child
    Denise: It's for the sea. She's done the sea. # voice: breaking # hands: still
* [Watch the bag being picked up. # ignoring # lapse # misses: safe]
    # why: You were looking for a way to say it in front of Nell. Meanwhile the bag was on a shoulder and they'd gone three steps.
    # inside: Nobody stopped us. So I thought, well, go on then.
    They are three steps nearer to the doors. # stance: back # inset: doors # sound: footsteps
- (you_tell_her)
Nell: Are we going to see Mummy's ship? # sound: child
Denise looks at you, over the top of her head. # gaze: you # voice: low
Denise: Go on. You tell her. # voice: low
* [“Yes, darling, just as soon as Daddy rings us.” # false-promise # misses: honest]
    # why: It got you all through the next minute. It's also a date that you'd made with a seven-year-old, in front of a witness, on somebody else's phone.
    # inside: They told her yes. I heard them.
    Nell: Yes! # sound: child
    Denise: You heard that, Nell. # voice: low # gaze: you
* [“We don't know yet. We're asking Daddy.” # orienting # standard: honest]
    # why: Seven-year-olds can stand not knowing, if somebody says so. It made you and Denise into one we, and it gave nobody the blame.
    # inside: We're asking. I'd have said that, in their shoes.
    Nell: Ask him quick. # sound: child
    { hot():
        Denise: Yes. Ask him quick. # voice: level # hands: fist
    - else:
        Denise laughs, and it nearly goes wrong. # eyes: wet # breath: slow
    }
* [“Nan can't take you today, sweetheart.” # limit-setting # misses: dignity]
    # why: It is what the list says, in words that a child can use. Nell will use them: it was Nan who can't, and you who'd said so.
    # inside: Nan can't. She'll remember that. Nan can't.
    Nell: Why can't you? # sound: child
    Denise: Ask them. # voice: raised # hands: fist
* [“Nell, what have you two got in that bag?” # redirecting]
    # why: It changed what Nell was looking at. Whether it changed anything for Denise hung on whether she'd the heart to unfold it.
    # inside: She wanted to show them the ship she'd done. I could hardly look.
    { hot():
        Denise: Don't. Don't you be nice to her. # voice: raised # hands: fist
    - else:
        BYE MUM, and under it a grey thing with flags on. # hands: open
        Denise: That's the ship. # voice: low # eyes: wet
    }
* [Look at Denise, and leave it to her. # tactical-pause # silence]
    # why: It was hers to say, if she could. You gave her the choice of what Nell would hear about all this, and didn't know what you would get.
    # inside: I had to choose what to tell her, there and then, with them looking at me.
    { trusts():
        Denise: We've got to wait for Daddy to say, sweetheart. That's the rule, that is. # voice: low # breath: slow
    - else:
        Denise: They won't let me take you. # voice: breaking # gaze: stare
        Nell looks at you.
        ~ event(4, -2, 2, "She had to tell Nell herself that she was not allowed to.")
    }
* [Find nothing that you can say to a child. # ignoring # lapse # misses: honest]
    # why: There were a few true things and you went through them all. Nell asked it again, louder, and then she asked her nan.
    # inside: They left her standing there with her face up.
    Nell: Are we? Are we, Nan? # sound: child
    Denise: See what you've done. # voice: raised # hands: fist
- Miss Tran comes to the door with a paper towel, and Nell goes in backwards, waving. # sound: doors # inset: pane
-> july

// 2. Another mother takes her side.
=== vouched ===
The end doors. Kerry Sands, with a buggy, and two more behind her who've stopped talking. # sound: doors # inset: doors
Kerry: Oh, let her have her. We all know Denise.
~ event(6, 0, 2, "Another mother said aloud that she should be given Nell, and people stopped to look.")
- (everybody_knows)
Denise: You see? Everybody knows me. # gaze: you # voice: raised # stance: forward
* [“This is a confidential matter, Kerry, if you wouldn't mind.” # over-explaining # misses: dignity]
    # why: You were protecting her. But confidential is what one calls a case, and until then it had only been somebody without a coat.
    # inside: Confidential. They might as well have drawn the curtains round me.
    Kerry: Ooh. Sorry I spoke.
    Denise: What's confidential? # voice: raised
* [“So do I, Kerry. It isn't that.” # validation # standard: dignity]
    # why: You said it to the one who'd said it, and where she could hear. Nobody's good name was the question any more, only a telephone call.
    # inside: Good. They said it in front of Kerry, too.
    Denise: It's Rob. We can't get hold of Rob. # voice: level
* [“Come into the office with me, Denise.” # reduce-stimulation # standard: dignity]
    # why: There were four people watching, and in there were none. From the office you can't see Room 17, though, and she had to be sure enough of you to take her eyes off it.
    # inside: I didn't like leaving that door. But I couldn't have them all gawping.
    { wary():
        Denise: I'm stopping where I can see her. # voice: level # hands: folded
    - else:
        She goes as far as the doorway and turns her back on the corridor. # distance: near # gaze: away # breath: slow
    }
* [“Knowing her isn't how it works, though, is it?” # arguing-facts]
    # why: You were right, and everybody in that corridor knew somebody whom they shouldn't have trusted. But it was Denise who'd been held up next to them.
    # inside: Like I was any old body off the street.
    Kerry: Well, how does it work?
    Denise: Yes. How? # voice: raised # hands: point
* [Turn your back to Kerry, and wait. # giving-space # silence # standard: dignity]
    # why: You didn't argue with the audience, you stopped having one. There was only Denise in front of you again, and a while to breathe in.
    # inside: They just turned round to me. As if she weren't there.
    Kerry has the brake of the buggy to see to. # sound: hush
    Denise: She means well. # voice: low
* [Smile at Kerry and say nothing. # ignoring # lapse # misses: dignity]
    # why: It was to get rid of her. From where Denise stood you and Kerry had something to smile at.
    # inside: Smirking, the pair of them.
    Denise: Is it funny? # voice: raised # stance: closer
- (said_aloud)
Kerry: It's never that business with the police? July? That was nothing, Denise.
~ event(8, -2, 2, "The business with the police in July was said aloud in the corridor.")
You can hear the film through the door. # sound: hush
Denise: Thank you, Kerry. # voice: low # skin: pale # gaze: floor
* [“I've not heard about any police, Denise.” # simple-language # standard: honest]
    # why: It was true, and it was the thing that she most needed those people to hear: that it hadn't come out of the office. You didn't ask, either.
    # inside: So it hadn't been round the staff room. I'd thought it had been round the staff room.
    Denise: Haven't you? # gaze: you # voice: low
* [“I'm sure that it was nothing, Denise.” # minimising # misses: seen]
    # why: You were being kind, and so was Kerry. But it wasn't nothing, it was the worst night that she's had, and now two people had said that it was nothing.
    # inside: Nothing. You should have seen that kitchen.
    Denise: It was not nothing. # voice: raised # gaze: stare
* [“Let's all just take a breath, shall we?” # telling-to-calm-down]
    # why: Nobody had raised her voice. She'd gone white, and was told to breathe.
    # inside: I'd stopped breathing, as it happens. And whose fault was that?
    Denise: I don't want a breath. # voice: raised
* [“Kerry, yours are waiting in the hall.” # limit-setting # standard: dignity]
    # why: One line, and it moved the right person. It told Denise, without saying so, that this wasn't for anybody to hear.
    # inside: Got rid of her lovely. I could have kissed them.
    The buggy goes off, and the other two after it. # sound: footsteps
    Denise: Big mouth. # voice: low
* [Move so that you stand between them. # giving-space # silence # standard: dignity]
    # why: She couldn't bear to be looked at, so you were what there was to look at. You still hadn't said a word about July, and she noticed that too.
    # inside: All they'd have seen was a cardigan. I was glad of that cardigan.
    Behind you the wheels of the buggy start to turn. # sound: footsteps
    She gets a tissue out of her sleeve. # eyes: wet # hands: face
* [Look at Denise, as everybody does. # ignoring # lapse # misses: dignity]
    # why: It was natural; you hadn't known. It made one more face in the ring.
    # inside: And there they all were, looking.
    Denise: Had your look? # voice: shout # hands: fist
- -> july

// 3. Jess rings from the ship.
=== jess ===
Something is playing a tune inside her coat. She can't get the button undone. # sound: phone # hands: fidget
Denise: It's the ship. It's Jess. They get two minutes. # voice: breaking
~ event(6, 0, 4, "Jess rang from the ship, with two minutes to talk.")
- (two_minutes)
She pushes the phone at you. # distance: near # hands: open
Jess: Mum? They're letting go early. Who's that? # voice: raised
* [“Jess, it's the school. What's Nell's word?” # simple-language # standard: safe]
    # why: Of everything that there was to say, this was the one thing that could have ended it. She said what any mother would, six months out of date.
    # inside: She said Biscuit. It was always Biscuit. How was she to know?
    Jess: Biscuit! It's Biscuit, it's the dog.
    On your list Biscuit has been crossed out, and something put over it in green felt pen. # inset: hands
    ~ event(6, -2, 4, "Jess gave the old word, and it was not the one on the list.")
* [“Jess, quick: how else do I get hold of Rob?” # concrete-help # standard: way-forward]
    # why: You didn't spend her two minutes on a rule. You spent twenty seconds of them on the one who could lift it, and she knew whom to lean on.
    # inside: They asked her something she could answer. I heard her voice come down.
    { asked:
        Jess: Ring Gaz again, and say it's me this time. He was at our wedding. # voice: low
    - else:
        Jess: The depot. Ask for Gaz, and say it's me. He was at our wedding. # voice: low
    }
    ~ asked = true
* [“I can't take permission over a mobile, I'm afraid.” # fair-process # misses: seen]
    # why: Nor can you. It's a sentence for somebody who'll ring again tomorrow, and she'll be on the far side of the Channel.
    # inside: That's what she got. That's what my girl got, out of her two minutes.
    Jess: I'm her mum. I'm her mum, though.
    Denise: Give it here. # voice: raised # hands: grip
* [“She's painting, Jess. She's happy as anything.” # redirecting]
    # why: Jess will have been glad of that, out there. Denise was counting seconds, and you spent eight of them on paint.
    # inside: It was kind, I suppose. It wasn't what she'd rung for.
    Jess: Is she? # voice: breaking
    Denise: Never mind painting! # voice: raised
* [Take it, and listen. # attentive-listening # silence # standard: seen]
    # why: You had nothing that would open the door, and you didn't pretend to. She got to say what she'd rung to say, and her mother saw you hear it.
    # inside: They held it to their ear and they shut their eyes. So I knew she was crying.
    Jess: If she can't come, tell her that I looked. Tell her I looked all along the wall.
    You nod, to a telephone. Denise has heard. # eyes: wet # breath: held
* [Look at the number on the screen. # ignoring # lapse # misses: seen]
    # why: It said No Caller ID, and you read that twice. By then she'd said hello four times.
    # inside: She's saying hello, hello, and they're reading the screen.
    Jess: Hello? Hello? # voice: raised
- (it_went_dead)
Three pips, and nothing. # sound: hush
Denise: You heard her. That's her mother. # voice: raised # stance: forward # gaze: you
Denise: What more do you want? # hands: open
* [“Ringing off a mobile, it could be anyone.” # arguing-facts]
    # why: It could, and it's why there is a word. But you'd both just listened to her, and you asked Denise to say that she hadn't known her own daughter.
    # inside: Anyone. They'd heard her crying.
    Denise: I know my own child! # voice: shout # hands: fist
* [“That was Jess. I still need the word.” # limit-setting # standard: honest]
    # why: You gave her the half that was true, so she could believe the other half. It is a hard thing to hear twice, and you said it once.
    # inside: At least they never said it wasn't her.
    { trusts():
        Denise: I know you do. # voice: low # stance: back
    - else:
        Denise: You and your word. # voice: level # hands: folded
    }
* [“You never got to say goodbye to her.” # affect-labelling # standard: seen]
    # why: She'd been so busy with Nell that she hadn't noticed. Two minutes with her daughter, and she had given them to you.
    # inside: I never did. I'd pushed the phone at them. I never said ta-ta.
    Denise: No. # voice: breaking # hands: face
* [“I'm sure she'll understand, once she's had a think.” # minimising # misses: seen]
    # why: She may well. She'd also been crying on a deck, and wasn't the one who was asking.
    # inside: Sure, are they?
    Denise: You don't know her. # voice: level # stance: back
* [Give her back the phone with both hands. # giving-space # silence # standard: dignity]
    # why: It was warm, and it was all that there was left of the call. You handed it over as if it mattered, and took a step back from her.
    # inside: They gave it me like it was an egg.
    She looks at it until the light goes out. # gaze: phone # breath: slow
* [Write the time of the call in the book. # ignoring # lapse # misses: seen]
    # why: There's a column for it, and you'd have had to sooner or later. She watched her daughter turn into an entry.
    # inside: Fifteen thirty-one. That's what my girl was. Fifteen thirty-one.
    Denise: Are you writing it down? # voice: raised # stance: closer
- -> july

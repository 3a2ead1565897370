// It turns: one of four things that nobody announced. Two moments each.

=== turning ===
{
- turn == 1:
    -> bell
- turn == 2:
    -> towel
- turn == 3:
    -> edie
- else:
    -> trolley
}

// 1. The crash bell.
=== bell ===
A bell. Not the toilet cord, which goes all night; the other one. # sound: pager
Three people come out of minors at a run and the doors swallow them. # sound: footsteps # inset: doors
~ event(10, 0, 4, "The crash bell went, people ran, and he thought it was for Ruth.")
- (running)
Dan: That's her. That's Ruth. # stance: back # gaze: doors # voice: breaking
The panel behind Bernie shows a red light: MAJORS 7. # pressure: tight
* [Come out and stand between him and the doors. # crowding]
    # why: It was to keep him out of the way of the trolley. He had seen people run to her, as he thought, and now someone had got up to stop him.
    # inside: First time they'd come round that desk all night. To block me.
    He pulls up short, a foot from you. # distance: near # stance: closer # breath: fast
    Dan: Move. Please move. # voice: raised
* [“Dan, come away from the doors, please.” # ordering-commanding]
    # why: You wanted the doorway clear, and so it should be. But he still thought that she was dying behind it, and you were the one calling him off.
    # inside: She's dying in there and I'm to come away.
    Dan: Who's it for? Who's it for! # voice: shout # distance: far # gaze: doors
* [“It goes off all night. Try not to listen.” # minimising]
    # why: To you it is the third tonight. To him it is the only bell there has ever been, and you hadn't said it wasn't for her.
    # inside: How do you not listen to that?
    Dan: They were running! # voice: shout # hands: point
* [“Not her. That bell is another bay.” # simple-language # standard: honest]
    # why: He needed one fact, in the time it takes to run ten feet, and you had it on the panel. There was no room in him for anything longer.
    # inside: Not her. Two words. I'd have gone through that door.
    He stops with one hand on the door plate. # stance: gone
    Dan: Not her. # breath: fast
* [Turn to the panel and find the light. # orienting # silence]
    # why: You went for the fact, and he saw you go for it. It took four seconds to read, and he read it over your shoulder.
    # inside: I saw it when they did. Seven. She wasn't in seven.
    He follows your eyes to the red seven. # gaze: away # hands: still
    Dan: That's not two. She's in two. They said two. # breath: fast
* [Stay as you are, listening like everyone else. # ignoring # lapse # misses: honest]
    # why: Everyone freezes at that bell, you as well. The light said seven the whole time, and nobody told him.
    # inside: They just sat there. I thought, they know.
    Dan: Tell me! # voice: shout # hands: fist
- (after_the_bell)
It stops. Bernie says it, to nobody: seven, that's majors. The room breathes out. # sound: hush
He has got himself to the end of your counter. # stance: slump # distance: normal
Dan: I was glad. When it was someone else. I was glad. # voice: low # gaze: floor
* [“Bernie, watch out for Kofi, would you?” # calling-for-help # standard: together]
    # why: You used the lull to get a second pair of eyes on the doors, and Bernie is good at doors. He'd told you something and you'd turned to someone else, and that cost you a little.
    # inside: I'd said my bit and they were on to the next thing. Useful thing, though.
    ~ bernie = true
    Bernie: For Mr Hollis? I'll nab him when he comes by.
    Dan looks at her, and at you. # gaze: you
* [“Anyone standing there would have been.” # validation # standard: dignity]
    # why: He had shocked himself, and waited to see if you were shocked. You weren't.
    # inside: I've never told anybody that. They didn't blink.
    He nods, several times. # gaze: floor # breath: slow
* [“That went right through you, didn't it.” # affect-labelling # standard: seen]
    # why: You answered his body and not his sentence, and it was the body that was loudest. The shame he kept.
    # inside: It did. My legs had gone.
    Dan: My legs have gone. # breath: slow
    He holds the counter, and laughs, nearly. # hands: grip
* [“Try to think about Ruth now, and not about them.” # redirecting]
    # why: You meant to spare him somebody else's trouble. He'd just told you the worst thing he knew about himself, and was sent back to the thing he can't bear.
    # inside: I'd thought about nothing but Ruth for an hour.
    Dan: What do you think I'm doing? # voice: level # hands: grip
* [Stand up, level with him, and don't speak. # tactical-pause # silence]
    # why: It wasn't a question, and it didn't want an answer. You stood up for it.
    # inside: They stood up. Like you would for a funeral. It was right, somehow.
    You both look at the doors for a bit. # gaze: doors # breath: slow
* [Reach for the next card in the tray. # ignoring # lapse # misses: seen]
    # why: The bell had cost you two minutes and there was the tray. He saw that what he'd said had weighed less than a card.
    # inside: I said a terrible thing and they filed it.
    Dan: Forget it. # voice: level # gaze: away
- -> morning

// 2. The man with the towel.
=== towel ===
The man: Here we go. Four hours I'm bleeding, and he gets the nurse.
He has his phone up. He is filming Dan. # sound: hush
{ left_desk:
    ~ event(10, 0, 2, "A man in the queue, cross at the empty hatch, held up his phone and filmed him.")
- else:
    ~ event(8, 0, 2, "A man in the queue held up his phone and filmed him.")
}
- (filming)
Dan: Are you filming me? # stance: standing # gaze: away # voice: raised
The shut hand comes up to his chest. # hands: fist
* [“Phone away, please, sir. You're next to be seen.” # limit-setting # standard: dignity]
    # why: One line, to the right person, and the man got something in return. Dan heard you take his side without having to take one himself.
    # inside: Told him, just like that. And told him he was next.
    The phone goes down. The man looks at his towel.
    Dan: Thanks. # voice: low # gaze: floor
* [“Ignore him, Dan. Just look at me.” # ordering-commanding]
    # why: You wanted his eyes, and with more trust between you they'd have come. Being filmed on the worst night of your life isn't a thing one ignores to order.
    # inside: You ignore him. You're not in it.
    Dan: He's filming me! # voice: raised # hands: point
* [“Dan, come round the end here with me.” # reduce-stimulation # standard: dignity]
    # why: You couldn't stop the phone, so you moved the picture. Round the end of the counter there is a pillar, and no audience.
    # inside: Got me behind that pillar. I could breathe behind that pillar.
    He looks at the man once more, then comes. # stance: standing # distance: near # gaze: you
* [“Sir, there's no filming in here. It's on the notice.” # arguing-facts]
    # why: It is on the notice, between zero tolerance and hand gel. Now the man had a rule to dispute, and an audience, and Dan was still in the picture.
    # inside: They got into it with him about the notice. I was still on his phone.
    The man: Show me the law, then. # voice: raised
    Dan: She could be dying and he's filming me. # stance: forward # hands: fist
* [Stand up, straight into the phone's view. # giving-space # id: block # silence # standard: dignity]
    # why: You said nothing to either of them. Your uniform was simply all that there was to film.
    # inside: All he'll have got is the back of a nurse.
    The man films your back for a bit, and stops.
    Dan sees what you have done. # gaze: you # hands: still
* [Look from one to the other, and at the screen. # ignoring # lapse # misses: dignity]
    # why: You hoped it would die down by itself. Both of them saw that nobody was in charge of this.
    # inside: They let him.
    Dan: Are you going to let him do that? # voice: raised # stance: pacing
- (two_of_them)
The man: Some of us have been here since eight. # voice: level
The towel is red right through. Dan has seen it too. # gaze: away
Dan: See to him, then. Go on. See to everyone. # voice: low # stance: back
* [“I'll do his hand, then straight back to you.” # fair-process # standard: way-forward]
    # why: It is what the triage book says, and you gave him an order of things. He took it as fair, and as going to the back.
    # inside: Fair enough. It's just, everything was fair enough.
    You press a pad on it and are back in a minute and a half. # sound: paper
    { hot():
        Dan: Straight back. # voice: level # hands: fist
    - else:
        Dan: That was quick. # voice: low
    }
* [“I do have thirty other people to see.” # arguing-facts]
    # why: You were answering the room, which needed answering. He had offered to go to the back of the queue, and you told him how long it was.
    # inside: Thirty. I know. I could count.
    Dan: I know you do. # gaze: doors # hands: grip
* [“You've both been left far too long. That's on us.” # apologise # standard: honest]
    # why: They'd been made into rivals for you. You stopped that with one sentence, and didn't blame the night.
    # inside: Both. So it wasn't him or me.
    The man: Well. Yeah. # voice: low
    Dan: How's the hand? # voice: low # gaze: away
* [“Bernie, could you do him a pad for that hand?” # calling-for-help # standard: together]
    # why: The hand gets pressed, the man gets somebody, and you stay where you are. It also gave Bernie the lie of things without anyone spelling it out.
    # inside: She sorted him in a minute. I'd stopped being the problem.
    Bernie comes round with a dressing pack. # sound: footsteps
    { bernie:
        Bernie: I've not forgotten you, Mr Hollis. # voice: low
    - else:
        Bernie: And who are you here for, my love? # voice: low
        Dan: Ruth. Ruth Hollis. # voice: low
    }
    ~ bernie = true
* [Stay where you are, turned to Dan. # attentive-listening # silence]
    # why: He told you to go and you didn't. The towel dripped on the floor meanwhile, and he couldn't enjoy being chosen over that.
    # inside: They stopped with me. I felt bad about the bloke.
    Dan: He's dripping on your floor. # voice: low # gaze: floor
* [Pull the next card towards you. # ignoring # lapse # misses: seen]
    # why: He said see to everyone, and you took him at his word. He hadn't meant it as an instruction.
    # inside: I said go on then, and they did.
    Dan goes back as far as the pillar. # stance: back # distance: far
- -> morning

// 3. His daughter rings.
=== edie ===
His phone lights up on the counter. PAM NEXT DOOR. # sound: phone
~ event(8, 0, 6, "His daughter rang from the neighbour's, and he had nothing to tell her.")
- (ringing)
Dan: That's Edie. On Pam's phone. She's eight. # gaze: phone # breath: held
Dan: What do I say? What do I say to her? # voice: breaking # gaze: you
* [“Maybe leave it till there's something to tell her.” # redirecting]
    # why: It sounds wise: no news, no call. But she's awake at midnight in somebody else's house, and he was the only news she wanted.
    # inside: I let it ring. I let my little girl ring out.
    He watches it until it stops. # hold: short # gaze: phone # hands: grip
* [“Tell her Mum's going to be fine.” # false-promise # misses: honest]
    # why: It is what he wanted to say, and it got him through the call. Now an eight-year-old has been told it, and he has to go home with it.
    # inside: I told her fine because the nurse said fine.
    ~ answered = true
    ~ promised = true
    Dan: Mummy's going to be fine, sweetheart. The nurse says. # voice: breaking
    He looks at you while he says it. # gaze: you
* [“Would you sooner take it outside, or here?” # offering-choices]
    # why: It gives him the say, and on a quieter night it would be kind. He had room for one question, and hers was ringing.
    # inside: I didn't care where. I wanted to know what.
    He looks at the doors, and at the wall. # gaze: away # hands: fidget
    { hot():
        Dan: I don't know! What do I tell her? # voice: raised
        It rings out. # gaze: phone
    - else:
        ~ answered = true
        Dan: Here. # voice: low
        You hear him say doctors, and soon. # voice: low
    }
* [“Say Mum's with the doctors, and you're here.” # simple-language # standard: honest]
    # why: He had asked for words, and he needed them in three rings. Yours were true, short enough to carry, and left nothing to take back tomorrow.
    # inside: I said it just like they said it. Word for word.
    ~ answered = true
    He says it into the phone, your words, his voice. # voice: low # gaze: floor
    Dan: Yeah. Yeah, I'm right here. I'm by the door. # breath: slow
* [Turn your chair away and give him the wall. # giving-space # silence # standard: dignity]
    # why: You thought of his privacy, and he'd wanted help. He took the call alone and did what he could.
    # inside: They turned round so as not to hear. I'd wanted them to hear.
    ~ answered = true
    Dan: Edes. No. No, I don't know yet. Go back to bed. # voice: breaking # gaze: floor
* [Look at the phone with him. # ignoring # lapse]
    # why: You were looking for the right words and so was he, and it rang six times. Then neither of you needed them any more.
    # inside: We both just watched it.
    It stops. # hold: short
    Dan: She'll think nobody's here. # voice: low # hands: grip
- (what_she_asked)
{ answered:
    He puts the phone face down. # hands: still
    Dan: She asked if Mummy's dead. # voice: breaking # gaze: floor
- else:
    It buzzes once: a message, in Edie's spelling. He turns it so that you can read it. # sound: phone
    Dan: Is Mummy dead. That's what it says. # voice: breaking
}
* [“Bernie can ring Pam. You stay by the doors.” # calling-for-help # standard: together]
    # why: He was being pulled two ways, and you took one of them off him. Bernie has been ringing people's neighbours for twenty years.
    # inside: I couldn't be in two places. Then I didn't have to be.
    ~ bernie = true
    Bernie: Pam who, my love? I'll ask her to keep the light on.
    Dan: Pam Marsh. She's… thank you. # voice: low # breath: slow
* [“Children are a lot tougher than we think, Dan.” # minimising # misses: seen]
    # why: You were holding out a rail to him, and mostly it bears. But he had just heard her voice, and she hadn't been tough.
    # inside: They hadn't heard her.
    Dan: She's eight. # voice: level # gaze: you
* [“That's a terrible thing to be asked.” # affect-labelling # standard: seen]
    # why: He didn't need it answered; he'd been hit by it. You said so, and for once somebody stood on his side of a question.
    # inside: It was. It was a terrible thing to be asked.
    He breathes through his mouth for a while. # breath: slow # hands: face
* [“What would you like her to know tonight?” # open-question]
    # why: It is a good question for a man who can think. If he can, it turns a blow into something to do; if he can't, it is one more question.
    # inside: I had to think. That was something to do, thinking.
    His thumb goes round and round the edge of the phone. # hands: fidget
    { hot():
        Dan: I don't know. I don't know! Don't ask me things. # voice: raised # hands: face
    - else:
        Dan: That I'm not going anywhere till I've seen her. # voice: low # gaze: doors
    }
* [Look down at the counter while he wipes his face. # tactical-pause # silence # standard: dignity]
    # why: There are thirty people behind him. You gave him the only privacy there was, which was yours.
    # inside: They looked at the counter. That was decent.
    He uses his sleeve. Nobody says anything. # hands: face # breath: slow
* [Glance at the clock over the drinks machine. # ignoring # lapse # misses: seen]
    # why: It was only a glance, and it was only because of the queue. He had told you what she asked, and you looked at the time.
    # inside: I told them that and they checked the time.
    Dan: Am I keeping you? # voice: level # gaze: you
- -> morning

// 4. The trolley with her coat.
=== trolley ===
The doors open. A porter, a trolley, nobody on it. # sound: doors # inset: doors
Over the rail hangs a green coat. One sleeve has been cut from cuff to collar. # hold: short
~ event(12, -2, 6, "An empty trolley came out with Ruth's coat on it.")
- (empty)
Dan: That's hers. # voice: low # gaze: away # breath: held
Dan: Where is she? Where is she! # voice: shout # stance: closer # pressure: tight
* [“Breathe, Dan. Just breathe with me a second.” # telling-to-calm-down # misses: honest]
    # why: It is what works on you, and you meant it. He had asked where his wife was, and was told about his breathing.
    # inside: Breathe. I'm breathing. Is she?
    Dan: I'm breathing! Where is she? # voice: shout # hands: fist
* [“She's in a bed in resus. Same place.” # simple-language # standard: honest]
    # why: You could see her name on the board, in red, where it had been all along. In a bed, same place: he had room for two things.
    # inside: In a bed. So there's a bed. So she's in it.
    His mouth moves: in a bed. # breath: fast # hands: still
    Dan: In a bed. # voice: breaking
* [“Luis, hold up. Tell us where she's gone.” # calling-for-help # standard: together]
    # why: You asked the one man who'd just come from there. It was a risk, in front of everybody, and Luis is a porter: he says what he sees.
    # inside: The porter said she'd had hold of his sleeve. You don't do that dead.
    Luis: Your lady? In two. She had hold of my sleeve when we slid her over.
    Dan: She had hold of… # voice: breaking # stance: slump
* [“They always send the trolleys back like that.” # over-explaining]
    # why: You explained the trolley. He hadn't asked about the trolley, and always is a word for things that happen to other people.
    # inside: I asked where my wife was and got told about trolleys.
    Dan: I didn't ask about the trolley! # voice: shout
* [Look for her on the board, and go on looking. # ignoring # silence # lapse # misses: honest]
    # why: She was on it, in red, where she'd been all along. He couldn't see that; he saw a nurse looking for his wife and not saying.
    # inside: They were looking for her. They'd lost her.
    Dan: Oh no. No. No. # voice: breaking # hands: face # stance: pacing
- (the_coat)
He has got the coat. He is trying to fold it, and the sleeve won't be folded. # hands: fidget # gaze: hands
Dan: They've cut it. # voice: low
* [“Bernie, can you find him a bag and a chair?” # calling-for-help # standard: together]
    # why: A bag, a chair and one more person who knows. He might have been left to stand in front of thirty people with that coat, and he wasn't.
    # inside: She brought a bag, and then she brought a chair. She never said a word about it.
    ~ bernie = true
    Bernie comes round with both, reads the name in the collar, and doesn't ask. # sound: chair
    Dan sits, with the bag on his knees. # stance: seated # hands: still
* [“That ought to be logged as property.” # over-explaining # id: logged # misses: dignity]
    # why: It ought, and there will be a form for it at handover. He'd had the coat for ten seconds.
    # inside: They wanted it off me. For a form.
    He holds it tighter. # hands: grip # stance: back
    Dan: It's not property. # voice: raised
* [“They cut so they don't have to move her.” # orienting # standard: honest]
    # why: He thought that someone had been rough with her. You gave him the reason in nine words, and it was the gentle one.
    # inside: So it was so as not to hurt her. I could fold it then.
    He lays the cut sleeve inside the other one. # breath: slow # hands: still
* [“Hold on to it for her. She'll want it back.” # false-promise # misses: honest]
    # why: It came out as kindness and it was a forecast. He heard a nurse say that she'd be wanting a coat.
    # inside: She'll want it back. They knew something, I thought. They know she's all right.
    ~ promised = true
    Dan: You think so? # gaze: you # voice: breaking
    He searches your face for more of it. # stance: closer
* [Let him fold it. # giving-space # silence # standard: dignity]
    # why: It took him four goes. It was the first thing he'd been able to do for her in an hour, and you let him finish.
    # inside: I folded it. They waited till I'd folded it.
    He gets it at last, and holds it flat against his chest. # breath: slow # hands: still
* [Wave the porter on through. # ignoring # lapse # misses: seen]
    # why: The trolley was blocking the way and Luis was waiting. In that room you dealt with the trolley.
    # inside: They sorted the trolley out.
    Dan: Anybody? Anybody want to tell me? # voice: raised # hands: fist
- -> morning

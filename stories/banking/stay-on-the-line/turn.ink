// It turns: one of three things that nobody announced. Two moments each.

=== turning ===
{
- turn == 1:
    -> speaker
- turn == 2:
    -> thread
- else:
    -> digits
}

// 1. The man on the phone asks for you.
=== speaker ===
The wasp gets louder. Callum takes it out and lays it down between you: 1 hour 58, and four per cent. # sound: desk # gaze: phone
Martin: Pop me on speaker, Callum, mate. Let me have a word with them. # hold: short
~ event(6, 0, 2, "The man on the phone asked to be put on to you, and Callum was between two voices.")
- (on_speaker)
Martin: Hi there. Group Fraud, Northampton. Who've I got?
Callum has stopped breathing, to hear you better. # breath: held # gaze: you
* [“Can I take your staff number, please, Martin?” # arguing-facts]
    # why: It's what you'd ask a colleague. He had one, with a joke about the weather in Northampton, and Callum listened to two people from the bank getting on.
    # inside: He had it straight off. I thought, there you are.
    Martin: Course. Four oh four, one seven, two. And you're right to ask.
    Callum: See? # voice: raised # gaze: you
* [“I'm talking to Callum just now. Only Callum.” # calm-paraverbal # standard: dignity]
    # why: You didn't fight over him, and you weren't rude. You said low and slowly whose meeting this was, and he'd forgotten that it was his.
    # inside: They turned it round. It was me they were there for.
    Martin: No, absolutely, it's just that…
    Callum lets go of the breath. # breath: slow # gaze: you # hands: still
* [Reach across and press the red button. # touching]
    # why: You'd have given a lot to have done it in March. But the phone was his and so was the call, and Martin rang back in four seconds and was very nice about it.
    # inside: They grabbed it. Why would you, if you'd nothing to hide?
    Callum: Don't touch it! # voice: shout # stance: back # hands: grip
    It is ringing again before he has sat down. # sound: phone
* [Hold up your pad: We have no safe accounts. # simple-language # standard: honest]
    # why: It was five words, and Martin couldn't hear them. Callum could read them as often as he liked, with that voice going on above them.
    # inside: It was so short. I kept on reading it.
    He reads it. His lips move. # gaze: hands
    Martin: You've gone quiet on me, Callum.
* [Say nothing to it. Keep looking at Callum. # tactical-pause # silence]
    # why: Martin can use any answer you give him. Without one he had to fill the gap himself, and Callum heard him hurry.
    # inside: He went a bit funny when nobody spoke. A bit sharp.
    Martin: Hello? What are they doing? Callum, what are they doing?
    Callum frowns at the phone. # gaze: phone # breath: normal
* [Start to say who you are, and stop. # ignoring # lapse]
    # why: Manners took you half of the way, and then you thought better of it. On a speaker it sounded like somebody with a thing to hide.
    # inside: They couldn't even say their own name.
    Martin: That'll be one of the ones I mentioned, Callum.
    Callum: Why won't you say? # voice: raised # hands: fist
- (two_of_them)
Martin: I said they'd stall you. What did I say?
{ hot():
    Callum: He knew the balance! To the penny! So what do you know? # hands: point # gaze: stare # voice: raised
- else:
    Callum: He knew the balance. To the penny. What do you know? # hands: fidget # gaze: you # voice: level
}
* [“Did he say it first, or did you?” # open-question # standard: dignity]
    # why: It sent him back to ten to four to listen again, and that takes room. With room he could find it for himself, and didn't have to be told.
    # inside: Can you confirm your balance for security. That's what he'd said. And I confirmed it.
    { hot():
        Callum: I don't know! What does it matter who said it? # voice: shout
    - else:
        ~ doubt = true
        Callum: He said… could I confirm it. # voice: low # gaze: phone
        It's quiet on the speaker, too. # sound: hush
    }
* [“I'll send it. The system's slow, bear with me.” # false-promise # misses: honest]
    # why: Plenty of tellers have bought time with that sentence, and so did you. But he had asked what you knew, and he'd soon have time to notice that nothing was being sent.
    # inside: They said they'd send it. I sat there and believed it. And they never touched a key.
    Callum: You're sending it? # voice: low # breath: slow
    Martin: Good. There, you see? Good.
* [“Less than he does, by the sound of it.” # validation # standard: honest]
    # why: He'd set you a contest, and you stood down from it. A man who knows everything about you looks a little different when nobody's competing with him.
    # inside: Odd thing to say. But yeah. How come he knew so much?
    He looks at the phone for longer than he has yet. # gaze: phone # hands: still
* [“Shona, could you bring us some water?” # calling-for-help # standard: together]
    # why: It let her see the phone and his face, and she has done the course. Martin counted her in aloud, which you can't stop him doing.
    # inside: There was two of them then. She was nice, though. She didn't stare.
    ~ told = true
    She puts the cup down by the bag, sees how long that call has been running, and goes off to ring. # sound: footsteps # inset: cooler
    { hot():
        ~ event(4, -2, 0, "A second colleague came in while he was stirred, and the man on the phone counted her.")
        Martin: That's two of them now, Callum.
        Callum: Why do you need two? # voice: raised
    - else:
        Callum: Thanks. # voice: low # gaze: floor
    }
* [Sit back, and leave him to look at it. # giving-space # silence]
    # why: He had put the two of you side by side. You took yourself out of it, so he was left alone with the other one.
    # inside: It was quiet, and him going Callum, Callum.
    Martin: Callum? Callum. Mate.
    He doesn't answer it at once. # hold: short # gaze: phone
* [Open your mouth, and Martin gets there first. # ignoring # lapse]
    # why: You were looking for the answer that would do it. Martin didn't have to look, it's what he does all day.
    # inside: They'd got nothing. And he just carried on, dead calm.
    Martin: They've been told not to say, mate. That's how you know.
    Callum: Say something, then! # voice: raised # stance: forward
- -> prove_it

// 2. A message in the bank's own thread.
=== thread ===
His pocket buzzes. He gets the phone out, and reads, and the blood goes from his face. # sound: phone # skin: pale # gaze: phone
He turns it round on the desk for you. The call on it has run for 1 hour 58; the battery is at four per cent.
It's in the bank's own thread, under his balance alerts. STAFF AT THIS BRANCH ARE UNDER INVESTIGATION. DO NOT DISCLOSE. # hold: long
~ event(8, -2, 2, "A message in the bank's own thread said that the staff here were under investigation.")
- (under_the_alerts)
Callum: That's your number. That's where my balance comes from. # voice: raised # gaze: stare
* [“It does look like ours. They can fake that.” # validation # standard: honest]
    # why: It did, and to say that it didn't would have been to call him blind. He got that from you first, and the bad news after.
    # inside: They didn't say it was obvious. It isn't obvious.
    Callum: How? How can they fake that? # voice: low # gaze: you
* [“That never came from us, Callum.” # arguing-facts]
    # why: It's true. But it had your bank's name above it, and on the other side there was only your word, of which he'd just been warned.
    # inside: It's got the name on. What have they got?
    Callum: It says it's from you! Look at it! # voice: shout
* [Lean across, to read the number at the top. # crowding]
    # why: There was something up there that you wanted to show him. From his side it was the suspect, coming over the desk at the evidence.
    # inside: Straight over the desk for it. I nearly came off the chair.
    He snatches it against his chest. # stance: back # hands: grip
* [“What's it asking you not to do?” # open-question # standard: dignity]
    # why: He'd read it and not said it. Said aloud, to a face, it's a strange thing for a bank to want, if one has the room to find it strange.
    # inside: Not tell the bank. It's the bank, telling me not to tell the bank.
    { hot():
        Callum: Talk to you! It says don't talk to you! # voice: shout
    - else:
        ~ doubt = true
        Callum: Not tell you. # voice: low
        He reads it again. # gaze: phone # hands: still
    }
* [Read it twice, and leave the phone his. # attentive-listening # silence # standard: dignity]
    # why: You took it seriously and you kept your hands off it. He had thought that one of you would be shouting by now.
    # inside: They read it properly. They looked a bit sick, to be honest.
    Callum: You didn't know about this. # voice: level # gaze: you
* [Feel your ears go red. # ignoring # lapse]
    # why: They go red when the card machine is down, and when people sing Happy Birthday. He had been told to look out for signs.
    # inside: Bright red, they went. Guilty as anything.
    Callum: It is you. # voice: low # stance: back
- (is_it_you)
He is on his feet. Out in the hall a little girl stops swinging on the belt, and looks. # stance: standing # skin: usual # sound: chair # inset: queue
{ hot():
    Callum: Is it you, or is it her out there? # voice: raised # hands: point # gaze: you
- else:
    Callum: It means you. You, or her out there. So is it? # voice: low # hands: fidget # gaze: you
}
* [“If it were me, I'd have sent it.” # simple-language # standard: honest]
    # why: It was short, and there was no hurt in it. He'd been so busy with who that he hadn't asked himself what a thief would be doing by now.
    # inside: That stopped me. Everyone who wanted it sent was on the phone.
    { hot():
        Callum: Then send it! # voice: shout
    - else:
        ~ doubt = true
        Callum: Then why would he… # voice: low # gaze: phone
    }
* [“I have been in this branch eleven years.” # arguing-facts # id: eleven-years]
    # why: You held out your good name to him. He'd just been shown it in capitals, with a warning after it.
    # inside: So had whoever did it, I thought.
    Callum: So? So what? # voice: raised # stance: closer
* [“Door open, or shut? You say.” # offering-choices # standard: dignity]
    # why: It was a small thing and it was his, which nothing had been since ten to four. He needed room enough in his head to want one or the other.
    # inside: Open. I wanted people to be able to see in.
    { hot():
        Callum: I don't care about the door! # voice: raised
    - else:
        Callum: Open. # voice: level # gaze: doors
        You can hear money being counted out there. He sits. # stance: seated # sound: doors
    }
* [“Shona, would you step in here a minute?” # calling-for-help # standard: together]
    # why: She got as far as the door, saw the phone on the desk, and went to ring without being asked to. To him it was both of his suspects in one doorway.
    # inside: They called the other one over. The one I'd just pointed at.
    ~ told = true
    { hot():
        ~ event(4, -2, 0, "A second colleague was called in at the moment when he suspected them both.")
        Callum: Two of you. Great. # voice: raised # stance: back
    - else:
        Callum: Is she all right? She looks worse than me. # voice: low
    }
    Shona: Back in a tick. # sound: footsteps
* [Push your chair back as far as the wall. # giving-space # silence # standard: safe]
    # why: He was standing over you, and you didn't stand up too. There was a yard more air in there, and all of it was on his side.
    # inside: They moved back. I hadn't noticed I was stood over them.
    He looks down at the chair, and at himself. # gaze: floor # breath: slow
* [Straighten your lanyard. # ignoring # lapse]
    # why: It was something for your hands to do. He'd asked if you were a thief, and you tidied your name badge.
    # inside: They fiddled with their badge.
    Callum: I asked you a question. # voice: raised # hands: fist
- -> prove_it

// 3. A code to be read out.
=== digits ===
His pocket buzzes, and he has it out before it has stopped: 1 hour 58, and four per cent. # sound: phone # gaze: phone
Martin: That's the one, mate. Six digits. Read me those, and you're safe.
~ event(6, 0, 2, "A code came to his phone, and the man on the line told him to read it out.")
- (four_one)
Callum: It's here. OK. Four, one… # voice: low # hands: grip # tremor: slight # pressure: tight
* [“Stop! Don't read it!” # ordering-commanding # standard: safe]
    # why: You barked it, and he stopped, as one does on a site when somebody shouts. It cost you something with him. The other four digits would have cost him more.
    # inside: Like when Gaz shouts off. You just stop. I was raging after, mind.
    His mouth shuts. # breath: held
    Callum: Don't you shout at me. # voice: raised # stance: back
* [“I'd strongly advise you not to share that.” # over-explaining]
    # why: It's what the poster says, word for word, and it takes you three seconds. He needed two for the rest of the digits.
    # inside: By the time they got to advise I'd said it.
    ~ code = true
    Callum: …seven, seven, nine, two. # voice: low
    Martin: Brilliant.
* [Knock the calculator off the desk. # redirecting]
    # why: It was silly, and it was quick. He jumped, Martin said to say it again, and by then Callum was looking at you and not at the digits.
    # inside: I still don't know if they did that on purpose.
    It goes off like a dropped plate. He has lost his place. # sound: desk # inset: calculator
    Martin: Say again? Callum, say again, mate?
* [Put your hand flat over his screen. # touching # standard: safe]
    # why: It worked, and he won't forget it. Somebody in the branch had put a hand on his phone, as he'd been promised that they would.
    # inside: They put their hand on it. On my phone.
    Callum: Get off! # voice: shout # hands: fist # stance: back
* [Hold up a palm, and shake your head. # giving-space # silence # standard: safe]
    # why: It means stop in any language, and Martin can't hear it. But somebody has to look up to see it, and the more frightened he is, the less he looks.
    # inside: I'd like to say I saw it straight away.
    { boiling():
        ~ code = true
        He doesn't see it. Seven, seven, nine, two. # voice: low # gaze: phone
    - else:
        He sees it, and stops, with his mouth open. # hold: short # gaze: you
    }
* [Listen to him read the rest of it. # ignoring # lapse # misses: safe]
    # why: You knew at the second digit what it was. It took you until the sixth to believe that he would do it.
    # inside: They just sat there and let me.
    ~ code = true
    Callum: …seven, seven, nine, two. # voice: low
- (only_a_code)
{ code:
    Martin: That's you done. Just the transfer now.
- else:
    Martin: I can't protect you without it, Callum.
}
Callum: What? It's only a code. What are you looking like that for? # gaze: you # voice: raised
* [“It lets a new phone into your account.” # orienting # standard: honest]
    # why: He asked what it was, and you told him what it did. It frightened him, but with the right thing.
    # inside: A new phone. Whose new phone?
    ~ doubt = true
    { code:
        ~ event(8, 2, 4, "He understood what he had just read out.")
        Callum: I gave it him. # voice: breaking # skin: pale # hands: face
    - else:
        Callum: Whose new phone? # voice: low # gaze: phone
    }
* [“Shona! Get Fraud to lock his app, please.” # calling-for-help # standard: together]
    # why: You couldn't reach the app and she could reach those who can. He heard something being done about him, over his head, and it was the thing that kept the money where it was.
    # inside: Lock his app. Like I wasn't there. It did save it, though.
    ~ told = true
    ~ code = false
    Shona: Doing it. # sound: footsteps
    Callum: You're locking me out? # voice: raised # hands: grip
* [“It says never to share it, look, underneath.” # arguing-facts # misses: dignity]
    # why: It does, underneath. He'd read the half above it, and now somebody who'd noticed was showing him the half below.
    # inside: Yeah. I saw that. After.
    Callum: He's the bank! You can tell the bank! # voice: shout
* [“It'll have run out by now, I shouldn't worry.” # minimising # misses: honest]
    # why: They last ten minutes, and you knew that. He had seen your face before you put it away, and now he had to choose between the face and what it said.
    # inside: I'd seen their face, though. You don't look like that at nothing.
    Callum: So why did you look like that? # voice: raised # gaze: stare
* [Draw him two phones, and an arrow between. # tactical-pause # silence]
    # why: You can't draw. It took him as long to make it out as he needed, and nobody on the line could hear him doing it.
    # inside: Two boxes and an arrow. One of them had my name in.
    ~ doubt = true
    He turns your pad round. # gaze: hands # breath: normal
    Callum: That one's me. So who's that? # voice: low
* [Go on looking at the six digits. # ignoring # lapse]
    # why: You were working out how long it would take them. He could see that it was bad, and that nobody was going to tell him how.
    # inside: They looked like they'd seen a crash.
    Callum: What? What? # voice: shout # stance: forward
- -> prove_it

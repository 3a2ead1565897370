# title: The grey tag
# sector: retail
# role: Shop assistant
# person: Marion
# figure: lena
# room: returns-desk
# driver: frustrated
# you: It is eight minutes to three on a Saturday. You have the returns desk to yourself.
# know: A minute ago the alarm at the gates rang. It rang at Marion, who was coming in.
# know: A tag comes off in two seconds. The remover is under your counter.
# know: The rule: first a receipt, or the sale found on the till.
# know: Deepak, the floor manager, may say otherwise. He is at lunch until three.
# know: The open box on your counter is the last customer's.
# content: Somebody is taken for a thief. Voices are raised. Nobody is touched.
# minutes: 3
# twist: guard 0..1
INCLUDE ../kit/person.ink
VAR arousal = 58
VAR trust = 24
VAR need = 70
VAR load = 1
VAR guard = 0
VAR heard = false
-> desk

=== desk ===
She lays a navy jacket on the counter. There is a grey tag on its sleeve.   # hands: grip
Marion: That rang at me. In front of everybody.   # stance: forward # voice: raised
- (tag)
* [“It rang, and the whole shop turned round.” # reflection-paraphrase # standard: seen]
    # why: You said what had happened to her, and not what is wrong with the jacket. She was braced for another sentence.
    # inside: They had seen it too. I wasn't making a fuss.
    Marion: Every one of them.   # stance: ease # gaze: away
* [“I'm afraid they ring at everybody.” # minimising]
    # why: You meant that it was nothing. To her it had been the whole shop, looking.
    # inside: Not at everybody. At me.
    Marion: They didn't ring at him, did they?
* [“I can't take that off without a receipt.” # limit-setting]
    # why: It is the rule, and you will need it. She had not asked you for anything yet.
    # inside: No hello. No, straight off.
    Marion: I haven't even asked you!
* [Turn the sleeve to the light, and look. # attentive-listening # silence]
    # why: You looked at what she came with before you said anything about it.
    # inside: At least somebody looked.
    She lets go of the jacket.
* [Finish the label in the printer. # ignoring # lapse]
    # why: It was four seconds. She had just been stared at by a whole shop, and now nobody would look at her.
    # inside: I might as well not have been there.
    Marion: Hello?
- Marion: I paid for it. Thursday, at that till.   # inset: till
{ guard == 1:
    ~ event(6, 0, 0, "the guard came over and stood behind her")
    The guard has come over from the gates. He stands behind her.   # sound: footsteps # gaze: doors
}
Marion: The receipt's in my other bag. It would be.   # gaze: away
- (receipt)
* [“What is it for, today?” # open-question # standard: seen]
    # why: It was not about the tag. She could tell you, if she had room to hear a question at all.
    # inside: Nobody had asked me that.
    { arousal < 66:
        ~ heard = true
        Marion: My daughter's wedding. Half past three.   # voice: low # gaze: you
    - else:
        Marion: It's for wearing! What do you think it's for?   # voice: shout
    }
* [“Without one, it could be anybody's.” # arguing-facts # misses: dignity]
    # why: That is true of every jacket in the shop. She heard who it was that you had in mind.
    # inside: They thought I'd pinched it.
    Marion: Are you calling me a thief?   # stance: closer # voice: raised
* [“I'll look on the till. Until then it stays on.” # orienting # standard: honest]
    # why: She knew where she stood. What she was in a hurry for, you still did not know.
    # inside: Fair enough. But it was nearly three.
    Marion: How long is until then?   # hands: fidget
* { guard == 1 } [“Give us a bit of room, would you, Yusuf?” # reduce-stimulation # standard: dignity]
    # why: You sent away what made her look guilty. With nobody at her back she could say what it was about.
    # inside: He went. I could breathe.
    ~ heard = true
    Marion: My daughter's getting married. At half past three.   # voice: low # breath: slow
* [Wait, with your eyes on her. # giving-space # silence]
    # why: You left her room, and she used it to look at the clock. It is not always words that are missing.
    # inside: They just stood there. So did I.
    She looks at the clock by the staff door.   # gaze: clock # inset: clock
* [Look across at the gates. # ignoring # lapse # misses: dignity]
    # why: You were only working out what had happened. From where she stood, you looked at the guard.
    # inside: They looked over at security. I saw them do it.
    Marion: What are you looking over there for?   # voice: raised # gaze: stare
- Marion: So what happens now?   # gaze: you # hands: grip
- (now)
* [“Your card. The till can find the sale.” # concrete-help # standard: way-forward]
    # why: It was help, and it was also a check on her. Which of the two she heard depended on what you knew of her by then.
    # inside: It's all in how they ask you.
    { heard:
        -> off
    }
    Marion: So that you can see if I stole it.   # voice: raised
    -> out
* [“I'll ring Deepak, and tell him all of it.” # calling-for-help # standard: together]
    # why: He could say yes at once, if you had something to tell him.
    # inside: They got the boss. I didn't know if that was good.
    { heard:
        -> rung
    }
    -> waits
* [“Can you wait for Deepak, or come back later?” # offering-choices]
    # why: There were two ways, and both of them were yours. She had one half-hour.
    # inside: Later. I ask you.
    { heard or arousal >= 64:
        -> out
    }
    -> waits
* [Fold the jacket, and think. # tactical-pause # silence # lapse]
    # why: She had asked you straight out, and you were quiet. She made up her own answer.
    # inside: That's a no, then.
    { arousal < 64:
        -> waits
    }
    -> out

=== out ===
She takes the jacket and goes, straight at the gates.   # stance: standing # distance: far # gaze: doors
- (gates)
* [“Let her through. I'll answer for it.” # disengage-and-leave # standard: safe]
    # why: A jacket can be found again. You kept everybody's hands to themselves, and put your name to it.
    # inside: I thought he'd grab me. Nobody did.
    -> let_go
* [“Take that out and I'm calling the police.” # threatening # misses: dignity]
    # why: You said it across the shop, and now you would have to do it. It hung on who stood at the gates.
    # inside: The police! For a jacket I'd paid for.
    { guard == 1:
        -> stopped
    }
    -> let_go
* [“I'm sorry. Come back, and wait with me.” # apologise # standard: honest]
    # why: It was the first sorry that she had heard today. If she could still hear one, it was worth turning round for.
    # inside: Ten minutes earlier that would have been plenty.
    { arousal < 68:
        -> waits
    }
    -> left_it
* [Come out from behind the counter. # crowding # silence # lapse]
    # why: You wanted to be nearer. She saw somebody come after her.
    # inside: They came after me.
    { guard == 1:
        -> stopped
    }
    -> left_it

=== off ===
The till finds it: Thursday, ten past one, one navy jacket.   # ending: settled # sound: printer # inset: screen
A click, and you lay the tag where she can see it.
Marion: Is my collar straight?   # stance: ease # hands: open
It is not. You show her which side.
-> END

=== rung ===
Deepak answers with his mouth full.   # ending: handed-over # sound: phone
You tell him about the wedding first, and about the receipt second.
Marion: What does he say?   # gaze: you # breath: held
He says take it off, and he will sign for it at three.
-> END

=== waits ===
She waits at the yellow tape, with the jacket over her arm.   # ending: contained # inset: barrier
Deepak is back at four minutes past. The sale was there all along.
Marion: I'll miss her going in.   # voice: low # gaze: clock
-> END

=== let_go ===
The gates ring. Nobody moves.   # ending: left-safely # sound: buzzer # stance: gone
You write down the time, the jacket and your own name.
On Monday somebody finds the sale: Thursday, ten past one.
-> END

=== stopped ===
The guard puts his arm across the gate.   # ending: escalated # sound: buzzer # inset: gates
Marion: Don't you dare.   # voice: shout # hands: point
By the trolleys somebody is filming it.   # inset: trolleys
It takes two managers and most of the afternoon.
-> END

=== left_it ===
She lets the jacket fall where she stands, tag and all.   # ending: broke-down # distance: far # sound: hush
Marion: Keep it. I'll go in this.   # voice: breaking # eyes: wet
You pick it up and fold it. It is a good jacket.
-> END

// It turns again: one of two. One moment each.

=== later_on ===
~ late = true
{ later == 1:
    -> constable
- else:
    -> answered
}

// 1. A constable comes.
=== constable ===
{ told:
    A constable has come in by the staff door, and stands at the water cooler with her hat off. # sound: doors # inset: cooler
    Shona has told her which of you is being robbed. She waits to be asked in.
    ~ event(4, 0, 0, "A constable came. Shona had told her the story, and she waited outside.")
- else:
    Your screen had told Shona's screen, and hers had told her to ring. Nobody had told her any more than that. # inset: doors
    A constable opens your door without a knock. # sound: radio
    Constable: Fraud in progress? Is this him?
    ~ event(12, -4, 2, "A constable walked in with her radio on, and took him for the thief.")
}
- (on_me)
Callum: You called the police. On me. # stance: standing # voice: breaking # gaze: doors
* [“On whoever's on that phone. Not on you.” # orienting # standard: honest]
    # why: Since ten to four he'd been helping to catch a thief. You gave him back the right way round of it: who was the thief, and what the uniform was for.
    # inside: I thought she'd come to arrest me. I'd got as far as who'd fetch Beth.
    Callum: Not on me. # hands: still # gaze: you
* [“In here with us, or out there? You say.” # offering-choices # standard: dignity]
    # why: An officer is a thing that happens to people, and he got to say where. He needed to have some room in his head to hear it as a question.
    # inside: I said out there. And she went. That was the mad thing, she went.
    { hot():
        Callum: I don't want her anywhere! # voice: raised # stance: back
    - else:
        Callum: Out there. Please. # voice: low
        She nods, and reads a leaflet as if it were interesting. # inset: leaflets
    }
* [“It's only procedure. We get it every week.” # minimising]
    # why: You do get it every week. He had a sister to fetch from her nan's and a hearing to go to, and had never had the police called to him before.
    # inside: Every week. Well, I don't. I've never been in trouble in my life.
    Callum: I don't get it every week! # voice: raised # hands: fist
* [“Yes. You should have had that from me first.” # apologise # standard: honest]
    # why: It was done over his head, and you said so. He could be angry with you for that, which is simpler than being frightened.
    # inside: Yeah, I should. But they said it.
    Callum: Yeah. I should. # voice: low # gaze: floor
* [Bring your chair round to his side of the desk. # attentive-listening # silence # standard: together]
    # why: There had been two of you on one side and one on the other. He noticed which side you'd come to sit on.
    # inside: They came round and sat by me. So it was us two and her.
    You sit, not near. You both look at her through the glass. # sound: chair # breath: slow
* [Be glad of the uniform, and let it show. # ignoring # lapse # misses: dignity]
    # why: You'd been alone in there with it for fifteen minutes. He looked at your face to see what he was, and saw relief.
    # inside: They looked that relieved. Because of me.
    Callum: I've not done anything! # voice: shout # stance: back
- -> weighed

// 2. The real fraud desk answers.
=== answered ===
On your desk phone the piano stops. You had forgotten that it would. # sound: hush
{ told:
    Leanne: Fraud, it's Leanne. Is that Callum with you? Your Shona's told me. I've no questions for him yet.
    ~ event(4, 0, 0, "The real fraud desk answered. Shona had told them the story.")
- else:
    Leanne: Fraud, you're through to Leanne. Can I take two letters of the customer's memorable word?
    ~ event(10, -4, 2, "The real fraud desk answered, and began with the questions that the other one had asked.")
}
- (the_same_voice)
Callum: She sounds just like him. That's how he started. # voice: raised # gaze: stare # breath: fast
* [“She does. So don't answer her either.” # validation # standard: honest]
    # why: You took nobody's side, not even the bank's. If this one could be doubted, then so could the other.
    # inside: They said don't tell her anything. Their own lot. That's when I thought, hang on.
    Callum: But she's yours. # voice: low # gaze: you
* [“This one's genuine, so just answer her, please.” # ordering-commanding]
    # why: She was, and it would have taken a minute. He'd heard that sentence in that order once today.
    # inside: Just answer her. That's what he'd said. Just answer.
    Callum: That's what he said! # voice: shout # hands: fist
* [“Leanne, please don't ask him anything yet.” # reduce-stimulation # standard: dignity]
    # why: There were three voices wanting things of him, and you took one away. It was the first time that he'd heard a bank be told to wait.
    # inside: They told her to hold on. I could hear myself.
    Leanne: Not a problem. I'm here. # sound: hush
    He rubs his face with both hands. # hands: face # breath: slow
* [“Leanne, lock his app and tell us when it's done.” # concrete-help # standard: way-forward]
    # why: It was what your hands couldn't do from that chair and hers could. If he trusted you it was a bolt going across a door. If not, it was a door being shut on him.
    # inside: I heard her typing. Then she said, done.
    ~ code = false
    ~ told = true
    { trusts():
        Leanne: Done. Nobody's in it now but us.
        Callum: So it's safe? It's all just… there? # voice: breaking # hands: open
    - else:
        Leanne: Done.
        Callum: That's my money. You've locked me out of my own money. # voice: raised # hands: grip
    }
* [Lay the handset down between you, face up. # tactical-pause # silence]
    # why: There were two phones in the room now that said they were the bank. You left it to him to look at that.
    # inside: Two phones. Both saying they're the bank. I nearly laughed.
    He looks from the one to the other. # gaze: phone # hold: short
* [Wait for him to give her the letters. # ignoring # lapse]
    # why: It's what comes next, so you waited for it. He'd been told that sooner or later somebody in here would try to get that word out of him.
    # inside: They just sat there, waiting for my word.
    Callum: No. No way. # voice: raised # stance: back
- -> weighed

=== weighed ===
{
- boiling() && not crisis:
    -> lamp
- else:
    -> six
}

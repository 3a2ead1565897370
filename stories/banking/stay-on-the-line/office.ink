// It begins: the side office, twenty to six. Three moments.

=== office ===
Twenty to six. The side office smells of somebody's soup, and your desk phone is on hold, playing a piano. # stance: gone # inset: clock
He won't be parted from the shopping bag. It gets a chair of its own. # stance: standing # sound: chair # inset: bag
He sits on the edge of his. In the pocket of his top something is lit, through the cloth. # stance: seated # hands: fidget
- (first_words)
Callum: Forty-six thousand two hundred. It's got to go tonight. # stance: forward # gaze: you # breath: fast
Callum: Before you shut. He said… it's got to be before you shut. # gaze: clock
* [“It's only a routine check, nothing to worry about.” # minimising # misses: honest]
    # why: You say it forty times a week, and it gets people through. It wasn't routine, and he'd been told on the bus that routine was what you would call it.
    # inside: He'd said they'll tell you it's routine. And then they did.
    Callum: Yeah. He said you'd… yeah. # voice: level # gaze: away
* [“What's the money for, if I may ask?” # open-question]
    # why: It's the question on the form, and you asked it nicely. He had an answer ready that he'd practised on the bus. It got him talking to you, and left him with a lie to look after.
    # inside: I hate lying. I'd said it that many times by then, it just came out.
    He looks at the picture on the wall. # gaze: away # breath: normal
* [“It stopped on my screen. I'll tell you why.” # orienting # standard: honest]
    # why: He'd got ready for smiling. You said what had happened, where, and that a reason was coming, and all of it was so.
    # inside: They didn't go all nice on me. I noticed that.
    He listens. It seems to you that his pocket listens too. # hands: still
* [“You look done in. Has it been a long day?” # affect-labelling # standard: seen]
    # why: You guessed, and it was near enough that he could have put you right. It was the first thing that anybody had said to him since ten to four that wasn't about money.
    # inside: I'd not eaten since breakfast. I nearly told them.
    Callum: It's been… no. I'm all right. # voice: breaking # gaze: floor
* [Turn your screen so that he can see it too. # tactical-pause # silence]
    # why: Nobody turns that screen. It said NO MATCH in red, beside a name that wasn't his, and he could look at that for himself. But he'd been told what it would say, and what to say to it.
    # inside: I'd been warned about the red bit. Martin had an answer for the red bit.
    Callum: That's a holding name. It's meant to say that. # voice: level
* [Read the warning on your screen to the end. # ignoring # lapse # misses: seen]
    # why: There are eleven lines of it, and you read them all to get it right. He watched your eyes go along them and made up his mind about you.
    # inside: Reading about me, with me sat there.
    Callum: Can you just send it? # voice: raised
- (the_pocket)
Callum: It's for a van. I'm buying a van off a bloke. # gaze: away # voice: level
In his pocket a voice the size of a wasp says something short. His eyes go down to it, and up. # gaze: phone # hold: short
* [“Somebody's after your money. You're right there.” # validation # standard: honest]
    # why: It was the one thing that he, you and the wasp could all agree on. He'd come ready to be told that there was no danger, and you said that there was.
    # inside: I thought they'd say I was imagining it. They said I was right.
    His eyes come back to you, and stay. # gaze: you # hands: still
* [“Is that him now, the bloke with the van?” # arguing-facts # misses: dignity]
    # why: You both knew that there wasn't a van, and you meant to give him a way to say so. What he got was caught out, with somebody listening.
    # inside: They knew. And they let me say it.
    Callum: Yes. # voice: level # gaze: stare # hands: grip
* [Write on your pad: Is somebody listening? # simple-language # standard: dignity]
    # why: What's said in this room is heard in his pocket, and what's written isn't. It was a question that nobody had rehearsed with him.
    # inside: It was the pen. Nobody'd told me what to do about a pen.
    He reads it. He lays his hand over the pocket, as one would hush a baby. # gaze: hands # breath: held
* [“I'm obliged to tell you this may be a scam.” # over-explaining]
    # why: You are, and now it's been said. Scam was the word that he'd been promised you would use, and obliged told him that it was for your own file.
    # inside: Obliged. Right. So that was for them.
    Callum: I've not been scammed. I rang… they rang me. # voice: raised
* [Cap your pen, and wait for the rest. # attentive-listening # silence]
    # why: He isn't used to lying, and a van doesn't stand up well to being waited for. He didn't take it back, but he stopped adding to it.
    # inside: I'd got the colour ready and everything. They didn't ask.
    Callum: It's a Transit. # voice: low # gaze: floor
* [Type VAN into the box for the reason. # ignoring # lapse # misses: honest]
    # why: There's a box for it, and he'd given you something to put. He could hear from the keys that it was working, and so could his pocket.
    # inside: They just typed it in. I thought, is that all it takes?
    In his pocket somebody breathes out. # sound: keyboard # hands: fidget
- { wary():
    -> which_of_you
- else:
    -> since_ten_to_four
}

// He believes what he was told about the branch: he tests you.
=== which_of_you ===
- (one_of_you)
Callum: Martin said you'd be like this. He's from Fraud. # voice: level # gaze: stare
Callum: He said one of you in here sold my details. So which of you is it? # stance: forward # hands: grip
* [“You can't know that. So don't trust me yet.” # validation # standard: honest]
    # why: Everyone wanted him to trust them tonight. You didn't ask him to, and Martin had nothing ready for that.
    # inside: That threw me. Martin had never once said don't trust me.
    Callum: What? # gaze: you # hands: still
    He sits back an inch. # stance: seated # breath: slow
* [“Nobody here would do a thing like that.” # arguing-facts]
    # why: You were thinking of Shona, who sends customers sympathy cards. What he heard was a branch closing up.
    # inside: They'd say that if it was them, though, wouldn't they.
    Callum: That's what you'd say, though. # voice: raised
* [“Hang up, and ring the number on your card.” # concrete-help # standard: way-forward]
    # why: It's the right thing, said ten minutes too soon. Hanging up was what he'd been told would lose it, and he had your word for it that it wouldn't.
    # inside: If you hang up they empty it. That's what I'd been told. So, no.
    Callum: I'm not hanging up. # voice: level # hands: grip
* [“I'll help you. But I won't be called a thief.” # limit-setting]
    # why: You'd done nine hours, and it stung. He hadn't called you anything yet, and now there were your feelings to look out for as well.
    # inside: I never said thief.
    Callum: I never said that. # voice: raised # stance: back
* [Lay both of your hands flat on the desk. # giving-space # silence]
    # why: It was no answer. But he could see two hands and a door, and for as long as it lasted nobody was making him do anything.
    # inside: I could see their hands. Sounds daft. It did help.
    He looks at one, and then at the other. # gaze: hands # breath: slow
* [Look out at Shona, through the glass. # ignoring # lapse]
    # why: You looked for help, as anyone would. What he saw was one of you looking at the other.
    # inside: So it's two of them, I thought.
    Callum: What did you look at her for? # voice: raised # gaze: doors
- -> turning

// He trusts you a little: a piece of it comes out.
=== since_ten_to_four ===
- (no_van)
Callum: There isn't a van. # voice: low # gaze: hands
Callum: It was my mum's. It came on Monday. And there's someone in the account. # voice: breaking
* [“How did you find out?” # open-question # standard: seen]
    # why: There was no warning in it. He could start at the beginning, and Martin had to sit and listen to it being told.
    # inside: I said it in order. It sounds different, in order.
    Callum: They rang me. Ten to four. He's stayed on with me ever since. # voice: low
    He says it as if it were a kindness, and perhaps it had felt like one. # gaze: phone
* [“It was your mum's, and it's only just come.” # reflection-paraphrase # standard: seen]
    # why: You gave him back the half that wasn't about the account. He had talked about money for two hours, and you'd heard whose it was.
    # inside: Nobody'd said Mum all day but me.
    Callum: She did the laundry up at the hospital. It's what they pay you. If you die. # voice: breaking
    Callum: I'm meant to look after it. # hands: still # breath: slow
* [“All the more reason not to rush it.” # arguing-facts]
    # why: It's true, and he'd just told you why he was rushing. It sounded as though he'd been about to be careless with her.
    # inside: I wasn't rushing. I was trying to save it.
    Callum: You don't get it. They're in there now. # voice: raised
* [“I'm very sorry for your loss, Callum.” # name-use]
    # why: You meant it. He had it on thirty cards at home, so he knew what comes after it, and he said that and went back to the money.
    # inside: You say thanks. That's what you say.
    Callum: Thanks. Can you send it, then? # voice: level
* [Take the form off the desk between you. # attentive-listening # silence]
    # why: It lay there with an X where he was to sign, like a bill. Without it there was only the desk, and he went on by himself.
    # inside: They put the form away. I said a lot more than I was meant to.
    Callum: Ten to four, they rang. I've not been off the phone since. I've not even been to the loo. # voice: low # gaze: phone
* [Bring up his balance while he talks. # ignoring # lapse # misses: seen]
    # why: You wanted to see that it was all still there, and it was, which would have been worth saying. He saw your eyes go at the word Mum.
    # inside: I said my mum, and they looked at the computer.
    Callum: Is it there? Is it still there? # voice: raised # stance: forward
- Callum: Martin's from Fraud. He says every minute counts. # gaze: clock
-> turning

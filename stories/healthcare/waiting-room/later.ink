// It turns again: one of three. One moment each.

=== later_on ===
~ late = true
{
- later == 1:
    -> theatre
- later == 2:
    -> room
- else:
    -> guard
}

// 1. The board changes, and only the registrar may say what to.
=== theatre ===
Your board blinks. Resus 2 goes from red to blue: THEATRE. # stance: standing
Behind the doors something heavy is unlocked and rolls. # gaze: doors
{ bernie:
    -> seen_by_two
- else:
    -> read_aloud
}

=== seen_by_two ===
Bernie has seen it too. She looks at you, and waits. # sound: hush
~ event(6, 0, 2, "He saw your face when the board changed.")
- (blue)
Dan: What? What was that? Your face. # gaze: you # voice: level # stance: forward
* [“It's nothing, Dan. The board does that.” # false-promise # id: nothing # misses: honest]
    # why: The board does do that all night, and it bought you a minute. He'd read your face, though, and now he has that and your word to choose between.
    # inside: I'd seen their face. And they said nothing, it's nothing.
    ~ promised = true
    Dan: Nothing. # voice: low # gaze: you # hold: short
* [“There's news, and it has to come from Miss Rahman.” # orienting # standard: honest]
    # why: You neither lied nor told him half. Half would have been a word that he'd have to stand here with; now it has a name, and a person to look for.
    # inside: There's news and it's got a name. I can wait for a name.
    His lips make the name. # hands: still
    { trusts():
        Dan: Is it… no. You can't. OK. Miss Rahman. # voice: low # breath: slow
    - else:
        Dan: Why can't it come from you? # voice: level # hands: grip
    }
* [“Bernie, bleep Miss Rahman to the front.” # calling-for-help # standard: together]
    # why: You got the one who could tell him moving before she scrubbed. You did it over his head, and for some seconds he heard only that somebody was wanted.
    # inside: Wanted. That's a word to hear. But she came, so.
    ~ bernie = true
    Bernie is already dialling. # sound: pager
    Dan: Who's that? Who's Miss Rahman? # voice: raised # gaze: you
* [“She's going for an operation. Now.” # simple-language]
    # why: It is true and he is her husband, and some nurses would have told him. It was Ruth's and the surgeon's to tell, and you hadn't the answer to the next question, which is what for.
    # inside: I'm glad they told me. And then they couldn't tell me anything else, and that was worse.
    ~ leaked = true
    Dan: What for? An operation for what? # voice: breaking # stance: closer
    You can't say. # hold: short
* [Put the board away and keep your face still. # self-regulation # silence]
    # why: You got hold of yourself, which you needed to. He had seen the face before that one.
    # inside: They went blank. That's when I knew that it was bad.
    Dan: Don't do that. Don't go blank on me. # voice: raised # hands: grip
* [Read it again. # ignoring # lapse # misses: honest]
    # why: You read it twice to be sure. He watched you read.
    # inside: Their eyes went along it and back. Twice.
    Dan: Read it out, then! # voice: shout
- -> weighed

=== read_aloud ===
Bernie: Oh, they're taking her up to theatre, my love. # gaze: away
Bernie means it kindly. Nobody had told her what not to say.
~ leaked = true
~ event(14, -6, 6, "Bernie, whom nobody had told anything, read THEATRE off the board aloud.")
- (for_what)
Dan: Theatre? Theatre for what? # voice: raised # stance: forward # hands: grip # gaze: you
* [“You shouldn't have heard it like that. I'm sorry.” # apologise # standard: honest]
    # why: You couldn't get the word back, and you didn't pretend it hadn't been said. You left Bernie her face and him his.
    # inside: No. I shouldn't have. But they said so.
    Dan: Is it bad? You don't have to… is it bad? # voice: breaking
* [“Theatre can mean all sorts, Dan.” # minimising # misses: honest]
    # why: It can, and you were trying to shrink a word that had got out. He heard you shuffle it.
    # inside: All sorts. Like what? They don't take you up there for all sorts.
    Dan: Like what? Tell me one sort. # voice: raised
* [“I'm getting Miss Rahman to come and tell you.” # concrete-help # standard: way-forward]
    # why: He had half of it, so the thing he needed was the other half, from the one who has it. You rang while he watched.
    # inside: They picked up the phone. A name, and they picked up the phone.
    ~ bernie = true
    You dial her bleep yourself; Bernie finds you the number, very red. # sound: pager
    Dan: Miss Rahman. She'll know? # breath: fast # gaze: you
* [“Bernie. Not out here, please.” # ordering-commanding # misses: together]
    # why: She'd earned it, and you had ten hours of it ready. He saw two people in uniform who knew something, and one shutting up the other.
    # inside: So I wasn't meant to know. That's what I got from that.
    Bernie puts her hand over her mouth. # sound: hush
    Dan: Not out here? Where, then? # voice: shout # hands: fist
* [Don't look at Bernie. Look at him. # tactical-pause # silence # standard: together]
    # why: Your eyes wanted to go to Bernie, and you kept them where they were needed. It gave him no answer, but no second fright either.
    # inside: They didn't look round. So it was true.
    Dan: It's true, then. # voice: low # breath: fast
* [Turn and stare at Bernie. # ignoring # lapse]
    # why: It was out, and you looked at the one who had said it. He asked his question to the side of your face.
    # inside: They were cross with each other. I was still stood there.
    Dan: Theatre for what? # voice: shout # stance: closer
- -> weighed

// 2. The only room with a door.
=== room ===
It is twenty past. You take him down to the relatives' room, which smells of somebody's dinner. # stance: gone # sound: footsteps
There are people in it. A woman of sixty with her coat on, and two sons standing. # hold: short
~ event(8, -2, 2, "The quiet room was full of other people's bad news, and he saw what that room is for.")
- (the_wrong_door)
Dan: That's the room. Isn't it. # voice: low
Dan: That's the one where they tell you. # stance: gone # gaze: you # breath: fast
* [Turn him round by the elbow, gently. # touching]
    # why: You were thinking of the woman, and it was quick. He'd gone rigid looking at her, and was turned about like furniture.
    # inside: They had hold of my arm. I thought, this is it, they're taking me to be told.
    He wrenches it out of your hand. # hands: fist
    Dan: Get off. # voice: raised
* [“No, no, that's just where we put families.” # arguing-facts # misses: honest]
    # why: You put out the fire that you could see. He'd just looked at three people being told, and you told him that he hadn't.
    # inside: I'd seen her face. I know what I saw.
    Dan: I've got eyes. # voice: raised # hands: grip
* [“Sometimes. I brought you here for the quiet.” # orienting # standard: honest]
    # why: He knows what the room is for, so a no would've been worth nothing. You gave him the sometimes, and after that he could believe the rest.
    # inside: Sometimes. That's why I believed the other bit.
    Dan: For the quiet. # breath: slow
* [“The bench by X-ray, or the chair by my hatch?” # offering-choices # standard: dignity]
    # why: You left the room alone and gave him two real places. It let him walk away on his own legs.
    # inside: I picked the chair. It was the only thing I decided all night.
    He looks up the corridor, and down it. # gaze: away
    { hot():
        Dan: I don't care where! # voice: raised
    - else:
        Dan: The chair. I want to see the doors. # voice: low # gaze: doors
    }
* [Shut the door softly and stand with him. # reduce-stimulation # silence # standard: dignity]
    # why: The door closed on their evening, and there was a corridor, and the two of you in it. He'd asked a question, and got a quiet that let him ask another.
    # inside: We stood in the corridor like two kids sent out of class.
    You stand. Somewhere a floor polisher goes. # sound: hush # breath: slow
* [Stand there, holding the door. # ignoring # lapse # misses: dignity]
    # why: You had promised yourself this room for him all night, and you couldn't think past it. The woman looked up at both of you.
    # inside: They just held it open. And she was looking at me.
    Dan: Shut it. Shut the door. # voice: breaking # hands: face
- -> weighed

// 3. The guard.
=== guard ===
Gary comes in from the rain with his radio turned low. Nobody sent for him, or nobody says so. # stance: standing # sound: rain
{ bernie:
    Bernie has a word with him on the way past. He stops six feet short. # sound: footsteps
    Gary: Somebody's Fiesta is in the ambulance bay. Lights on, door open.
    ~ event(4, 0, 0, "A guard came in unasked, but Bernie had told him who Dan was.")
- else:
    He comes up on Dan from behind and stops at his elbow. # sound: footsteps
    Gary: This gentleman all right? Is that his Fiesta in the ambulance bay?
    { left_desk:
        ~ event(12, -4, 2, "A guard, sent because the hatch had stood empty, came up close behind him.")
    - else:
        ~ event(10, -4, 2, "A guard came up close behind him, unasked.")
    }
}
- (at_his_elbow)
Dan: Oh, it's like that. # stance: standing # gaze: away # voice: level
* [“Give Gary your keys, Dan. He'll park it for you.” # concrete-help # standard: way-forward]
    # why: There was a thing that needed doing, and Gary came for it. Now the guard works for Dan, and nobody has to be moved.
    # inside: He parked my car. He brought me the ticket and my coat off the seat.
    Dan looks for his keys in three pockets. # hands: fidget
    Dan: I just left it. I ran. # voice: low # breath: slow
* [“Gary's only here to help.” # minimising]
    # why: So he is, mostly. But it's what is said to a man before he is helped out of a building.
    # inside: To help. You don't send the big lad to help.
    Dan: Help with what? # voice: raised # hands: fist
* [“You do need to shift that car, Dan, I'm afraid.” # ordering-commanding]
    # why: It's an ambulance bay and you were right. It would have taken him out to the rain at the minute when someone might come through the doors.
    # inside: Go out and move my car. And they'd come, wouldn't they, the second I went.
    Dan: I'm not leaving these doors. # voice: raised # stance: back # gaze: doors
* [“We're all right, Gary. Stand by the desk?” # giving-space # standard: safe]
    # why: Gary is still in the room and no longer behind him. You'd vouched for Dan to a uniform, in front of people.
    # inside: We're all right, they said. We.
    Gary goes and leans where he can see. He is good at leaning. # sound: footsteps
    Dan: I left the lights on. # voice: low # breath: slow
* [Shake your head at Gary, once. # reduce-stimulation # silence # standard: dignity]
    # why: Gary has worked with you three years and went back to the door. Dan saw only that the big man left, and didn't know why.
    # inside: He came and he went. I never knew what that was about.
    Gary goes and stands by the drinks machine instead. # sound: footsteps # distance: normal
    Dan follows him with his eyes. # gaze: away # hands: still
* [Be glad of him, and let it show. # ignoring # lapse # misses: dignity]
    # why: It has been ten hours, and Gary is a kind man with broad shoulders. Dan looked at your face to see what he had become, and saw relief.
    # inside: They looked relieved. That he'd come. Because of me.
    Dan: You think I need him? # voice: raised # stance: pacing
- -> weighed

=== weighed ===
{
- boiling() && not crisis:
    -> glass
- else:
    -> asked
}

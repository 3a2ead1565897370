// How it ends. Which ending is reached is settled in word.ink and july.ink.

=== wall ===
Nell comes out with one arm in the red coat, talking. # ending: settled/wall # sound: child # stance: ease
Denise does up the buttons, every one of them, though the meter is running. # hands: still # gaze: floor
Denise: Thank you for ringing and ringing. # voice: low # gaze: you
You look at the clock after they have gone, and go on looking at it. # stance: gone # sound: doors # inset: clock
At half past four there's a picture on the office mobile: a wall, a red coat, a pillowcase.
A long way off there is something grey, with a light going on and off. # hold: long
-> END

=== just ===
They go down the path at a run, the coat after them like a flag. # ending: settled/just # stance: gone # sound: doors
You sign it in your own hand, and write the time that it ought to have been. # sound: paper
It's not how it is done, and nobody ever asks.
Every light between here and the harbour is green. You only hear that afterwards. # sound: child
Nell saw her mum. She saw her wave, she says, and she knew that it was at her. # hold: long
-> END

=== three ===
At twelve minutes to, Rob comes in by the end doors in his driver's coat, and stops. # ending: settled/three # sound: doors # inset: doors
Denise has the pillowcase out of the bag. # stance: ease # hands: open # gaze: doors
Denise: I'm not asking to take her, Rob. I'm asking if I can come. # voice: low
He looks at the ship, and at the Y that is the wrong way round. # sound: hush
Rob: Well, get in, then. There's three belts. # voice: low
You get Nell's coat. It is the only thing left for you to do. # stance: gone # sound: child # hold: long
-> END

=== table ===
Mrs Whitlock hears it from you in front of them both, in four sentences, standing up. # ending: handed-over/table # sound: doors # stance: ease
You leave out July. You say who was rung, and when, and that Denise waited.
Mrs Whitlock: Then you've ten minutes, and you don't want to spend them in here. Rob? # voice: low
Rob looks at the pillowcase. He holds the door, not for her exactly, but he goes on holding it. # sound: hush # gaze: doors
Denise goes out behind him and not beside him. It is a start, and it isn't yours. # stance: gone
On Monday there is a form in your tray with a line for one more name. # sound: paper # hold: long
-> END

=== head ===
Mrs Whitlock walks. She never runs in a corridor. # ending: handed-over/head # sound: footsteps # distance: normal
Mrs Whitlock: Denise. It's Anne. You can shout at me if you want, I've got a free hour. # voice: low
You tell it in one breath: the ship, the wall at ten past four, Rob at the wheel, nobody's word. # stance: back # hands: open
Mrs Whitlock: Then you and I'll go and sit in my car, and I'll ring him till he answers. # voice: low
Denise goes with her. She's still holding the bag. # stance: gone # sound: doors
Miss Tran lets out her breath, and nineteen children ask her what that was. # sound: child # hold: long
-> END

=== alone ===
She looks once through the pane. Nell is painting, and doesn't look up. # ending: left-safely/alone # gaze: away # inset: pane
Denise: Tell her that Nan's gone to wave for the both of us. # voice: low # gaze: you
She goes: not fast, with the bag in front of her. # stance: gone # sound: doors
You tell Nell, in those words, and she asks if Nan will hold it the right way up.
{ asked && later == 2:
    At ten to, Rob does up the red coat. He asks which way she went, and you tell him. # sound: doors
    On Monday there's a picture on Nell's peg: three people on a wall, not quite touching. # inset: pegs # hold: long
- else:
    At twenty to five the office mobile lights up: a grey ship, quite near, and half of a pillowcase. # sound: phone
    The book says that nobody took Nell Lacey anywhere early. You sign under it. # hold: long
}
-> END

=== pillowcase ===
Nell puts her whole hand in the blue, and then in the middle of the ship. # ending: left-safely/pillowcase # sound: child # stance: ease
Denise holds the cloth flat against the glass of Room 17 while she does it. # hands: still # eyes: wet
Nell: That's so that Mummy knows it's us.
Denise: She'll know. # voice: low # gaze: away
She carries it out open, because it's wet, past the driver and down the path. # stance: gone # sound: doors
There is blue on the handle, and on the list, and you leave it there. # hold: long
-> END

=== hall ===
You go round by the cloakroom. Miss Tran has understood, and they are lining up. # ending: left-safely/hall # stance: gone # sound: footsteps
Nineteen children, two by two, and you shut the hall doors behind the last. # sound: doors
{ called:
    Through the wired glass you see Mrs Whitlock go by towards Room 17, at a walk.
- else:
    You tell it to the radio: Room 17, Denise Pullen, upset, no child with her, nobody hurt. # sound: radio
}
Nell: Is Nan cross?
You say that Nan is sad, and that somebody's going to sit with her. # sound: hush
When the head gets there Denise is in one of the little chairs, in front of the film. # hold: long
-> END

=== too_late ===
It is four minutes to four when the taxi door shuts on the two of them. # ending: contained/too-late # stance: gone # sound: doors
You stand at the window and do the sum, and then you do it again. # inset: clock
They get there. There are people walking away from the wall, folding things up.
Nell says that she saw a bit of it. She is seven, and she may have done. # sound: child
Nobody says anything to you about those twenty minutes. # sound: hush # hold: long
-> END

=== past ===
One minute for the book, as it should be. # ending: contained/past # sound: paper # stance: gone
They had let go early, as Jess said they would.
They get to the wall with the pillowcase open, and it is the stern that they see.
Nell waves at that. # sound: child
On Friday Denise brings back the pen, which she had walked off with. She doesn't stop. # sound: doors
In the book the signature is in its box, and the time is right. # sound: paper # hold: long
-> END

=== taken ===
She takes the coat, and then Nell's hand, and looks at neither of you. # ending: contained/taken # stance: back # gaze: floor
Nell: Bye! # sound: child
Denise doesn't say anything. The doors swing to, and open again, and stop. # stance: gone # sound: doors
They made it, you hear. They had a good place, right at the front.
In the spring you meet her by the freezers, and she finds that she's forgotten something. # hold: long
-> END

=== bench ===
She waits by the lost property, with the bag on the chair beside her. # ending: contained/bench # stance: slump # hands: still # inset: lost-property
{ asked:
    Rob comes at ten to, and crouches down, and does up the red coat. He hasn't looked round.
    Rob: Say goodbye to Nan. # voice: low
    Denise: You wave for me, then. # voice: low # eyes: wet
- else:
    Rob comes at quarter past four, out of breath, and sees the clock. # sound: doors
    Nobody says it. Nell comes out with her picture and shows it to all of you in turn. # sound: child
    Denise: That's a lovely ship. # voice: low # eyes: wet
}
You hear the car go. She asks you if there's a bus. # stance: slump # gaze: floor # sound: doors
It was safe, and it was by the list. You walk with her as far as the gate. # hold: long
-> END

=== did_not ===
You count to a hundred. You find that there's nothing in the drawer. # ending: contained/did-not # sound: hush
When you come out she's on the floor by the pegs, next to Nell's coat, with a sleeve of it in her hand. # stance: slump # gaze: floor
Denise: You left me with the door. # voice: low
Denise: Don't you ever do that. Not to anybody. I had that list eleven years. # voice: breaking # gaze: you
The taxi has gone. Through the wall they're singing. # sound: hush
She is the only one in the building who kept the rule. # hold: long
-> END

=== no_taxi ===
The driver has given her up, and taken somebody from the flats. # ending: contained/no-taxi # stance: gone # sound: doors
You ring for another, and they say twenty minutes, and you both know what that is. # sound: phone
You see her at the bus stop opposite, in the last of the light, holding the bag in front of her.
The lights of a car go by with Nell in the back of it; Rob doesn't see her, or does. # sound: rain
When the bus comes she doesn't get on it. # hold: long
-> END

=== corridor ===
Rob comes in by the end doors, and neither of them sees that the door of Room 17 is open. # ending: escalated/corridor # sound: doors # stance: closer
Rob: You had my daughter five hours! Five hours! # voice: raised
Denise: She's mine as well! She's the only bit of Jess I've got! # voice: shout # hands: fist
Nell has come out with her picture. She has got as far as the cone. # sound: child # inset: cone
Nobody is taking anybody to the harbour. Len stands between them with a broom in his hand. # stance: back
It is twenty past four before anyone thinks to look at a clock. # sound: hush # hold: long
-> END

=== pulled ===
The door comes open, and Miss Tran with it. # ending: escalated/door # sound: desk # stance: gone
She has Nell by the wrist, over the tables, and the water goes, and the paints. # sound: glass
It's Len who stops her, at the fire door, with his arms out like a goalkeeper. # sound: footsteps
Nell is screaming, and it isn't for the ship.
Two police officers come at four, kind ones. One of them had his dinners off Denise. # sound: doors
The line in red stays where it was, and now there is a letter too. # hold: long
-> END

=== dash ===
She goes past you. She knows that school: the cloakroom, the other door, the fire exit. # ending: escalated/dash # stance: gone # sound: footsteps
The alarm on the exit starts. Nell hasn't got a coat on. # sound: buzzer
You see them cross the playground, a big one and a little one, hand in hand.
Len has the chain on the gate. She pulls at it with Nell's hand still in hers. # sound: child
You have to ring Rob again, and tell it to the beep. # sound: phone # hold: long
-> END

=== released ===
You hear the end doors, twice. You count to a hundred before you come out. # ending: broke-down/released # sound: doors # inset: doors
There's one peg empty. Miss Tran says that Nan said that you'd said.
At half past four Rob is at your hatch with his ticket machine on his shoulder. # sound: desk
Rob: What do you mean, she's not here? # voice: raised
They are back at five. She's fine, she's cold, she saw it all, she is holding a bag of chips. # sound: child
He takes the list off your desk, and reads it, and asks you what it is for. # hold: long
-> END

=== slammed ===
She puts the bag down on the lost property box. # ending: broke-down/slammed # stance: back # gaze: away # inset: lost-property
Denise: You tell her I came. # voice: level
She doesn't look in at the pane, so as not to be seen to. The end doors bang. # stance: gone # sound: doors
The taxi goes off the wrong way for the harbour.
Nell finds the pillowcase on her way out with her dad. She wants to know who left it there. # sound: child # hold: long
-> END

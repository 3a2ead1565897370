// How it ends. Which ending is reached is settled in close.ink and prove.ink.

=== hung_up ===
He picks the phone up and looks at it for as long as it takes to say it properly. # ending: settled/hung-up # stance: ease # gaze: phone
Callum: I'm going now, Martin. # voice: low
He presses it himself. It is quieter than you would have thought. # sound: hush # hold: long
He rings the number on his card from Shona's till, and comes back, and sits where he sat before. # stance: seated # sound: chair
Callum: They've not rung me. They've not rung me at all today. # voice: breaking # gaze: you
You say that they got a solicitor with it in May. You push the tissues over, and find that you want one. # stance: ease # inset: tissues # hold: long
-> END

// Bad luck, which a phone that isn't his would have been proof against.
=== rings_back ===
He picks the phone up, and ends the call, himself, with his thumb. # ending: broke-down/rings-back # gaze: phone
Before either of you has breathed it rings. It's the number on the back of his card; he holds the one against the other. # sound: phone # hold: long
Callum: It's them. It's the real ones. # voice: breaking # breath: slow
The constable says not to pick it up, and he has picked it up. It's a woman this time, and she is very sorry about Martin.
You can see him believe her. It's like watching somebody get warm. # hands: still # gaze: floor
She'd like him to step outside. He thanks you for everything you've done, and he means it. # stance: gone # sound: doors # hold: long
-> END

=== tester ===
He gets up, with his card, and goes out past the leaflets to where Mr Pym is putting his passbook away. # ending: settled/own-tester # stance: gone # sound: footsteps
You can't hear what he asks. Mr Pym hands him a phone with buttons on it. # inset: queue
He rings the number on the card with his own thumb. He listens, and his shoulders go. # sound: hush # hold: long
On your desk a voice is saying Callum, Callum, mate.
Callum: Prove it dead. # stance: standing # voice: low # gaze: you
He picks the phone up and ends it, and then tests that it has ended. # stance: ease # hands: still # hold: long
-> END

=== battery ===
Martin: Callum, get up now, and go out to your… # ending: settled/battery
And it stops. The screen is black. Four per cent, and he'd been talking for two hours. # sound: hush # gaze: phone # hold: long
Neither of you moves. It's the first time since ten to four that nobody has been telling him what to do. # hands: still # breath: slow
Callum: Have you got a charger? # voice: low
You say that you have, and that it's in the back, and that it may take you a minute to find. # stance: slump
It takes you twenty. By then he has rung the number on his card from your desk; and it was nothing that you did. # stance: ease # hold: long
-> END

=== unsigned ===
He has the pen on the paper. He reads the warning, every line of it, with his lips. # ending: settled/unsigned # inset: papers # gaze: hands
Callum: You'd not give me this if it was all right. # voice: low
It's more than you had thought when you offered it. # sound: hush
He puts the cap back on the pen, and ends the call, and turns the form over so that he needn't look at it. # hands: still # breath: slow
You don't tell him how near it was. You tell your manager in the morning. # stance: ease # hold: long
-> END

=== home ===
Callum: You could be wrong, though. # ending: left-safely/home # voice: low # gaze: you
You say that if you are, he's lost one night, and it'll be there at nine. If Martin is, there's no nine o'clock. # hold: long
He writes the number from his card on the back of his hand. He still doesn't end the call. # hands: still
{ later == 1:
    Shona and the constable walk with him as far as the bus, talking to each other. # stance: gone # sound: doors
- else:
    Shona unlocks, and walks with him as far as the bus. # stance: gone # sound: doors
}
At twenty to seven the branch phone rings. # sound: phone
Callum: It's me. I rang them. I've hung up on him. # voice: breaking # hold: long
-> END

=== stepped_out ===
You're out, and behind Shona's counter, and the door between has locked. # ending: left-safely/stepped-out # stance: gone # sound: doors
Mr Pym: Let the lad be a minute. # hold: short
Shona tells 999 the two words; you tell them his name, that he's hit nobody, and that he's the one being robbed.
Through the glass he is picking up your pens. # stance: slump # gaze: floor # distance: far
{ code:
    Fraud lock the app with eleven thousand already gone. They will try for that. The rest of it stays.
- else:
    Nothing leaves the account. You find that you have to sit down.
}
When the constable comes she takes off her hat before she goes in. # stance: seated # hands: still # hold: long
-> END

=== police ===
You tell her in front of him: two hours on a call with somebody who's robbing him, and he has done nothing wrong. # ending: handed-over/police # stance: seated # sound: doors
She sits down where the bag was, with the bag on her knees. # sound: chair # inset: bag
Constable: They got my brother-in-law. He's a sergeant. # voice: low
Callum looks at her, and at you. He holds the phone out, and she doesn't take it. # hands: open # gaze: you
Constable: You end it. I'll write down the time. # hold: short
He ends it. She writes down the time. # stance: ease # breath: slow # hold: long
-> END

=== fraud_desk ===
You tell her so that he can hear: Callum, two hours on a call, money safe, tired out, no questions yet. # ending: handed-over/fraud-desk # stance: seated
Leanne: Callum, don't tell me anything. Put both of us down, and ring the number on your card, and ask for me. # voice: low
He looks at the handset. It's a thing that Martin had never said. # gaze: phone # hold: short
He ends the one call and then the other. He rings from Shona's till. It takes four minutes, and there's a piano. # sound: hush # hands: still
Leanne: Hello, Callum. You got here.
Shona turns the sign round on the door and puts the kettle on. # stance: ease # hold: long
-> END

// Bad luck: what proves who he is comes by text, into the thread that has just lied to him.
=== same_thread ===
You do it well. You tell Leanne in front of him, in one breath, and she is kind. # ending: contained/same-thread # stance: seated
Leanne: I just have to send you a code, Callum, to be sure that it's you. # hold: short
It drops into the thread, under the one about the branch, from the same number. # sound: phone # gaze: phone
Callum: No. No. You're all… no. # voice: breaking # stance: back
Leanne locks the account. He takes his bag and his phone, and Shona has to let him out. # stance: gone # sound: doors
The money is all there. He believes that it was you who took it. # hold: long
-> END

=== held ===
Callum: You've no right. You've no right to. # ending: contained/held # voice: breaking # stance: back
You have, for four working days, and you tell him that, and who he can complain to. # gaze: floor
He goes with his bag and with Martin. Shona lets him out, and says mind how you go, and means it. # stance: gone # sound: doors
They try it through his app at ten past six, and twelve minutes past, and quarter past. Fraud have it locked. # sound: keyboard
Not a penny goes. He writes to head office about you, four pages, in very good order. # hold: long
-> END

=== waiting ===
He doesn't sign, and he doesn't hang up. He sits with the bag on his knees. # ending: contained/waiting # stance: seated # hands: still
It goes on being six o'clock. Shona stands at the door with the key. # sound: hush
At twenty past his nan rings the branch, to ask if anyone has seen a boy with a shopping bag. # sound: phone
She comes for him in slippers. You tell her what you can, which isn't much. # stance: gone # sound: doors
The payment is held. Whether he is still talking to Martin on the bus, you don't know. # hold: long
-> END

// Luck: somebody who had been told nothing reads the form upside down.
=== form ===
He signs by the X. You have a finger on the key. # ending: contained/form # inset: papers # gaze: hands
Constable: Who's K. Farrow? # hold: short
Callum: It's a holding name. # voice: level
Constable: Is it? For who? # gaze: away
He doesn't know. You hear yourself not know it either, and take the finger off the key. # sound: hush
It's held until Thursday. He goes home with Martin, and you with how near it was. # stance: gone # sound: doors # hold: long
-> END

=== bounced ===
Leanne asks her four questions. He has had the answers since ten to four, so it goes, in less than a second. # ending: contained/bounced # inset: papers
Callum: Thank you. Thank you. # voice: breaking # breath: slow
He is at the door with his bag when your screen changes. # stance: gone # sound: doors
RETURNED. BENEFICIARY ACCOUNT CLOSED. Someone in Hull had rung her own bank about K. Farrow at half past four. # hold: long
It wasn't you. You go out after him into the street without your coat. # inset: coat # hold: long
-> END

=== sent ===
He signs by the X. Leanne asks him her four questions. # ending: broke-down/sent # inset: papers # gaze: hands
He has had the answers to them since ten to four. She has nothing to stop it on, and she releases it.
You press the key, and it goes, in less than a second. # sound: keyboard
Callum: Is that it? Is it safe? # voice: low # breath: slow # gaze: you
On his phone somebody has already hung up. # sound: hush # hold: short
He says hello to it, twice, politely. Then he looks at you. # gaze: phone # skin: pale # hold: long
-> END

=== pavement ===
He takes the bag, and goes. You can't keep him, and you don't try. # ending: broke-down/pavement # stance: gone # sound: doors
Out beyond the cash machine he stops on the pavement, with the phone to his ear, nodding. # inset: machine
{ later == 2:
    You've held the payment. The app is Leanne's to lock, and she has to ask you who you are before she may. She is asking.
- else:
    The constable has asked him twice if he's sure. She may do no more than ask; and on your desk the piano is still playing.
}
At four minutes past six it comes up: £25,000, K. Farrow, sent. It's the most that the app will let him send in a day. # sound: hush # hold: long
At four minutes past midnight he'll be able to send the rest. # hold: long
-> END

=== emptied ===
Martin: Thanks, Callum. You've been a star. # ending: broke-down/code # voice: level
The call ends. It has never ended before. Callum looks at the phone as if it were ill. # sound: hush # gaze: phone # hold: short
On your screen twenty-five thousand goes, all at once. It was the code. You can see it going, and you can't reach it.
Callum: What? What is it? # voice: low # gaze: you # breath: held
You turn the screen round. # skin: pale # hands: face # hold: long
-> END

=== arm ===
He hears “take”, and he is up, and at the door, with the bag in his arms. # ending: escalated/door # stance: standing # hands: grip # sound: chair
Callum: I'm not going anywhere with anybody! # voice: shout # distance: near
{ later == 1:
    The constable takes hold of his sleeve, as she's been taught to; and he pulls, as anyone would. # sound: radio
    His mum's papers go all over the carpet. # stance: gone # sound: paper
- else:
    It's locked. He hits it with the flat of his hand until Shona gets the key in. # sound: glass
    His mum's papers go all over the pavement. # stance: gone # sound: paper
}
Somebody in the hall is filming. He's saying, they're hers, they're in order, they were in order. # hold: long
-> END

=== hall ===
He is out among them, with the bag in his arms. # ending: escalated/hall # stance: gone # sound: doors
Callum: They're stealing it! They won't give me my own money! # voice: shout
{ later == 1 && late:
    The constable says sir three times, and then she stops saying it. # sound: radio
- else:
    Mr Pym puts out a hand, and gets an elbow that wasn't meant for him. # sound: footsteps
}
By the time he's outside he is crying, and still holding the phone up so that it can hear. # hold: short
{ told:
    Nothing leaves the account. Nobody who was there will remember that. # hold: long
- else:
    Nobody has thought to ask him who is on it. # hold: long
}
-> END

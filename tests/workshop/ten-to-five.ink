# title: Ten to five
# sector: library
# role: Library assistant
# person: Owen
# figure: dan
# room: waiting-room
# driver: frustrated
# you: You are alone at the desk of a branch library. You close at five.
# know: Owen's card is blocked: a children's book came back wet.
# know: The printers stop at five, and you cannot start them again.
# content: A raised voice. Nobody is hurt.
# minutes: 2
# twist: queue 0..1
INCLUDE ../kit/person.ink
VAR arousal = 56
VAR trust = 40
VAR need = 60
VAR load = 1
VAR queue = 0
VAR heard = false
-> desk

=== desk ===
Owen: It won't let me print.   # stance: forward # voice: raised
He holds up a sheet with the housing office's stamp on it.   # hands: grip
{ queue == 1:
    ~ event(4, 0, 0, "a woman behind him sighed at the clock")
    A woman behind him looks at the clock and sighs.
}
- (blocked)
* [“There's a fine on it. I'll see what I can do.” # orienting # standard: honest]
    # why: He knew that it was broken and not why. Now he knows both, and that somebody is on it.
    # inside: At least there was a reason.
    Owen: What fine?   # gaze: you
* [“You need that form today.” # reflection-paraphrase # standard: seen]
    # why: You said back the one thing that mattered. He did not have to say it again.
    # inside: She'd got it.
    ~ heard = true
    Owen: By five. They said by five.   # stance: ease
* [“It does tell you on the screen.” # arguing-facts # misses: dignity]
    # why: It is true, and he has read it four times. Now he is somebody who can't read.
    # inside: She thought I was stupid.
    { queue == 1:
        Owen: I can read!   # voice: shout # stance: closer
    - else:
        Owen: I can read, thanks.   # gaze: away
    }
* [Read the sheet that he is holding up. # tactical-pause # silence]
    # why: You looked at what he came with before you said anything about it.
    # inside: She looked, at least.
    He turns it round so that you can see.   # hands: open
* [… # ignoring # lapse]
    # why: He asked, and the desk stayed silent. It felt like an answer.
    # inside: Like I wasn't there.
    Owen: Hello?   # voice: raised
- The clock over the door says eight minutes to.   # inset: clock
- (printing)
* [“I'll print it from mine. Two copies?” # concrete-help # standard: way-forward]
    # why: The fine can wait and the form cannot. You did the part that was in your hands.
    # inside: That was all I wanted.
    Your printer wakes up with a groan.   # sound: paper
* [“Pay half now, or talk to Anne on Monday?” # offering-choices # standard: dignity]
    # why: Two real ways on, and he gets to choose. Neither of them is a form by five.
    # inside: Fair enough, but it was ten to five.
    Owen: Monday's no good to me.   # hands: fidget
* [“Let's both calm down a minute.” # telling-to-calm-down]
    # why: It was meant kindly. He heard that his form was not the problem, he was.
    # inside: I was calm. I was in a hurry.
    Owen: I haven't got a minute.   # voice: raised
* [Wait, with your hand on the keyboard. # tactical-pause # silence # lapse]
    # why: With eight minutes left, a silence costs him one of them.
    # inside: I could hear the clock.
    Owen: Please.   # voice: low
- (closing)
{ need < 50:
    -> printed
}
{ arousal > 64:
    -> thrown
}
-> sent_on

=== printed ===
Owen: Thanks.   # ending: settled # stance: ease
{ heard: He folds the form along the line, twice, the way they ask for. | He checks the stamp and folds it up. }
He holds the door for the woman behind him.
-> END

=== thrown ===
He throws his card on the desk.   # ending: escalated # voice: shout
Owen: Keep it, then.
The door does not slam. It is on a spring.   # sound: doors
-> END

=== sent_on ===
Owen: I'll ring them and say it was shut.   # ending: contained
He leaves the sheet where it is.   # gaze: floor
You turn off the lights at the back.
-> END

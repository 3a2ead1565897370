# title: Wet pages
# sector: library
# role: Library assistant
# person: Owen
# figure: dan
# room: waiting-room
# driver: frustrated
# you: You are alone at the desk of a branch library. You close at five.
# know: Owen's card is blocked: a children's book came back wet.
# content: A raised voice. Nobody is hurt.
# minutes: 3
# twist: queue 0..1
INCLUDE kit/person.ink
VAR arousal = 60
VAR trust = 40
VAR need = 64
VAR load = 1
VAR queue = 0
VAR heard = false
VAR tries = 0
-> desk

=== desk ===
Owen: It won't let me print.   # stance: forward # voice: raised
He holds up a sheet with the housing office's stamp on it.   # hands: grip
{ queue == 1:
    ~ event(4, 0, 0, "a woman behind him sighed at the clock")
    A woman behind him looks at the clock and sighs.
}
* [“You need that form, and today.” # reflection-paraphrase # standard: seen]
    # why: You said back the one thing that mattered. He did not have to say it again.
    # inside: She'd got it.
    ~ heard = true
    Owen: By five. They said by five.   # stance: ease
* [“It does tell you so on the screen, I'm afraid.” # arguing-facts # misses: dignity]
    # why: It is true, and he has read it four times. Now he is somebody who can't read.
    # inside: She thought I was stupid.
    ~ tries = tries + 1
    Owen: I can read, thanks.   # gaze: away
* [“Try it once more, please.” # ordering-commanding]
    # why: He had tried it four times. Once more was for you.
    # inside: Like I hadn't thought of that.
    ~ tries = tries + 1
    Owen: I have tried.   # voice: raised
* [Read the sheet that he is holding up. # attentive-listening # silence]
    # why: You looked at what he came with before you said anything about it.
    # inside: She looked, at least.
    He turns it round so that you can see.   # hands: open
* [… # ignoring # lapse]
    # why: He asked, and the desk stayed silent. It felt like an answer.
    # inside: Like I wasn't there.
    Owen: Hello?   # voice: raised
- (fine)
Owen: What fine? What book?   # gaze: you
* [“A picture book. It came back wet.” # orienting # standard: honest]
    # why: He knew that it was broken and not why. Now he knows both.
    # inside: At least there was a reason.
    Owen: That was my daughter. That was the bath.   # stance: ease
* [“We'll have that sorted in no time, sir.” # false-promise # misses: honest]
    # why: You did not know that. He began to count on it.
    # inside: She said no time.
    Owen: Right. Good.   # hands: open
* [“It's only a fine, you know. You mustn't be upset.” # minimising]
    # why: To you it was a fine. To him it stood between him and the form.
    # inside: Only.
    Owen: Only a fine.   # voice: low
* [Turn the screen so that he can read it. # tactical-pause # silence]
    # why: He could see for himself, and nobody had to be told off.
    # inside: Oh. The bath book.
    He reads it with his finger on the glass.   # gaze: hands
* [Look for the fine, and go on looking. # crowding # lapse]
    # why: The window closed while you searched. He saw you search.
    # inside: She couldn't even find it.
    Owen: Well?   # voice: raised
- -> printing

=== printing ===
The clock over the door says eight minutes to.   # inset: clock
* { heard } [“I'll print it from mine. Two copies?” # concrete-help # standard: way-forward]
    # why: The fine can wait and the form cannot. You did the part that was in your hands.
    # inside: That was all I wanted.
    Your printer wakes up with a groan.   # sound: printer
* { not heard } [“Give it here. I'll print the thing.” # concrete-help # id: grudging]
    # why: He got his form, and with it what you thought of him.
    # inside: She did it so that I would go.
    Your printer wakes up with a groan.   # sound: printer
* [“Pay half now, or talk to Anne on Monday?” # offering-choices # standard: dignity]
    # why: Two real ways on. Neither of them is a form by five.
    # inside: Fair enough, but it was ten to five.
    Owen: Monday's no good to me.   # hands: fidget
* [“Let's both just calm down for a minute, shall we?” # telling-to-calm-down]
    # why: It was meant kindly. He heard that his form was not the problem, he was.
    # inside: I was calm. I was in a hurry.
    Owen: I haven't got a minute.   # voice: raised
* [Wait, with your hand on the keyboard. # giving-space # silence # lapse]
    # why: With eight minutes left, a silence costs him one of them.
    # inside: I could hear the clock.
    Owen: Please.   # voice: low
- -> closing

=== closing ===
{
- heard && need < 52 && trust >= 44:
    -> printed
- arousal > 66 || tries > 1:
    -> thrown
- else:
    -> sent_on
}

=== printed ===
Owen: Thanks.   # ending: settled # stance: ease
He folds the form along the line, twice, the way they ask for.
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

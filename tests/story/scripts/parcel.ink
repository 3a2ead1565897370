# title: The parcel
# sector: retail
# role: Counter clerk
# person: Mo
# figure: dan
# room: waiting-room
# driver: frustrated
# you: You are alone at the counter ten minutes before closing.
# know: His parcel went back this morning.
# content: A raised voice.
# minutes: 2
# twist: queue 1..3
INCLUDE kit/numbers.ink
VAR arousal = 50
VAR trust = 30
VAR need = 60
VAR load = 1
VAR queue = 1
VAR sorry = false
-> counter

=== counter ===
Mo: I took the day off for this.   # stance: forward # voice: raised
{ queue == 2:
    ~ event(8, 0, 0, "somebody behind him laughs")
    Somebody behind him laughs.
}
- (card)
* [“It went back this morning. Let me find out where.” # orienting # standard: honest]
    # why: He hears where it is before anything else.
    # inside: At least it exists.
    Mo: Back where? # stance: ease
* [“You had three days to collect it.” # arguing-facts # misses: dignity]
    # why: It is true, and it is no use to him now.
    # inside: She thinks I'm lazy.
    { arousal > 60:
        Mo: Three days! I work! # voice: shout
    - else:
        Mo: I work.
    }
* [“I'm sorry. You lost a day over our mistake.” # apologise]
    # why: It names the cost.
    # inside: Nobody had said that.
    ~ sorry = true
    Mo: …Yeah. I did.
* [Look at the card and say nothing. # tactical-pause # silence]
    # why: A moment passes.
    # inside: She was reading it.
    He waits.
* [… # ignoring # lapse]
    # why: Nothing came back.
    # inside: Like talking to a wall.
    Mo: Hello?
- (offer)
The blind is half down.
-> deciding

=== deciding ===
+ [“Collect it tomorrow at eight, or I send it again tonight.” # offering-choices # standard: way-forward]
    # why: Two real ways on.
    # inside: I could choose.
    Mo: Tonight.
+ [“I will send it again tonight.” # concrete-help]
    # why: It is done.
    # inside: Sorted.
    Mo: Tonight? # hands: open
+ [“Calm down, please.” # telling-to-calm-down]
    # why: It told him how to feel.
    # inside: Cheek.
    Mo: I am calm.
+ [Wait. # tactical-pause # silence # lapse]
    # why: He had room to think.
    # inside: Quiet at last.
    Nothing moves.
- (last)
{ need < 55 || sorry:
    Mo: Thanks. # ending: settled # stance: ease
    He goes out into the rain.
- else:
    { arousal > 70:
        The bell rings hard. # ending: escalated
    - else:
        Mo: I'll ring your manager. # ending: contained/phone
    }
}
-> END

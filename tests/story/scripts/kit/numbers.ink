// Something happens in the room that moves the person: not a response of yours.
// Whole numbers; the words say why, and the debrief shows them.
// In Inky this function runs as it stands; in Composure the simulation answers instead and keeps the reason.
EXTERNAL event(arousal_by, trust_by, need_by, because)
=== function event(arousal_by, trust_by, need_by, because) ===
~ arousal = within(arousal + arousal_by)
~ trust = within(trust + trust_by)
~ need = within(need + need_by)

=== function within(number) ===
{ number < 0: 
    ~ return 0
}
{ number > 100:
    ~ return 100
}
~ return number

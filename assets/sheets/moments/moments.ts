/** Ten moments, one in every room and more where rooms differ most: who says what there, and how stirred they are. */

export interface Moment {
  readonly name: string;
  readonly room: string;
  readonly figure: string;
  readonly person: string;
  readonly driver: string;
  readonly arousal: number;
  readonly trust: number;
  /** What was said or done just before, and the line that is open to an answer: with their tags. */
  readonly before: string;
  readonly line: string;
  /** Three things to say, and a way to say nothing. */
  readonly answers: readonly [string, string, string, string];
}

export const MOMENTS: readonly Moment[] = [
  {
    name: 'chest-pain',
    room: 'waiting-room',
    figure: 'dan',
    person: 'Dan',
    driver: 'frustrated',
    arousal: 78,
    trust: 24,
    before: 'He puts both hands on the desk.',
    line: 'An hour and ten. She can’t even sit up straight, and you’re typing. # stance: forward # gaze: stare',
    answers: [
      '“She’s in pain and nobody has told you anything. Let me look right now.”',
      '“I’ll come round and see her with you.”',
      '“Everybody here is waiting, sir.”',
      'Stop typing. Turn to face him.',
    ],
  },
  {
    name: 'bay-four',
    room: 'ward-corridor',
    figure: 'stan',
    person: 'Stanley',
    driver: 'dementia',
    arousal: 52,
    trust: 30,
    before: 'He has his coat over the gown and one shoe on.',
    line: 'They lock the gate at six. My wife will be standing out there. # hands: fidget # gaze: doors',
    answers: [
      '“She’d worry if you were late. Tell me about her.”',
      '“It’s night, Stanley. The ward is locked.”',
      '“Shall we look out of the window together first?”',
      'Walk beside him, at his pace.',
    ],
  },
  {
    name: 'after-the-bell',
    room: 'school-corridor',
    figure: 'tom',
    person: 'Tom',
    driver: 'pupil',
    arousal: 88,
    trust: 28,
    before: 'A locker door swings. Two Year 9s have stopped to watch.',
    line: 'Go on, then. Ring her. See if I care! # stance: pacing # voice: shout # hands: fist',
    answers: [
      '“Not out here. You and me, two minutes, in there.”',
      '“Don’t you raise your voice at me.”',
      '“Something happened before I came round that corner.”',
      'Step back against the wall. Leave him the corridor.',
    ],
  },
  {
    name: 'no-receipt',
    room: 'returns-desk',
    figure: 'lena',
    person: 'Mrs Novak',
    driver: 'frustrated',
    arousal: 64,
    trust: 36,
    before: 'The heater stands between you, its cable taped up.',
    line: 'It caught fire in my kitchen. In my kitchen! And you ask me for a receipt. # hands: point',
    answers: [
      '“You could have lost your kitchen. Is everybody all right?”',
      '“It’s store policy, I’m afraid.”',
      '“I don’t need the receipt. I need its number, from underneath.”',
      'Move the heater to your side. Say nothing yet.',
    ],
  },
  {
    name: 'sanction',
    room: 'benefits-counter',
    figure: 'harjit',
    person: 'Mr Gill',
    driver: 'frustrated',
    arousal: 46,
    trust: 26,
    before: 'He slides the letter under the glass, folded so that one line shows.',
    line: '“Failed to attend.” I was at my brother’s funeral. I told you people that. # inset: tray',
    answers: [
      '“You told us, and this still came. I’m sorry about your brother.”',
      '“You’d have to appeal that online.”',
      '“I can put it on hold today. I’ll show you what I write.”',
      'Read the whole letter before you look up.',
    ],
  },
  {
    name: 'the-transfer',
    room: 'bank-office',
    figure: 'grace',
    person: 'Grace',
    driver: 'frightened',
    arousal: 68,
    trust: 44,
    before: 'Her phone lies face up on your desk. It buzzes, and she covers it.',
    line: 'He said you’d say that. He said somebody in the branch is part of it. # hands: face # eyes: wet',
    answers: [
      '“Somebody has frightened you badly. You came in, and that was right.”',
      '“That’s a scam, madam. They all say that.”',
      '“We won’t move anything today. Nothing leaves while you sit here.”',
      'Push the tissues nearer. Wait.',
    ],
  },
  {
    name: 'let-me-through',
    room: 'ward-corridor',
    figure: 'aisha',
    person: 'Aisha',
    driver: 'frightened',
    arousal: 82,
    trust: 30,
    before: 'Behind the curtain an alarm starts, and stops.',
    line: 'That’s him. That’s my brother in there. Let me through. # distance: near # skin: pale',
    answers: [
      '“Yes, that’s him. Four people are with him. I’ll stay with you.”',
      '“You can’t go in.”',
      '“Two steps back with me, and I’ll find out this minute.”',
      'Open your hands. Stay where you are.',
    ],
  },
  {
    name: 'night-shift',
    room: 'waiting-room',
    figure: 'kofi',
    person: 'Kofi',
    driver: 'overload',
    arousal: 34,
    trust: 60,
    before: 'He has not taken his badge off.',
    line: 'I’m fine. I just need you to take bed nine, and I need you not to ask. # gaze: floor # hands: folded',
    answers: [
      '“I’ve got nine. Sit down a minute.”',
      '“We’re all tired, Kofi.”',
      '“What happened in there?”',
      'Take the chart from him, and nod.',
    ],
  },
  {
    name: 'account-frozen',
    room: 'bank-office',
    figure: 'mei',
    person: 'Mei',
    driver: 'frustrated',
    arousal: 96,
    trust: 16,
    before: 'The door behind her is open. The queue has gone quiet.',
    line: 'My rent went back. Twice. Because of a box that one of you ticked! # voice: shout',
    answers: [
      '“Twice, and it’s our box. Give me the landlord’s number.”',
      '“Lower your voice or I’ll have to ask you to leave.”',
      '“I can unfreeze it. It takes me four minutes, and you can watch.”',
      'Get up, slowly, and close the door halfway.',
    ],
  },
  {
    name: 'it-is-over',
    room: 'returns-desk',
    figure: 'priya',
    person: 'Priya',
    driver: 'frustrated',
    arousal: 18,
    trust: 66,
    before: 'She has put the box down at last.',
    line: 'Sorry. It isn’t you. It was the third shop today. # stance: ease # hands: open',
    answers: [
      '“Three shops for one kettle. Let’s finish it here.”',
      '“Apology accepted.”',
      '“Cash or card?”',
      'Smile, and let her breathe out.',
    ],
  },
];

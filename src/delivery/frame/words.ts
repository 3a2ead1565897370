/** What learners are told of the page around the game. */

export const found =
  'The page around this one is told what you decide and where you stopped, so that you can go on another time.';
export const onlyLooking =
  'The page around this one opened this only to be looked at. You can play as usual; nothing is told to it.';
export const unreadable =
  'What the page around this one had kept from an earlier visit could not be read. You can play as usual.';
export const noAnswer =
  'The page around this one does not answer at the moment. What you decided is held here, and sent again.';
export const notAllKept =
  'The page around this one has not kept all of it yet. The rest is held here, and sent again.';
export const left =
  'You have left, so the page around this one is told nothing more. Open this there again to have it count.';
export const tooLong =
  'This run has become too long for the page around this one to give it back another time.';

/** What becomes of what a learner does in a kiosk, in words. */
import type { Keeping } from '../../screens/keeping.ts';

export const keepingHere: Keeping = {
  leaving: 'Leaving is always fine. You can look at the reasons for what you decided so far, or be done.',
  rest: 'Then stop here. Get some water, walk a little, talk to somebody you like. What you did goes from this screen when you are done; you can always come and play again.',
  plan: 'Take it with you: write it down or say it to somebody, for it goes from this screen when you are done.',
  planTaken: 'There it is. Take it with you: it goes from this screen when you are done.',
  trouble:
    'Nothing that you wrote, and nothing that says who you are, is kept after a visit. There is nothing that you have to put right.',
  home: 'I’m done',
  links: false,
};

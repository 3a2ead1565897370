/** What is reckoned as a sum of chances may fall short of certain by its rounding, and by no more: from here on it is. */
export const certain = 1 - 1e-9;

/**
 * English words that carry grammar and no subject. Question words and `can`, `should`, `will`, `not` are kept: dropping
 * them costs 0.8 points of right first answers.
 */
export const FUNCTION_WORDS_EN: ReadonlySet<string> = new Set(
  `a an the this that these those i me my mine myself we us our ours you your yours he him his she her hers it its they
  them their theirs am is are was were be been being do does did doing done have has had having of in on at to for from
  by with as into onto about and or but if then so than too very just also there here any some would could may might
  must shall please okay ok hi hello hey um uh er like really actually get got gets getting going go want wanted know
  tell let say said thing things stuff guys im one ones ive well yeah yes no oh because though while up out off over`.split(
    /\s+/,
  ),
);

/** The small words that turn one reading into another. */
export const grammar = {
  modal: `may, might, can, could, should, would, will, must, shall, 'll`,
  hedge: `may, might, can, could, often, sometimes, tends to, tend to, usually, generally, typically, likely, appear to, appears to, seem to, seems to, thought to, believed to, potentially, possibly, perhaps`,
  negation: `no, not, never, cannot, can't, won't, don't, doesn't, didn't, isn't, aren't, wasn't, hasn't, haven't, nothing, nobody, none, neither, without, unable, couldn't, wouldn't, unlikely`,
  condition: `if, unless, whether, when, where, provided, in case, should you, once, because, since, as long as`,
  intensifier: `very, highly, extremely, truly, really, incredibly, dramatically, significantly, considerably, completely, totally, absolutely, perfectly, remarkably, simply, just, even, ever, so, much, far, beautifully, genuinely, only, most, naturally`,
  contrast: `but, although, though, however, yet, while, whereas, even so, nevertheless, despite`,
  questionWord: `what, how, why, when, where, who, which, is, are, can, could, will, would, do, does, did, should, has, have, am, may`,
  presuppose: `how does, how do, how will, how can, how soon, how quickly, how fast, why do, why does, why is, why are, how long do results, how long will, how long does the, when will i see, ready to, ready for, want, want to, wish, imagine, tired of, looking for, looking to, fed up, dreaming of, who else wants, what if you could, what if, love to, benefits of, what makes, how much younger, how it works, secret, why choose, why patients`,
} satisfies Record<string, string>

/** Words of a price promotion, gift or prize. */
export const offers = [
  'discount',
  'discounted',
  '0 % off',
  'half price',
  'special|introductory|limited offer',
  'limited time offer',
  'price promotion',
  'black friday',
  'flash sale',
  'buy one',
  '2|two|3|three for 1|one|2|two',
  'refer a friend',
  '^free|complimentary gift|area|session|treatment|syringe|peel',
  'gift card|voucher|certificate',
  'giveaway',
  'prize draw',
  'chance to win',
  'voucher|coupon',
  'loyalty points|scheme|programme|program',
] as const

/** What is free of something, and not of charge. */
export const freeOfSomething = [
  'pain|risk|needle|knife|hair|wrinkle|scar|stress|hassle|blemish|acne|spot|oil|latex|alcohol|fragrance|perfume|chemical|incision|stitch|surgery|opioid|drug|sting|worry free gift|area|session|treatment|syringe|peel',
  'side~effect free gift|area|session|treatment|syringe|peel',
] as const

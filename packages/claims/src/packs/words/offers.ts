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
  'refer|bring|recommend a friend',
  'bundle|bundles and|& save',
  'bundle|package deal|offer|discount',
  'save 0 on|off|when|today|now',
  'win [a|your] [free] treatment|filler|lip|syringe|peel|session|makeover|voucher|area|facial|surgery',
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

/** Words that leave no time to decide. */
export const rushing = [
  '0 days|hours left|remaining|only',
  'hurry|hurry up',
  'while stocks last',
  'last chance',
  'offer|sale|deal|price|discount ends|expires|finishes|closes',
  'offer|sale|deal must end',
  'offer|sale|deal|price|discount|save ... until|till|before midnight|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  'time~limited offer|deal|price|discount|promotion',
  'limited time offer|deal|only|price|discount',
  'for a limited time',
  'limited slots|spaces|places|appointments|spots',
  'limited number of slots|spaces|places|appointments|spots|vouchers',
  'book|buy|order|claim within 0 hours|minutes',
  'offer|deal|discount ... within 0 hours|days',
  'only a|0|one|two|three|four|five|six [few] places|slots|spaces|appointments|spots left|remaining',
  'last few places|slots|spaces|appointments|spots',
  'book|buy|call today|now|tonight|early and|to save|get|receive',
  "don't miss out",
  "don't want to miss [out] [on] these|this|our [black] [friday] deal|offer|saving",
  "don't miss [out] [on] these|this|our deal|offer|saving",
  'today|tonight|weekend|week only',
  'black friday',
  'cyber monday',
  'flash sale',
  'act fast|now',
  'selling|going fast',
] as const

/** Words like these that are about something else. */
export const noRush = [
  'no|not|never 0 days|hours only',
  'for today|tonight only',
  '0 days|hours left ... swelling|stitches|aftercare|recovery',
] as const

// What the sentences of made-up briefings are made of. No place, person or paper here is real.

export const things = [
  ...['ferry', 'bridge', 'lighthouse', 'weir', 'quay', 'mill', 'orchard', 'causeway', 'market', 'school', 'library', 'well'],
  ...[
    'tide gauge',
    'footpath',
    'boathouse',
    'beacon',
    'sluice',
    'net loft',
    'slipway',
    'towpath',
    'hatchery',
    'ropewalk',
    'smokehouse',
  ],
] as const;

export const verbs = [
  'keep',
  'mend',
  'rebuild',
  'lengthen',
  'close',
  'share',
  'move',
  'paint',
  'widen',
  'measure',
  'lease',
  'light',
] as const;

export const months = ['January', 'March', 'April', 'May', 'June', 'August', 'September', 'October', 'November'] as const;

export const closings = [
  ...[
    'if the winter is mild',
    'once both councils have read the plans',
    'unless the river is too high',
    'as far as anyone can tell',
  ],
  ...[
    'with stone from the northern pits',
    'under the eyes of three inspectors',
    'at the old price',
    'for as long as the timber lasts',
  ],
  ...[
    'though the surveyor doubts it',
    'as the islanders had asked',
    'without a toll for those on foot',
    'when the herring have gone',
  ],
  ...['by the light of the new lamps', 'in spite of the storm', 'with nobody turned away', 'on the terms of the spring meeting'],
] as const;

export const fillers = [
  'The doors were opened at nine.',
  'Tea was brought in.',
  'There were more chairs than people.',
  'Rain could be heard throughout.',
  'The interpreters changed places.',
  'A bell rang in the yard.',
  'The room had been a chapel once.',
  'Some of those present took notes.',
] as const;

export const offices = ['Keeper of the lower shore', 'Keeper of the upper shore'] as const;

export const nameSyllables = [
  ...['Bar', 'Cal', 'Dun', 'Eld', 'Fen', 'Gar', 'Hol', 'Ing', 'Kel', 'Lor', 'Mar', 'Nor'],
  ...['Orl', 'Pen', 'Quill', 'Ros', 'Sel', 'Tar', 'Ull', 'Ven', 'Wes', 'Yar', 'Zel', 'Thorn'],
] as const;

export const placeEndings = ['wick', 'ford', 'mouth', 'holm', 'stead', 'ness', 'haven', 'mere'] as const;

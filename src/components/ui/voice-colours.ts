import type { Speaker } from '../../record/speaker.ts';

/** The class of a speaker's colour. Spelled out, since the style sheet is made from the class names that stand in the source. */
export const voiceColours = {
  'voice-1': 'text-voice-1',
  'voice-2': 'text-voice-2',
  'voice-3': 'text-voice-3',
  'voice-4': 'text-voice-4',
} as const satisfies Record<Speaker['colour'], string>;

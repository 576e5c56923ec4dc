import type { PhrasingContent, RootContent } from 'mdast';
import type {} from 'mdast-util-directive';

export type { Paragraph, Root, Text } from 'mdast';
export type { TextDirective } from 'mdast-util-directive';
/** Any node of a parsed content file, directives included. */
export type Node = RootContent | PhrasingContent;

import type { Root } from 'mdast';
import type {} from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isPlainColon, sourceOf } from '../annotations/markdown.ts';

/**
 * remark plugin: the marks `:said[…]` and `:told[…]` become `<span id>`; a colon that only reads as a directive
 * goes back to text; a line break inside a paragraph becomes a space, as in the plain text.
 */
export function remarkPassages() {
  return (tree: Root, file: VFile): void => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'text') node.value = node.value.replaceAll(/\r?\n/gu, ' ');
      if (node.type !== 'textDirective') return;
      if (isPlainColon(node)) {
        if (parent && index !== undefined) parent.children[index] = { type: 'text', value: sourceOf(node, String(file)) };
        return;
      }
      node.data = { ...node.data, hName: 'span', hProperties: { id: node.attributes?.['id'] ?? '' } };
    });
  };
}

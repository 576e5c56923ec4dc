import type { Root } from 'mdast';
import type {} from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isPlainColon, sourceOf } from '../annotations/markdown.ts';

/**
 * remark plugin: turns the marks `:said[…]` and `:told[…]` into `<span id>`, turns what only looks like a directive, as in "10:30", back
 * into text, and makes a line break inside a paragraph a space, as in the plain text.
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

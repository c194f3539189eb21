import type { AnyNode, ParentNode } from 'domhandler';
import { isElement } from '../dom.ts';

const isParent = (node: AnyNode): node is AnyNode & ParentNode => 'children' in node;

/**
 * Takes nodes out of the tree below `root`, with all that is in them. Linear in the tree: taken out one by one, each
 * would be looked for among its siblings.
 */
export const removeNodes = (root: ParentNode, isUnwanted: (node: AnyNode) => boolean): void => {
  const parents: ParentNode[] = [root];
  for (let parent = parents.pop(); parent !== undefined; parent = parents.pop()) {
    const kept = parent.children.filter((node) => !isUnwanted(node));
    if (kept.length < parent.children.length) {
      for (const [index, node] of kept.entries()) {
        node.prev = kept[index - 1] ?? null;
        node.next = kept[index + 1] ?? null;
      }
      parent.children = kept;
    }
    for (const node of kept) if (isParent(node)) parents.push(node);
  }
};

/** Never text, and most of the bytes of a page. */
const WEIGHT = new Set('script style noscript template svg iframe link input select'.split(' '));

export const isWeight = (node: AnyNode): boolean =>
  node.type === 'comment' || node.type === 'directive' || (isElement(node) && WEIGHT.has(node.name));

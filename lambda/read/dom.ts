import type { AnyNode, Element, ParentNode } from 'domhandler';

/** Iterative walks only: a tree may be hundreds of elements deep. */

export const isElement = (node: AnyNode | null | undefined): node is Element =>
  node?.type === 'tag' || node?.type === 'script' || node?.type === 'style';

/** Visits the tree in document order. `enter` returns false to pass over what is inside; `leave` follows then too. */
export const walk = (root: AnyNode, enter: (node: AnyNode) => boolean, leave: (node: AnyNode) => void): void => {
  let node: AnyNode = root;
  for (;;) {
    const inside = enter(node) ? firstChildOf(node) : null;
    if (inside !== null) {
      node = inside;
      continue;
    }
    leave(node);
    while (node !== root && node.next === null) {
      node = node.parent as AnyNode;
      leave(node);
    }
    if (node === root) return;
    node = node.next as AnyNode;
  }
};

const firstChildOf = (node: AnyNode): AnyNode | null => ('children' in node ? (node.children[0] ?? null) : null);

const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'svg']);

/** The visible text, white space collapsed. */
export const textOf = (root: AnyNode): string => {
  const parts: string[] = [];
  walk(
    root,
    (node) => {
      if (node.type === 'text') parts.push(node.data);
      else if (isElement(node) && (node.name === 'br' || node.name === 'p' || node.name === 'div')) parts.push(' ');
      return !(isElement(node) && UNREAD.has(node.name));
    },
    () => {},
  );
  return parts.join('').replaceAll(/\s+/g, ' ').trim();
};

/** Whether `node` or one of its ancestors below `root` fulfils the condition. */
export const someAncestor = (node: AnyNode, root: ParentNode, condition: (element: Element) => boolean): boolean => {
  for (let at: AnyNode | null = node; at !== null && at !== root; at = at.parent) {
    if (isElement(at) && condition(at)) return true;
  }
  return false;
};

import type { Nodes, Text } from 'mdast';
import type { FactContext } from '../collection.ts';
import { type LeafNode, type Place, spanOfNode } from '../outline.ts';
import { classifyCharacter, suspectCharacters } from './character-classes.ts';
import { type Defect, type Detector, defectIn } from './defect.ts';

/** A numeric reference, or one of the named ones that make something invisible. */
const entity =
  /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|shy|zwj|zwnj|lrm|rlm|ZeroWidthSpace|NoBreak|ApplyFunction|InvisibleTimes|InvisibleComma);/g;

/** Invisible characters written as entities: in the source they can be seen, in the page they cannot. */
export const detectDisguisedEntities: Detector = context => {
  const { text } = context.document;
  if (text.search(entity) < 0) return [];
  return context
    .outline()
    .leaves.filter(({ span }) => text.slice(...span).search(entity) >= 0)
    .flatMap(place => textsOf(place.node).flatMap(node => detectText(context, place, node)));
};

function detectText({ document }: FactContext, place: Place<LeafNode>, node: Text): Defect[] {
  const span = spanOfNode(node);
  if (document.text.slice(...span) === node.value) return [];
  for (const { index } of node.value.matchAll(suspectCharacters)) {
    const type = classifyCharacter(node.value, index);
    if (type && type !== 'odd-space') return [defectIn(place, { type, text: 'invisible character written as an entity', span })];
  }
  return [];
}

function textsOf(node: LeafNode): Text[] {
  const texts: Text[] = [];
  const stack: Nodes[] = [node];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.type === 'text') texts.push(next);
    else if ('children' in next) for (const child of next.children) stack.push(child);
  }
  return texts;
}

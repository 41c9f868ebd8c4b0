import type { DiscordMessage } from '../../src/render/discord-components.ts';

interface Node {
  readonly type?: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly components?: readonly Node[];
  readonly accessory?: Node;
}

/** All components of a message, nested ones included. */
function allComponents(message: DiscordMessage): readonly Node[] {
  const walk = (node: Node): readonly Node[] => [
    node,
    ...(node.components ?? []).flatMap(walk),
    ...(node.accessory === undefined ? [] : walk(node.accessory)),
  ];
  return (message.components as readonly Node[]).flatMap(walk);
}

/** The texts of a message, in order. */
export function textsOf(message: DiscordMessage): readonly string[] {
  return allComponents(message).flatMap((node) => (node.type === 10 ? [node.content ?? ''] : []));
}

/** Custom ids by the label of their button. */
export function buttonsOf(message: DiscordMessage): ReadonlyMap<string, string> {
  const buttons = allComponents(message).filter((node) => node.type === 2) as { label: string; custom_id: string }[];
  return new Map(buttons.map(({ label, custom_id }) => [label, custom_id]));
}

/** What Discord would refuse in the message; empty when it would take it. */
export function limitsBroken(message: DiscordMessage): readonly string[] {
  const nodes = allComponents(message);
  const texts = textsOf(message);
  const ids = nodes.flatMap((node) => node.custom_id ?? []);
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  return [
    ...(message.flags === 1 << 15 ? [] : ['flags']),
    ...(message.allowed_mentions.parse.length === 0 ? [] : ['mentions']),
    ...(total <= 4000 ? [] : [`${total} characters`]),
    ...(nodes.length <= 40 ? [] : [`${nodes.length} components`]),
    ...(texts.every((text) => text.trim() !== '') ? [] : ['an empty text']),
    ...(ids.every((id) => id.length <= 100) ? [] : ['a long custom id']),
    ...(new Set(ids).size === ids.length ? [] : ['a custom id twice']),
    ...(nodes.every((node) => node.type !== 1 || (node.components!.length >= 1 && node.components!.length <= 5))
      ? []
      : ['a row of no or too many buttons']),
  ];
}

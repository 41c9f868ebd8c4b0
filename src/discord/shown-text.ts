import { type APIMessageComponent, ComponentType } from 'discord.js';

/** All text that Components V2 show, in order. */
export function shownText(components: readonly APIMessageComponent[] = []): string {
  return components.flatMap(textsOf).join('\n');
}

function textsOf(component: APIMessageComponent): readonly string[] {
  if (component.type === ComponentType.TextDisplay) return [component.content];
  if ('components' in component) return component.components.flatMap(textsOf);
  return [];
}

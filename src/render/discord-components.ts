import type {
  APIButtonComponentWithCustomId,
  APIComponentInContainer,
  APIMessageTopLevelComponent,
  APISectionComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';

/*
 * Discord's numbers are written out and checked against its types: importing its enums would load its whole API
 * description, which costs more than an answer.
 */
const ACTION_ROW: ComponentType.ActionRow = 1;
const BUTTON: ComponentType.Button = 2;
const SECTION: ComponentType.Section = 9;
const TEXT_DISPLAY: ComponentType.TextDisplay = 10;
const SEPARATOR: ComponentType.Separator = 14;
const CONTAINER: ComponentType.Container = 17;
const SECONDARY: ButtonStyle.Secondary = 2;
const IS_COMPONENTS_V2: MessageFlags.IsComponentsV2 = 32768;

/** All text displays of one message together hold this many characters. */
export const MESSAGE_TEXT_LIMIT = 4000;

/** The body of a Discord message: the same for a first answer, an edit and a post. Nothing in it can ping anybody. */
export interface DiscordMessage {
  readonly flags: number;
  readonly components: APIMessageTopLevelComponent[];
  readonly allowed_mentions: { readonly parse: [] };
}

export function message(components: readonly APIMessageTopLevelComponent[]): DiscordMessage {
  return { flags: IS_COMPONENTS_V2, components: [...components], allowed_mentions: { parse: [] } };
}

export function container(components: readonly APIComponentInContainer[]): APIMessageTopLevelComponent {
  return { type: CONTAINER, components: [...components] };
}

export function text(content: string): APIComponentInContainer & APIMessageTopLevelComponent {
  return { type: TEXT_DISPLAY, content };
}

/** A text with the one button that belongs to it. */
export function section(content: string, accessory: APIButtonComponentWithCustomId): APISectionComponent {
  return { type: SECTION, components: [{ type: TEXT_DISPLAY, content }], accessory };
}

export function separator(): APIComponentInContainer {
  return { type: SEPARATOR, divider: true };
}

/** A quiet button; the label is cut to Discord's 80 characters. */
export function button(customId: string, label: string, disabled = false): APIButtonComponentWithCustomId {
  return {
    type: BUTTON,
    style: SECONDARY,
    custom_id: customId,
    label: label.length > 80 ? `${label.slice(0, 79)}…` : label,
    ...(disabled ? { disabled } : {}),
  };
}

/** One row of at most five buttons. */
export function row(buttons: readonly APIButtonComponentWithCustomId[]): APIMessageTopLevelComponent {
  return { type: ACTION_ROW, components: [...buttons] };
}

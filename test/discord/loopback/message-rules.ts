/** What Discord refuses in a message and its OpenAPI document does not say (docs: Component Reference, Limits). */

export const EPHEMERAL = 1 << 6;
export const LOADING = 1 << 7;
export const COMPONENTS_V2 = 1 << 15;

const TEXT_LIMIT = 4_000;
const COMPONENT_LIMIT = 40;
const CONTENT_LIMIT = 2_000;
const BUTTON = 2;
const LINK_STYLE = 5;
const TEXT_DISPLAY = 10;

export interface Component {
  readonly type: number;
  readonly id?: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly url?: string;
  readonly label?: string;
  readonly style?: number;
  readonly disabled?: boolean;
  readonly accessory?: Component;
  readonly components?: readonly Component[];
}

export interface MessageData {
  readonly content?: string | null;
  readonly embeds?: readonly unknown[] | null;
  readonly components?: readonly Component[] | null;
  readonly flags?: number | null;
  readonly nonce?: string | number;
  readonly enforce_nonce?: boolean;
  readonly allowed_mentions?: { readonly parse?: readonly string[] };
}

/** Every component of a message, however deep. */
export function everyComponent(components: readonly Component[]): readonly Component[] {
  return components.flatMap((component) => [
    component,
    ...everyComponent(component.components ?? []),
    ...(component.accessory ? everyComponent([component.accessory]) : []),
  ]);
}

/** All text a message shows, in order. */
export function shownText({ content, components }: MessageData): string {
  const texts = everyComponent(components ?? []).filter(({ type }) => type === TEXT_DISPLAY);
  return [content ?? '', ...texts.map((text) => text.content ?? '')].filter((text) => text !== '').join('\n');
}

export function messageFaults(data: MessageData): readonly string[] {
  const all = everyComponent(data.components ?? []);
  const v2 = ((data.flags ?? 0) & COMPONENTS_V2) !== 0;
  return [...(v2 ? v2Faults(data, all) : plainFaults(data)), ...buttonFaults(all), ...mentionFaults(data)];
}

function v2Faults(data: MessageData, all: readonly Component[]): string[] {
  const faults: string[] = [];
  if (data.content) faults.push('content beside Components V2');
  if (data.embeds?.length) faults.push('embeds beside Components V2');
  if (all.length === 0) faults.push('empty message');
  if (all.length > COMPONENT_LIMIT) faults.push(`${all.length} components, at most ${COMPONENT_LIMIT}`);
  const characters = all.reduce((sum, { type, content }) => sum + (type === TEXT_DISPLAY ? content!.length : 0), 0);
  if (characters > TEXT_LIMIT) faults.push(`${characters} characters of text, at most ${TEXT_LIMIT}`);
  if (all.some(({ type, content }) => type === TEXT_DISPLAY && content!.trim() === '')) faults.push('empty text');
  return faults;
}

function plainFaults(data: MessageData): string[] {
  const faults: string[] = [];
  if (!data.content?.trim() && !data.embeds?.length) faults.push('empty message');
  if ((data.content?.length ?? 0) > CONTENT_LIMIT) faults.push('content over 2,000 characters');
  if (data.components?.some(({ type }) => type !== 1)) faults.push('Components V2 without its flag');
  return faults;
}

function buttonFaults(all: readonly Component[]): string[] {
  const ids = all.flatMap(({ custom_id: id }) => (id === undefined ? [] : [id]));
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `custom_id ${id} stands twice`);
  const buttons = all.filter(({ type }) => type === BUTTON);
  const aimless = buttons.filter(({ style, url, custom_id: id }) =>
    style === LINK_STYLE ? !url || id !== undefined : !id || url !== undefined,
  );
  const blank = buttons.filter(({ label }) => !label);
  return [
    ...twice,
    ...aimless.map(({ label }) => `button ${label} needs either a custom_id or, as a link, a url`),
    ...blank.map(() => 'button without a label'),
  ];
}

/** Parley mentions nobody: this is a rule of the product, held here because every message passes here. */
function mentionFaults({ allowed_mentions: allowed }: MessageData): string[] {
  return allowed?.parse?.length === 0 ? [] : ['allowed_mentions must be {parse: []}'];
}

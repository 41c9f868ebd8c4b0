import { COMPONENTS_V2, EPHEMERAL, LOADING, type MessageData, messageFaults } from './message-rules.ts';
import { editMessage, storeMessage } from './messages.ts';
import { invalidForm, type Reply, type Request, refuse, unknownMessage } from './reply.ts';
import type { Interaction, World } from './world.ts';

const FIRST_ANSWER_MS = 3_000;
const TOKEN_MS = 15 * 60_000;
const AUTOCOMPLETE = 4;
const COMPONENT = 3;

/** Which first answers fit which interaction: 4 message, 5 deferred message, 6 deferred update, 7 update, 8 choices. */
const FITTING: Readonly<Record<number, readonly number[]>> = {
  2: [4, 5],
  [COMPONENT]: [4, 5, 6, 7],
  [AUTOCOMPLETE]: [8],
};

export function answerInteraction(world: World, { parameters, query, body }: Request): Reply {
  const interaction = world.interactions.get(parameters.interaction_token!);
  if (!interaction || world.now() - interaction.at > FIRST_ANSWER_MS) return refuse(404, 10_062, 'Unknown interaction');
  if (interaction.answered) return refuse(400, 40_060, 'Interaction has already been acknowledged.');
  const answer = body as { type: number; data?: MessageData & { choices?: Interaction['choices'] } };
  const faults = FITTING[interaction.type]!.includes(answer.type)
    ? answerFaults(answer.type, answer.data ?? {})
    : [`answer type ${answer.type} does not fit interaction type ${interaction.type}`];
  if (faults.length > 0) return invalidForm(faults);
  interaction.answered = { type: answer.type, at: world.now() };
  takeAnswer(world, interaction, answer);
  interaction.changed();
  return query.get('with_response') === 'true' ? { status: 200, body: callback(interaction) } : { status: 204 };
}

function answerFaults(type: number, data: MessageData): readonly string[] {
  if (type === 4 || type === 7) return messageFaults(data);
  return type === 5 && ((data.flags ?? 0) & ~EPHEMERAL) !== 0 ? ['only the ephemeral flag may be deferred'] : [];
}

function takeAnswer(
  world: World,
  interaction: Interaction,
  { type, data = {} }: { type: number; data?: MessageData & { choices?: Interaction['choices'] } },
): void {
  if (type === 4) interaction.original = storeMessage(world, interaction.channel, data);
  if (type === 5) {
    interaction.original = storeMessage(world, interaction.channel, { flags: (data.flags ?? 0) | LOADING });
  }
  if (type === 6 || type === 7) interaction.original = interaction.source;
  if (type === 7) editMessage(world, interaction.source!, data);
  if (type === 8) interaction.choices = data.choices ?? [];
}

function callback(interaction: Interaction): object {
  const { id, type, original, answered } = interaction;
  const seen = original && { response_message_id: original.id, response_message_ephemeral: isEphemeral(original) };
  const loading = { response_message_loading: answered!.type === 5 };
  return {
    interaction: { id, type, ...(seen ? { ...seen, ...loading } : {}) },
    ...(original ? { resource: { type: answered!.type, message: original } } : {}),
  };
}

const isEphemeral = ({ flags }: { flags: number }) => (flags & EPHEMERAL) !== 0;

/** The interaction a webhook token stands for, while it lives. */
function byToken(world: World, { parameters }: Request): Interaction | Reply {
  const interaction = world.interactions.get(parameters.webhook_token!);
  const alive = interaction?.answered && world.now() - interaction.at <= TOKEN_MS;
  return alive ? interaction : refuse(401, 50_027, 'Invalid Webhook Token');
}

export function editOriginal(world: World, request: Request): Reply {
  const interaction = byToken(world, request);
  if ('status' in interaction) return interaction;
  const { original } = interaction;
  if (!original) return unknownMessage();
  const data = request.body as MessageData;
  const fixed = ((data.flags ?? 0) & EPHEMERAL) !== 0 && !isEphemeral(original);
  if (fixed) return invalidForm(['the first answer has fixed that this message is not ephemeral']);
  const faults = messageFaults({ ...data, flags: (data.flags ?? 0) | (original.flags & COMPONENTS_V2) });
  if (faults.length > 0) return invalidForm(faults);
  editMessage(world, original, data);
  original.flags &= ~LOADING;
  interaction.changed();
  return { status: 200, body: original };
}

export function deleteOriginal(world: World, request: Request): Reply {
  const interaction = byToken(world, request);
  if ('status' in interaction) return interaction;
  if (!interaction.original) return unknownMessage();
  world.messages.delete(interaction.original.id);
  interaction.original = null;
  return { status: 204 };
}

export function followUp(world: World, request: Request): Reply {
  const interaction = byToken(world, request);
  if ('status' in interaction) return interaction;
  const data = request.body as MessageData;
  const faults = messageFaults(data);
  if (faults.length > 0) return invalidForm(faults);
  const { original } = interaction;
  if (original && (original.flags & LOADING) !== 0) {
    // The first follow-up takes the place of "is thinking…", as private or public as that was.
    editMessage(world, original, data);
    original.flags &= ~LOADING;
  } else {
    interaction.followUps.push(storeMessage(world, interaction.channel, data));
  }
  interaction.changed();
  return { status: 200, body: interaction.followUps.at(-1) ?? original };
}

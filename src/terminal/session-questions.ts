import { createHash } from 'node:crypto';
import type { QuestionStore, StoredQuestion } from '../store/question-store.ts';

/** Questions of one session at the terminal, where nothing has to survive it. */
export function sessionQuestions(): QuestionStore {
  const kept = new Map<string, StoredQuestion>();
  return {
    async remember(question) {
      const identity = JSON.stringify([question.command, question.asker, question.askedAt]);
      const id = createHash('sha256').update(identity).digest('base64url').slice(0, 22);
      kept.set(id, question);
      return id;
    },
    recall: async (id) => kept.get(id) ?? null,
  };
}

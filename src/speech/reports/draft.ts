import type { Sentence } from '../../language/sentences.ts';
import type { Span } from '../../language/span.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Passage } from '../syntax/passage.ts';
import type { VerbGroup } from '../syntax/verb-groups.ts';
import type { CueVerb } from './cue-table.ts';

/** Token range, `first` to `last` without `last`. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** A statement as the rules find it, before anybody is asked who the speaker is. Indices into the passage's tokens. */
export interface Draft {
  readonly passage: Passage;
  readonly content: readonly Range[];
  readonly cue: Span | null;
  readonly verb: CueVerb | null;
  readonly group: VerbGroup | null;
  readonly subject: NounPhrase | null;
  /** The words are the speaker's own though no marks stand around them: a turn of a transcript. */
  readonly verbatim?: boolean;
  /** Nothing is told by it ("declined to comment"): no statement, but who it is of draws the next pronoun. */
  readonly silent?: boolean;
  /** Those who speak these words in one voice, as printed ("Secretary Rubio", "Advisor Waltz"). */
  readonly voices?: readonly string[];
  /** Inside a longer quotation or a turn: the sentence of it that the report stands in. */
  readonly quoted?: Sentence;
  /** The paragraph the subject stands in, when it is another: the one before with its colon, or one further on. */
  readonly from?: Passage;
  readonly addressee: NounPhrase | null;
  /** Who passes the words on when the rule itself says so: the ministry in "the ministry, quoting Peskov: …". */
  readonly relay?: string;
  /** Which rule found it: for explanations and for choosing between drafts of the same words. */
  readonly rule:
    | 'complement'
    | 'tag'
    | 'according to'
    | 'colon'
    | 'noun'
    | 'passive'
    | 'floating'
    | 'continued'
    | 'turn';
}

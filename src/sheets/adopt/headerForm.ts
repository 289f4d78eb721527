import { legible } from '../../core/legible';

/** A header in the forms in which headers are compared. */
export interface HeaderForm {
  /** Letters and digits alone, small and half-width. */
  readonly whole: string;
  /** The same without what stands in brackets. */
  readonly bare: string;
  /** Words between blanks and signs; a run of Chinese is one word. */
  readonly words: readonly string[];
  /** Pairs of neighbouring signs of `whole`. */
  readonly pairs: readonly string[];
  /** Written in Chinese, at least in part. */
  readonly chinese: boolean;
}

const HAN = /\p{Script=Han}/u;
const SIGNS = /[^\p{L}\p{N}]+/gu;
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|\{[^{}]*\}/g;

export const headerForm = (header: string): HeaderForm => {
  const text = legible(header).toLowerCase();
  const outside = text.replace(BRACKETS, ' ');
  const whole = text.replace(SIGNS, '');
  return {
    whole,
    bare: outside.replace(SIGNS, '') || whole,
    words: text.split(SIGNS).filter((word) => word !== ''),
    pairs: Array.from({ length: Math.max(0, whole.length - 1) }, (_, i) => whole.slice(i, i + 2)),
    chinese: HAN.test(whole),
  };
};

/** Whether two headers say the same but for their signs and what stands in brackets. */
export const isSame = (one: HeaderForm, other: HeaderForm): boolean =>
  one.whole !== '' && (one.whole === other.whole || one.bare === other.bare);

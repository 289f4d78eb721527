import { asKey } from './asKey';

const FEWEST_SLOTS = 64;

/** Of ASCII or Chinese. */
const isVisible = (code: number): boolean => (code > 32 && code < 127) || (code >= 0x4e00 && code <= 0x9fff);

const small = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

/**
 * FNV-1a over a text in small letters, mixed once more; 0 for a text from which its key differs by more than
 * capitals: one with other signs than those of ASCII and Chinese, or with blanks at its ends or next to each other.
 */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  let before = 32;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isVisible(code) && (code !== 32 || before === 32)) return 0;
    hash = Math.imul(hash ^ small(code), 0x01000193);
    before = code;
  }
  if (before === 32) return 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) | 1;
}

function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++)
    if (small(one.charCodeAt(i)) !== small(other.charCodeAt(i))) return false;
  return true;
}

/**
 * The different keys of a column (see `asKey`), numbered from 1 in order of first appearance; 0 is a blank text. A
 * hash table with linear probing (Knuth, The Art of Computer Programming 3, 6.4) in one typed array, which compares
 * most texts without making their keys.
 */
export class KeyTable {
  /** By number, as first written but for what `asKey` mends besides capitals. */
  readonly texts: string[] = [''];
  /** A hash and a number each; the number 0 is an empty slot. */
  private slots = new Int32Array(2 * FEWEST_SLOTS);
  /** Texts without a hash, and their keys. */
  private readonly others = new Map([['', 0]]);

  /** How many keys there are. */
  get size(): number {
    return this.texts.length - 1;
  }

  /** The number of a text, a new one for a new key. */
  add(text: string): number {
    const hash = hashOf(text);
    if (hash === 0) return this.others.get(text) ?? this.addOther(text);
    const at = this.slotOf(text, hash);
    const known = this.slots[at + 1]!;
    if (known !== 0) return known;
    const added = this.texts.push(text) - 1;
    this.slots[at] = hash;
    this.slots[at + 1] = added;
    if (4 * added > this.slots.length) this.grow();
    return added;
  }

  /** The number of a text, 0 for one that is not there. */
  find(text: string): number {
    const hash = hashOf(text);
    if (hash !== 0) return this.slots[this.slotOf(text, hash) + 1]!;
    const key = asKey(text);
    return hashOf(key) === 0 ? (this.others.get(key) ?? 0) : this.find(key);
  }

  private addOther(text: string): number {
    const key = asKey(text);
    const number = hashOf(key) === 0 ? (this.others.get(key) ?? this.texts.push(key) - 1) : this.add(key);
    this.others.set(key, number).set(text, number);
    return number;
  }

  /** Where a text stands, or where there is room for it. */
  private slotOf(text: string, hash: number): number {
    const { slots, texts } = this;
    const mask = slots.length - 1;
    let at = (hash << 1) & mask;
    for (let number = slots[at + 1]!; number !== 0; number = slots[at + 1]!) {
      if (slots[at] === hash && isSame(texts[number]!, text)) break;
      at = (at + 2) & mask;
    }
    return at;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(4 * old.length);
    const mask = this.slots.length - 1;
    for (let from = 0; from < old.length; from += 2) {
      if (old[from + 1] === 0) continue;
      let at = (old[from]! << 1) & mask;
      while (this.slots[at + 1] !== 0) at = (at + 2) & mask;
      this.slots[at] = old[from]!;
      this.slots[at + 1] = old[from + 1]!;
    }
  }
}

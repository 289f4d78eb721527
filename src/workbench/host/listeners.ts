/** Those who want to be told of something. */
export class Listeners<Message extends unknown[]> {
  private readonly all = new Set<(...message: Message) => void>();

  /** Gives what ends it. */
  add(listener: (...message: Message) => void): () => void {
    this.all.add(listener);
    return () => void this.all.delete(listener);
  }

  tell(...message: Message): void {
    for (const listener of this.all) listener(...message);
  }

  get isEmpty(): boolean {
    return this.all.size === 0;
  }
}

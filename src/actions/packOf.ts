import { packs, type Pack } from '../packs';

export const packOf = (id: string): Pack => {
  const pack = packs.find((candidate) => candidate.id === id);
  if (!pack) throw new Error(`There is no pack ${id}.`);
  return pack;
};

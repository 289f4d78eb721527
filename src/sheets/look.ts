import type { RuleTemplate } from './template';

/** The looks of everything we lay out: one accent, blue for what people type, grey for what is calculated for us. */
export const look = {
  accent: '#1B5E7B',
  accentSoft: '#E8F1F5',
  onAccent: '#FFFFFF',
  input: '#0B3FB3',
  text: '#222222',
  subdued: '#6E6E6E',
  line: '#C9D6DC',
  green: '#0E6B3A',
  greenSoft: '#DFF2E6',
  amber: '#7A5200',
  amberSoft: '#FFF1CC',
  red: '#A4262C',
  redSoft: '#FBE1E0',
} as const;

/** How the conditional formats of template sheets look. */
export const ruleLooks: Readonly<Record<RuleTemplate['look'], { fill: string; color: string }>> = {
  overdue: { fill: look.redSoft, color: look.red },
  missing: { fill: look.amberSoft, color: look.amber },
  outOfRange: { fill: look.redSoft, color: look.red },
};

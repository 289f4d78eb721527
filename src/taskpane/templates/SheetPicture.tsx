import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Locale } from '../../core/locale';
import type { ColumnKind, SheetTemplate } from '../../sheets';
import { look } from '../../sheets/look';

const useStyles = makeStyles({
  sheet: {
    display: 'grid',
    overflow: 'hidden',
    height: '58px',
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    maskImage: 'linear-gradient(to right, black 80%, transparent)',
  },
  column: { minWidth: 0, borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  header: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    paddingInline: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase100,
    lineHeight: '18px',
    color: look.onAccent,
    backgroundColor: look.accent,
  },
  calculated: { backgroundColor: look.subdued },
  cell: {
    display: 'flex',
    height: '13px',
    alignItems: 'center',
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  left: { justifyContent: 'start' },
  center: { justifyContent: 'center' },
  right: { justifyContent: 'end' },
  ink: {
    height: '4px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStroke1,
  },
});

/** How much of a cell is written on, in each of the rows, and where. */
const inks: Readonly<Record<ColumnKind, readonly ['left' | 'center' | 'right', readonly string[]]>> = {
  text: ['left', ['70%', '50%', '85%']],
  longText: ['left', ['95%', '80%', '90%']],
  choice: ['left', ['60%', '75%', '45%']],
  date: ['center', ['70%', '70%', '70%']],
  dateTime: ['center', ['80%', '80%', '80%']],
  time: ['center', ['45%', '45%', '45%']],
  whole: ['right', ['20%', '30%', '20%']],
  number: ['right', ['35%', '25%', '35%']],
  percent: ['right', ['35%', '35%', '30%']],
  money: ['right', ['50%', '60%', '45%']],
  calculated: ['center', ['45%', '45%', '45%']],
};

/** As many columns as can be told apart in the width of the pane. */
const SHOWN = 4;

/** Widths of the columns drawn, in characters: room for a header, and none left for one alone. */
const NARROWEST = 15;
const WIDEST = 26;

interface Props {
  readonly template: SheetTemplate;
  readonly locale: Locale;
}

/** What a template sheet looks like, drawn from its columns; for the eye only. */
export const SheetPicture = memo(({ template, locale }: Props) => {
  const styles = useStyles();
  const columns = template.columns.slice(0, SHOWN);
  const widths = columns.map(({ width }) => `minmax(0, ${Math.min(Math.max(width, NARROWEST), WIDEST)}fr)`);
  return (
    <div aria-hidden className={styles.sheet} style={{ gridTemplateColumns: widths.join(' ') }}>
      {columns.map(({ key, header, kind }) => {
        const [place, lengths] = inks[kind];
        return (
          <div key={key} className={styles.column}>
            <div className={mergeClasses(styles.header, kind === 'calculated' && styles.calculated)}>
              {header[locale]}
            </div>
            {lengths.map((width, row) => (
              <div key={row} className={mergeClasses(styles.cell, styles[place])}>
                <div className={styles.ink} style={{ width }} />
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
});

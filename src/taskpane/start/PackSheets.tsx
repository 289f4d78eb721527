import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, Circle16Regular } from '@fluentui/react-icons';
import type { WorkbookState } from '../../actions/readWorkbook';
import { templateOf, type SheetKey } from '../../sheets';
import { usePane } from '../pane';
import { words } from './PackCard.text';

const useStyles = makeStyles({
  sheets: { margin: 0 },
  sheet: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  there: { color: tokens.colorBrandForeground1 },
  notThere: { color: tokens.colorNeutralForeground3 },
  state: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  purpose: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Props {
  readonly keys: readonly SheetKey[];
  readonly sheets: WorkbookState['sheets'];
}

/** The sheets a pack works with, and which of them the workbook has. */
export const PackSheets = ({ keys, sheets }: Props) => {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <dl className={styles.sheets}>
      {keys.map(templateOf).map(({ key, title, guidance }) => {
        const there = sheets[key] !== undefined;
        const Mark = there ? CheckmarkCircle16Filled : Circle16Regular;
        return (
          <div key={key}>
            <dt className={styles.sheet}>
              <Mark aria-hidden className={there ? styles.there : styles.notThere} />
              {say(title)}
              {there && <span className={styles.state}>{say(words.inWorkbook)}</span>}
            </dt>
            <dd className={styles.purpose}>{say(guidance)}</dd>
          </div>
        );
      })}
      <div>
        <dt className={styles.sheet}>{say(words.scorecard)}</dt>
        <dd className={styles.purpose}>{say(words.scorecardNote)}</dd>
      </div>
    </dl>
  );
};

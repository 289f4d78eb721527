import { Link, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
});

interface Props {
  readonly label: string;
  readonly sheets: readonly string[];
  readonly onGo: (sheet: string) => void;
}

/** The way to sheets of the workbook. */
export const SheetLinks = ({ label, sheets, onGo }: Props) => {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {sheets.map((sheet) => (
        <li key={sheet}>
          <Link as="button" onClick={() => onGo(sheet)}>
            {sheet}
          </Link>
        </li>
      ))}
    </ul>
  );
};

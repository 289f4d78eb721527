import { Badge, Caption1, Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons';
import type { SheetTemplate } from '../../sheets';
import { usePane } from '../pane';
import { words } from './TemplatesPage.text';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalXS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  mark: {
    display: 'flex',
    justifyContent: 'center',
    boxSizing: 'border-box',
    width: tokens.spacingHorizontalXXXL,
    paddingTop: tokens.spacingVerticalS,
    color: tokens.colorBrandForeground1,
  },
  words: { display: 'flex', flexDirection: 'column', paddingBlock: tokens.spacingVerticalS, minWidth: 0 },
  title: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  purpose: { color: tokens.colorNeutralForeground2 },
  there: { alignSelf: 'start', marginTop: tokens.spacingVerticalXS },
  go: { paddingTop: tokens.spacingVerticalS },
});

interface Props {
  readonly template: SheetTemplate;
  /** The sheet it stands on already; `null` where the workbook has none. */
  readonly sheet: string | null;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onGo: (sheet: string) => void;
}

/** One template sheet: to be added, or there already. */
export const TemplateItem = ({ template, sheet, chosen, onChoose, onGo }: Props) => {
  const styles = useStyles();
  const { say } = usePane();
  const title = say(template.title);
  const id = `template-${template.key}`;
  return (
    <li className={styles.item}>
      {sheet === null ? (
        <Checkbox
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-purpose`}
          id={id}
          checked={chosen}
          onChange={(_, { checked }) => onChoose(checked === true)}
        />
      ) : (
        <span className={styles.mark}>
          <CheckmarkCircle20Filled aria-hidden />
        </span>
      )}
      <label htmlFor={sheet === null ? id : undefined} className={styles.words}>
        <span id={`${id}-title`} className={styles.title}>
          {title}
        </span>
        <Caption1 id={`${id}-purpose`} className={styles.purpose}>
          {say(template.guidance)}
        </Caption1>
        {sheet !== null && (
          <Badge appearance="tint" color="subtle" className={styles.there}>
            {say(words.inWorkbook)}
          </Badge>
        )}
      </label>
      {sheet !== null && (
        <span className={styles.go}>
          <Link as="button" aria-label={say(words.goTo(sheet))} onClick={() => onGo(sheet)}>
            {say(words.go)}
          </Link>
        </span>
      )}
    </li>
  );
};

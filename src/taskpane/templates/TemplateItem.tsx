import { Badge, Caption1, Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons';
import type { ColumnTemplate, SheetTemplate } from '../../sheets';
import { usePane } from '../pane';
import { Fold } from '../parts/Fold';
import { ColumnList } from './ColumnList';
import { SheetPicture } from './SheetPicture';
import { words } from './TemplatesPage.text';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: `${tokens.spacingHorizontalXXXL} minmax(0, 1fr) auto`,
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalXS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  mark: {
    display: 'flex',
    justifyContent: 'center',
    paddingTop: tokens.spacingVerticalS,
    color: tokens.colorBrandForeground1,
  },
  words: { display: 'flex', flexDirection: 'column', paddingTop: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  title: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  purpose: { color: tokens.colorNeutralForeground2 },
  go: { paddingTop: tokens.spacingVerticalS },
  more: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    gridColumn: '2 / -1',
    minWidth: 0,
    paddingTop: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly template: SheetTemplate;
  /** Columns by which it was found, if not by its name. */
  readonly found: readonly ColumnTemplate[];
  /** The sheet it stands on already; `null` where the workbook has none. */
  readonly sheet: string | null;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
  readonly onGo: (sheet: string) => void;
}

/** One template sheet: what it looks like and holds; to be added, or there already. */
export const TemplateItem = ({ template, found, sheet, chosen, onChoose, onGo }: Props) => {
  const styles = useStyles();
  const { say, locale } = usePane();
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
        <span className={styles.head}>
          <span id={`${id}-title`} className={styles.title}>
            {say(template.title)}
          </span>
          {sheet !== null && (
            <Badge appearance="tint" color="subtle">
              {say(words.inWorkbook)}
            </Badge>
          )}
        </span>
        <Caption1 id={`${id}-purpose`} className={styles.purpose}>
          {say(template.guidance)}
        </Caption1>
      </label>
      {sheet !== null && (
        <span className={styles.go}>
          <Link as="button" aria-label={say(words.goTo(sheet))} onClick={() => onGo(sheet)}>
            {say(words.go)}
          </Link>
        </span>
      )}
      <div className={styles.more}>
        <SheetPicture template={template} locale={locale} />
        {found.length > 0 && <Caption1>{say(words.found(found.map(({ header }) => header)))}</Caption1>}
        <Fold summary={say(words.columns(template.columns.length))}>
          <ColumnList columns={template.columns} />
        </Fold>
      </div>
    </li>
  );
};

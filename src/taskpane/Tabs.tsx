import { Tab, TabList, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { pages, type PageId } from '../actions/navigation';
import { icons } from './icons';
import { usePane } from './pane';
import { words } from './Tabs.text';

const useStyles = makeStyles({
  tabs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tab: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    rowGap: tokens.spacingVerticalXXS,
    paddingInline: 0,
    paddingBlock: tokens.spacingVerticalS,
  },
  // One weight, chosen or not: the words of all five fit side by side at 320 px only so.
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  chosen: { color: tokens.colorBrandForeground1 },
});

export const tabId = (page: PageId): string => `tab-${page}`;
export const panelId = (page: PageId): string => `panel-${page}`;

interface Props {
  readonly page: PageId;
  readonly onGo: (page: PageId) => void;
}

/** The pages of the pane: picture above word, five across from 320 px up. */
export const Tabs = ({ page, onGo }: Props) => {
  const styles = useStyles();
  const { say } = usePane();
  return (
    <TabList
      aria-label={say(words.pages)}
      className={styles.tabs}
      reserveSelectedTabSpace={false}
      selectedValue={page}
      onTabSelect={(_, { value }) => onGo(value as PageId)}
    >
      {pages.map(({ id, title, icon }) => {
        const Icon = icons[icon];
        const chosen = id === page;
        return (
          <Tab
            key={id}
            id={tabId(id)}
            value={id}
            aria-controls={panelId(id)}
            className={styles.tab}
            icon={<Icon aria-hidden />}
          >
            <span className={mergeClasses(styles.label, chosen && styles.chosen)}>{say(title)}</span>
          </Tab>
        );
      })}
    </TabList>
  );
};

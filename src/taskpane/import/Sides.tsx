import {
  Badge,
  Caption1,
  Checkbox,
  Label,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { Warning12Filled } from '@fluentui/react-icons';
import { useId } from 'react';
import type { Attendee, Side } from '../../importers';
import { usePane } from '../pane';
import { shown } from './dateTime';
import { words } from './Sides.text';

const useStyles = makeStyles({
  domains: {
    display: 'flex',
    flexDirection: 'column',
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground2 },
  scroll: { maxHeight: '22rem', overflowY: 'auto' },
  table: { tableLayout: 'fixed' },
  cell: { paddingInline: tokens.spacingHorizontalXS, paddingBlock: tokens.spacingVerticalSNudge },
  number: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  name: { display: 'block', overflowWrap: 'anywhere' },
  email: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  personColumn: { width: 'auto' },
  timeColumn: { width: '4.75rem' },
  minutesColumn: { width: '2.25rem', textAlign: 'end' },
  sideColumn: { width: '2.75rem' },
  heading: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
});

const columns = ['person', 'time', 'minutes', 'side'] as const;

interface Props {
  readonly attendees: readonly Attendee[];
  /** Keys of those who are in the sheet already. */
  readonly same: ReadonlySet<string>;
  readonly domains: readonly { readonly domain: string; readonly people: number }[];
  readonly ownDomains: readonly string[];
  readonly onOwnDomains: (domains: readonly string[]) => void;
  readonly sideOf: (attendee: Attendee) => Side;
  readonly onSide: (attendee: Attendee, side: Side) => void;
}

/** Who was there, and on which side: by e-mail domain, and person by person. */
export const Sides = ({ attendees, same, domains, ownDomains, onOwnDomains, sideOf, onSide }: Props) => {
  const styles = useStyles();
  const { say, locale } = usePane();
  const id = useId();
  const nobody = attendees.every((attendee) => sideOf(attendee) !== 'us');
  const toggle = (domain: string, own: boolean) =>
    onOwnDomains(own ? [...ownDomains, domain] : ownDomains.filter((name) => name !== domain));
  return (
    <>
      {domains.length > 0 && (
        <div role="group" aria-labelledby={`${id}-question`} aria-describedby={`${id}-note`}>
          <Label id={`${id}-question`}>{say(words.ours)}</Label>
          <div className={styles.domains}>
            {domains.map(({ domain, people }) => (
              <Checkbox
                key={domain}
                label={say(words.domain(domain, people))}
                checked={ownDomains.includes(domain)}
                onChange={(_, { checked }) => toggle(domain, checked === true)}
              />
            ))}
          </div>
          <div id={`${id}-note`}>
            {nobody && (
              <Caption1 block className={styles.warning}>
                <Warning12Filled aria-hidden /> {say(words.nobody)}
              </Caption1>
            )}
            <Caption1 block className={styles.note}>
              {say(words.oursNote)}
            </Caption1>
          </div>
        </div>
      )}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={say(words.people)}>
        <Table size="small" className={styles.table} aria-label={say(words.people)}>
          <TableHeader>
            <TableRow>
              {columns.map((column) => (
                <TableHeaderCell
                  key={column}
                  className={mergeClasses(styles.cell, styles.heading, styles[`${column}Column`])}
                >
                  {say(words[column])}
                </TableHeaderCell>
              ))}
            </TableRow>
          </TableHeader>
          <TableBody>
            {attendees.map((attendee) => (
              <TableRow key={attendee.key}>
                <TableCell className={styles.cell}>
                  <span className={styles.name}>{attendee.person}</span>
                  {attendee.email && (
                    <Caption1 className={styles.email} title={attendee.email}>
                      {attendee.email}
                    </Caption1>
                  )}
                  {same.has(attendee.key) && (
                    <Badge appearance="tint" color="subtle" size="small">
                      {say(words.same)}
                    </Badge>
                  )}
                </TableCell>
                <TableCell className={mergeClasses(styles.cell, styles.number)}>
                  {shown(attendee.joined, 'time', locale)}–{shown(attendee.left, 'time', locale)}
                </TableCell>
                <TableCell className={mergeClasses(styles.cell, styles.number, styles.minutesColumn)}>
                  {Math.round(attendee.minutes)}
                </TableCell>
                <TableCell className={styles.cell}>
                  <Checkbox
                    aria-label={say(words.isOurs(attendee.person))}
                    checked={sideOf(attendee) === 'us'}
                    onChange={(_, { checked }) => onSide(attendee, checked === true ? 'us' : 'customer')}
                  />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
    </>
  );
};

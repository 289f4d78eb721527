import {
  Field,
  Radio,
  RadioGroup,
  Select,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { ReportPreview } from '../../actions/previewReport';
import { encodings, type DateOrder, type Encoding } from '../../importers';
import { usePane } from '../pane';
import { shown } from './dateTime';
import { words } from './ReportFacts.text';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0, overflowWrap: 'anywhere' },
  title: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly preview: ReportPreview;
  readonly disabled: boolean;
  readonly onEncoding: (encoding: Encoding) => void;
  readonly onDateOrder: (order: DateOrder) => void;
}

/** Which meeting a report is of, and what the file leaves open about how it is to be read. */
export const ReportFacts = ({ preview, disabled, onEncoding, onDateOrder }: Props) => {
  const styles = useStyles();
  const { say, locale } = usePane();
  const { meeting, questions } = preview.report;
  const end = shown(meeting.end, 'time', locale);
  return (
    <>
      <dl className={styles.facts}>
        <dt className={styles.term}>{say(words.meeting)}</dt>
        <dd className={mergeClasses(styles.fact, styles.title)}>{meeting.title || say(words.untitled)}</dd>
        <dt className={styles.term}>{say(words.when)}</dt>
        <dd className={styles.fact}>
          {shown(meeting.start, 'day', locale)} {shown(meeting.start, 'time', locale)}–{end}
        </dd>
        <dt className={styles.term}>{say(words.format)}</dt>
        <dd className={styles.fact}>{say(preview.system)}</dd>
      </dl>
      {questions.map(({ id, text, options, suggested }) => (
        <Field key={id} label={say(text)}>
          <RadioGroup
            value={suggested}
            disabled={disabled}
            onChange={(_, { value }) => onDateOrder(value as DateOrder)}
          >
            {options.map(({ value, label }) => (
              <Radio key={value} value={value} label={say(label)} />
            ))}
          </RadioGroup>
        </Field>
      ))}
      {preview.encodingGuessed && (
        <Field label={say(words.encoding)}>
          <Select
            value={preview.encoding}
            disabled={disabled}
            onChange={(_, { value }) => onEncoding(value as Encoding)}
          >
            {encodings.map((encoding) => (
              <option key={encoding}>{encoding}</option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
};

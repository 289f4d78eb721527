import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { DocumentArrowUp24Regular, DocumentText20Regular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { usePane } from '../pane';
import { Fold } from '../parts/Fold';
import { words } from './DropZone.text';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalXL,
    textAlign: 'center',
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  awaited: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorBrandStroke1}`,
  },
  picture: { color: tokens.colorBrandForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  chosen: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { overflowWrap: 'anywhere' },
  note: { margin: 0 },
});

interface Props {
  /** The file chosen, if any. */
  readonly name: string | null;
  /** A file is being dragged over the pane. */
  readonly awaited: boolean;
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
}

/** Where a file is dropped, or chosen; the whole pane takes what is dropped. */
export const DropZone = ({ name, awaited, disabled, onFile }: Props) => {
  const styles = useStyles();
  const { say } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const choose = (
    <Button
      appearance={name === null ? 'primary' : 'secondary'}
      size={name === null ? 'medium' : 'small'}
      disabledFocusable={disabled}
      onClick={() => input.current?.click()}
    >
      {say(name === null ? words.choose : words.chooseOther)}
    </Button>
  );

  return (
    <div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,text/csv"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          // The same file can be chosen again after it was changed.
          event.target.value = '';
        }}
      />
      {name === null ? (
        <>
          <div className={mergeClasses(styles.zone, awaited && styles.awaited)}>
            <DocumentArrowUp24Regular aria-hidden className={styles.picture} />
            <Body1Strong>{say(words.drop)}</Body1Strong>
            <Body1 className={styles.quiet}>{say(words.or)}</Body1>
            {choose}
            <Caption1 className={styles.quiet}>{say(words.formats)}</Caption1>
          </div>
          <Fold summary={say(words.where)}>
            <Body1 as="p" className={mergeClasses(styles.quiet, styles.note)}>
              {say(words.whereNote)}
            </Body1>
          </Fold>
        </>
      ) : (
        <div className={mergeClasses(styles.chosen, awaited && styles.awaited)}>
          <DocumentText20Regular aria-hidden className={styles.picture} />
          <Body1 className={styles.name}>{name}</Body1>
          {choose}
        </div>
      )}
    </div>
  );
};

import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  notice: {
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  title: { display: 'block' },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly title: string;
  /** What became of something the user asked for: takes the focus when it appears. */
  readonly answer?: boolean;
  readonly children: ReactNode;
}

/** A message in the flow of a page. */
export const Notice = ({ intent, title, answer = false, children }: Props) => {
  const styles = useStyles();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (answer) notice.current?.focus();
  }, [answer]);
  return (
    <div ref={notice} className={styles.notice} {...(answer ? { tabIndex: -1 } : {})}>
      <MessageBar layout="multiline" intent={intent}>
        <MessageBarBody className={styles.body}>
          <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
          {children}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
};

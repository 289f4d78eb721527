import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  fold: {
    '&[open] svg': { rotate: '90deg' },
    '@media (prefers-reduced-motion: no-preference)': {
      '& svg': { transition: `rotate ${tokens.durationFast} ${tokens.curveEasyEase}` },
    },
  },
  summary: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    listStyle: 'none',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    '&::-webkit-details-marker': { display: 'none' },
    ':hover': { color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThin,
    },
  },
});

interface Props {
  readonly summary: string;
  readonly children: ReactNode;
}

/**
 * Something that is there for those who want to know, folded away for those who do not; made when it is first opened,
 * so that a long list of folds is quick.
 */
export const Fold = ({ summary, children }: Props) => {
  const styles = useStyles();
  const [opened, setOpened] = useState(false);
  return (
    <details className={styles.fold} onToggle={() => setOpened(true)}>
      <summary className={styles.summary}>
        <ChevronRight16Regular aria-hidden />
        {summary}
      </summary>
      {opened && children}
    </details>
  );
};

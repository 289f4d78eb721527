import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { Actions } from '../../actions';
import type { Adopted } from '../../actions/adoptTable';
import type { AdoptableTable, AdoptableTables } from '../../sheets/adopt';
import { usePane } from '../pane';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { Problem } from '../parts/Problem';
import { Progress } from '../parts/Progress';
import { useAction } from '../useAction';
import { AdoptedNotice } from './AdoptedNotice';
import { AdoptForm } from './AdoptForm';
import { words } from './AdoptPanel.text';

const useStyles = makeStyles({
  button: { alignSelf: 'start' },
});

const isInUse = ({ bound, lost }: AdoptableTable): boolean =>
  Object.keys(bound).length > 0 && lost.length === 0;

interface AdoptPanelProps {
  readonly listTables: Actions['listTables'];
  readonly previewAdopt: Actions['previewAdopt'];
  readonly adoptTable: Actions['adoptTable'];
  readonly goToCell: Actions['goToCell'];
  readonly onGoToSheet: (sheet: string) => void;
  /** The workbook was changed. */
  readonly onChanged: () => void;
  /** Back to the gallery. */
  readonly onClose: () => void;
}

/** From a table of the user's to one that KPIs read: choose it, say what its columns mean, check, use. */
export const AdoptPanel = ({
  listTables,
  previewAdopt,
  adoptTable,
  goToCell,
  onGoToSheet,
  onChanged,
  onClose,
}: AdoptPanelProps) => {
  const styles = useStyles();
  const { say, busy } = usePane();
  const listing = useAction(listTables);
  const [found, setFound] = useState<AdoptableTables | null>(null);
  const [adopted, setAdopted] = useState<Adopted | null>(null);

  const look = async () => {
    setAdopted(null);
    setFound(null);
    const tables = await listing.run(undefined);
    if (tables) setFound(tables);
  };
  useEffect(() => {
    void look();
    // Once: `look` also changes with the language.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const finish = (result: Adopted) => {
    setAdopted(result);
    onChanged();
  };

  return (
    <Page title={words.title} lead={words.lead}>
      <Button
        className={styles.button}
        appearance="subtle"
        icon={<ArrowLeft20Regular aria-hidden />}
        disabledFocusable={busy}
        onClick={onClose}
      >
        {say(words.back)}
      </Button>
      {listing.state.kind === 'running' && <Progress running={listing.state} onCancel={listing.cancel} />}
      {listing.state.kind === 'failed' && <Problem failure={listing.state.failure} />}
      {found && !adopted && found.tables.every(isInUse) && (
        <Notice answer={found.tables.length === 0} intent="info" title={say(words.none)}>
          <span>{say(words.noneNote)}</span>
          <Button className={styles.button} disabledFocusable={busy} onClick={() => void look()}>
            {say(words.again)}
          </Button>
        </Notice>
      )}
      {found && found.tables.length > 0 && !adopted && (
        <AdoptForm
          found={found}
          previewAdopt={previewAdopt}
          adoptTable={adoptTable}
          goToCell={goToCell}
          onAdopted={finish}
        />
      )}
      {adopted && (
        <>
          <AdoptedNotice adopted={adopted} onGo={onGoToSheet} />
          <Button className={styles.button} disabledFocusable={busy} onClick={() => void look()}>
            {say(words.another)}
          </Button>
        </>
      )}
    </Page>
  );
};

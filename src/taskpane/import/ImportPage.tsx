import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Action } from '../../actions/action';
import type { AddSheetsInput } from '../../actions/addSheets';
import type { Imported, ReportImport } from '../../actions/importReport';
import type { Made } from '../../actions/made';
import type { ReportFile, ReportPreview } from '../../actions/previewReport';
import type { ImportChoices } from '../../importers';
import { usePane } from '../pane';
import { Notice } from '../parts/Notice';
import { Page } from '../parts/Page';
import { Problem } from '../parts/Problem';
import { Progress } from '../parts/Progress';
import { SheetLinks } from '../parts/SheetLinks';
import { useAction } from '../useAction';
import { DropZone } from './DropZone';
import { ReportFacts } from './ReportFacts';
import { ReportForm } from './ReportForm';
import { LeftOutRows } from './LeftOutRows';
import { words } from './ImportPage.text';

const useStyles = makeStyles({
  button: { alignSelf: 'start' },
});

interface Props {
  /** The file the person dropped on the pane or chose, if any; a new object each time. */
  readonly given: File | null;
  readonly onGive: (file: File) => void;
  /** A file is being dragged over the pane. */
  readonly awaited: boolean;
  readonly previewReport: Action<ReportFile, ReportPreview>;
  readonly importReport: Action<ReportImport, Imported>;
  readonly addSheets: Action<AddSheetsInput, Made>;
  readonly onGoToSheet: (sheet: string) => void;
  readonly onChanged: () => void;
}

/** From a file to rows in the Attendance sheet: choose, look, import. */
export const ImportPage = ({
  given,
  onGive,
  awaited,
  previewReport,
  importReport,
  addSheets,
  onGoToSheet,
  onChanged,
}: Props) => {
  const styles = useStyles();
  const { say, busy } = usePane();
  const [file, setFile] = useState<ReportFile | null>(null);
  const [chosen, setChosen] = useState(0);
  const [seen, setSeen] = useState<ReportPreview | null>(null);
  const preview = useAction(previewReport);
  const importing = useAction(importReport);
  const adding = useAction(addSheets);
  const imported = importing.state.kind === 'done' ? importing.state.result : null;

  const read = async (next: ReportFile) => {
    setFile(next);
    const result = await preview.run(next);
    if (result) setSeen(result);
  };
  const take = async (fresh: File) => {
    importing.reset();
    adding.reset();
    setSeen(null);
    setChosen((count) => count + 1);
    await read({ name: fresh.name, bytes: new Uint8Array(await fresh.arrayBuffer()) });
  };
  useEffect(() => {
    if (given) void take(given);
    // Once for each file: `take` also changes with the language.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [given]);
  const addSheet = async () => {
    const made = await adding.run({ keys: ['Attendance'], samples: false });
    if (!made || !file) return;
    onChanged();
    await read(file);
  };
  const importRows = async (choices: ImportChoices) => {
    if (!seen) return;
    const done = await importing.run({ report: seen.report, choices });
    if (done) onChanged();
  };

  return (
    <Page title={words.title} lead={words.lead}>
      <DropZone name={file?.name ?? null} awaited={awaited} disabled={busy} onFile={onGive} />
      {preview.state.kind === 'running' && <Progress running={preview.state} onCancel={preview.cancel} />}
      {preview.state.kind === 'failed' && <Problem failure={preview.state.failure} />}
      {file && seen && (
        <ReportFacts
          preview={seen}
          disabled={busy || imported !== null}
          onEncoding={(encoding) => void read({ ...file, encoding })}
          onDateOrder={(dateOrder) => void read({ ...file, dateOrder })}
        />
      )}
      {seen && !seen.target && adding.state.kind !== 'running' && (
        <Notice intent="info" title={say(words.noSheet)}>
          {say(words.noSheetNote)}
          <Button className={styles.button} disabledFocusable={busy} onClick={() => void addSheet()}>
            {say(words.addSheet)}
          </Button>
        </Notice>
      )}
      {adding.state.kind === 'running' && <Progress running={adding.state} onCancel={adding.cancel} />}
      {adding.state.kind === 'failed' && <Problem failure={adding.state.failure} />}
      {seen?.target && !imported && (
        <ReportForm key={chosen} preview={seen} onImport={(choices) => void importRows(choices)} />
      )}
      {importing.state.kind === 'running' && (
        <Progress running={importing.state} onCancel={importing.cancel} />
      )}
      {importing.state.kind === 'failed' && <Problem failure={importing.state.failure} />}
      {imported && (
        <>
          <Notice answer intent="success" title={say(words.imported)}>
            {say(words.importedRows(imported.added, imported.same))}
            <SheetLinks label={say(words.sheets)} sheets={[imported.sheet]} onGo={onGoToSheet} />
            {say(words.next)}
          </Notice>
          <LeftOutRows rows={imported.leftOut} />
        </>
      )}
    </Page>
  );
};

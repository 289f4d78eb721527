import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { Actions } from '../actions';
import { pages, type PageId, type Visit } from '../actions/navigation';
import { AdoptPanel } from './adopt/AdoptPanel';
import { ImportPage } from './import/ImportPage';
import { Problem } from './parts/Problem';
import type { Preferences } from './preferences';
import { ScorecardPage } from './scorecard/ScorecardPage';
import { SettingsPage } from './settings/SettingsPage';
import { StartPage } from './start/StartPage';
import { panelId, tabId, Tabs } from './Tabs';
import { TemplatesPage } from './templates/TemplatesPage';
import { useAction } from './useAction';
import { useDroppedFile } from './useDroppedFile';
import { useFocusOnView } from './useFocusOnView';
import { useWorkbook } from './useWorkbook';

const useStyles = makeStyles({
  pages: { display: 'flex', flexDirection: 'column', height: '100vh' },
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
});

interface Props {
  readonly actions: Actions;
  readonly visit: Visit;
  readonly onGo: (page: PageId) => void;
  readonly preferences: Preferences;
  readonly onPrefer: (preferences: Preferences) => void;
  readonly version: string;
}

/** The tabs and the page chosen; pages that were visited keep what was typed in them. */
export const Pages = ({ actions, visit, onGo, preferences, onPrefer, version }: Props) => {
  const styles = useStyles();
  const workbook = useWorkbook(actions.readWorkbook);
  const { state, failure, refresh } = workbook;
  const going = useAction(actions.goToSheet);
  const [visited, setVisited] = useState<ReadonlySet<PageId>>(new Set([visit.page]));

  useEffect(() => {
    setVisited((before) => new Set(before).add(visit.page));
    refresh();
  }, [visit, refresh]);

  const [adopting, setAdopting] = useState(false);
  useFocusOnView(`${visit.page} ${adopting}`, panelId(visit.page));
  const map = () => {
    setAdopting(true);
    onGo('templates');
  };

  const drop = useDroppedFile(() => onGo('import'));

  const toWorkbook = {
    workbook: state,
    onGoToSheet: (sheet: string) => void going.run(sheet),
    onChanged: refresh,
  };
  const content: Readonly<Record<PageId, () => ReactNode>> = {
    start: () => (
      <StartPage
        {...toWorkbook}
        startPack={actions.startPack}
        buildScorecard={actions.buildScorecard}
        removeSamples={actions.removeSamples}
        onGoToPage={onGo}
        onMap={map}
      />
    ),
    templates: () => (
      <>
        {adopting && (
          <AdoptPanel
            listTables={actions.listTables}
            previewAdopt={actions.previewAdopt}
            adoptTable={actions.adoptTable}
            goToCell={actions.goToCell}
            onGoToSheet={toWorkbook.onGoToSheet}
            onChanged={refresh}
            onClose={() => setAdopting(false)}
          />
        )}
        <div hidden={adopting}>
          <TemplatesPage {...toWorkbook} addSheets={actions.addSheets} onAdopt={() => setAdopting(true)} />
        </div>
      </>
    ),
    scorecard: () => (
      <ScorecardPage
        {...toWorkbook}
        buildScorecard={actions.buildScorecard}
        changeSettings={actions.changeSettings}
        onGoToPage={onGo}
        onMap={map}
      />
    ),
    import: () => (
      <ImportPage
        {...toWorkbook}
        given={drop.file}
        onGive={drop.give}
        awaited={drop.over}
        previewReport={actions.previewReport}
        importReport={actions.importReport}
        addSheets={actions.addSheets}
      />
    ),
    settings: () => (
      <SettingsPage
        {...toWorkbook}
        changeSettings={actions.changeSettings}
        onStart={() => onGo('start')}
        preferences={preferences}
        onChange={onPrefer}
        repair={actions.repairFormulas}
        visit={visit}
        version={version}
      />
    ),
  };

  return (
    <main className={styles.pages} {...drop.handlers}>
      <Tabs page={visit.page} onGo={onGo} />
      {pages
        .filter(({ id }) => visited.has(id) || id === visit.page)
        .map(({ id }) => (
          <div
            key={id}
            role="tabpanel"
            id={panelId(id)}
            tabIndex={-1}
            aria-labelledby={tabId(id)}
            hidden={id !== visit.page}
            className={styles.panel}
          >
            {!state && failure && <Problem failure={failure} />}
            {going.state.kind === 'failed' && id === visit.page && <Problem failure={going.state.failure} />}
            {content[id]()}
          </div>
        ))}
    </main>
  );
};

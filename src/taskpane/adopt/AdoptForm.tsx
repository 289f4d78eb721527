import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Actions } from '../../actions';
import type { Adopted } from '../../actions/adoptTable';
import type { AdoptableTables } from '../../sheets/adopt';
import { usePane } from '../pane';
import { Footer } from '../parts/Footer';
import { Problem } from '../parts/Problem';
import { Progress } from '../parts/Progress';
import { useAction } from '../useAction';
import { CheckResult } from './CheckResult';
import { KpisFed } from './KpisFed';
import { MappingList } from './MappingList';
import { RoleChoice } from './RoleChoice';
import { TableChoice } from './TableChoice';
import { useAdoption } from './useAdoption';
import { words } from './AdoptForm.text';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

interface Props {
  readonly found: AdoptableTables;
  readonly previewAdopt: Actions['previewAdopt'];
  readonly adoptTable: Actions['adoptTable'];
  readonly goToCell: Actions['goToCell'];
  readonly onAdopted: (adopted: Adopted) => void;
}

/** Which table, what it holds, what its columns mean; then what cannot be read, and what would be added. */
export const AdoptForm = ({ found, previewAdopt, adoptTable, goToCell, onAdopted }: Props) => {
  const styles = useStyles();
  const { say, busy } = usePane();
  const { table, role, columns, adoption, missing, ...choose } = useAdoption(found);
  const preview = useAction(previewAdopt);
  const adopting = useAction(adoptTable);
  const going = useAction(goToCell);
  const [asked, setAsked] = useState(false);
  const checked = preview.state.kind === 'done' ? preview.state.result : null;

  const afresh = () => {
    setAsked(false);
    preview.reset();
    adopting.reset();
  };
  const check = async () => {
    if (busy) return;
    setAsked(true);
    adopting.reset();
    if (missing.length === 0) await preview.run(adoption);
  };
  const use = async () => {
    if (busy) return;
    const result = await adopting.run(adoption);
    if (result) onAdopted(result);
  };

  return (
    <div className={styles.form}>
      <TableChoice
        tables={found.tables}
        chosen={table.name}
        disabled={busy}
        onChoose={(name) => {
          afresh();
          choose.chooseTable(name);
        }}
      />
      {Object.keys(table.bound).length === 0 && (
        <RoleChoice
          table={table}
          played={found.played}
          chosen={role}
          disabled={busy}
          onChoose={(next) => {
            afresh();
            choose.chooseRole(next);
          }}
        />
      )}
      <MappingList
        key={`${table.name} ${role}`}
        role={role}
        table={table}
        columns={columns}
        missing={asked ? missing : []}
        disabled={busy}
        onChoose={(key, header) => {
          afresh();
          choose.chooseHeader(key, header);
        }}
      />
      <KpisFed role={role} mapping={adoption.mapping} />
      {preview.state.kind === 'running' && <Progress running={preview.state} onCancel={preview.cancel} />}
      {preview.state.kind === 'failed' && <Problem failure={preview.state.failure} />}
      {checked && (
        <CheckResult
          preview={checked}
          role={role}
          onGo={(address) => void going.run({ sheet: checked.sheet, address })}
        />
      )}
      {going.state.kind === 'failed' && <Problem failure={going.state.failure} />}
      {adopting.state.kind === 'running' && <Progress running={adopting.state} onCancel={adopting.cancel} />}
      {adopting.state.kind === 'failed' && <Problem failure={adopting.state.failure} />}
      <Footer>
        {asked && missing.length > 0 && <Body1 role="alert">{say(words.missing)}</Body1>}
        {checked ? (
          <>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void use()}>
              {say(checked.problems.length > 0 ? words.useAnyway : words.use)}
            </Button>
            {checked.problems.length > 0 && (
              <Button disabledFocusable={busy} onClick={() => void check()}>
                {say(words.checkAgain)}
              </Button>
            )}
          </>
        ) : (
          <Button appearance="primary" disabledFocusable={busy} onClick={() => void check()}>
            {say(words.check)}
          </Button>
        )}
      </Footer>
    </div>
  );
};

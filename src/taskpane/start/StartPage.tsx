import type { Action } from '../../actions/action';
import type { BuildScorecardInput } from '../../actions/buildScorecard';
import type { Made } from '../../actions/made';
import type { PageId } from '../../actions/navigation';
import type { RemovedSamples } from '../../actions/removeSamples';
import type { StartPackInput } from '../../actions/startPack';
import { packs } from '../../packs';
import { LostNotice } from '../parts/LostNotice';
import { Page } from '../parts/Page';
import type { ToWorkbook } from '../toWorkbook';
import { PackCard } from './PackCard';
import { SampleNotice } from './SampleNotice';
import { words } from './StartPage.text';

interface Props extends ToWorkbook {
  readonly startPack: Action<StartPackInput, Made>;
  readonly buildScorecard: Action<BuildScorecardInput, Made>;
  readonly removeSamples: Action<void, RemovedSamples>;
  readonly onGoToPage: (page: PageId) => void;
  readonly onMap: () => void;
}

/** The packs on offer, each ready to start; above them what a workbook that has begun asks for. */
export const StartPage = ({
  startPack,
  buildScorecard,
  removeSamples,
  onGoToPage,
  onMap,
  ...toWorkbook
}: Props) => (
  <Page title={words.title} lead={words.lead}>
    <LostNotice lost={toWorkbook.workbook?.lost ?? []} onMap={onMap} />
    <SampleNotice {...toWorkbook} removeSamples={removeSamples} />
    {packs.map((pack) => (
      <PackCard
        key={pack.id}
        pack={pack}
        startPack={startPack}
        buildScorecard={buildScorecard}
        onGoToPage={onGoToPage}
        {...toWorkbook}
      />
    ))}
  </Page>
);

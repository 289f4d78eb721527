import type { Action } from '../../actions/action';
import type { Made } from '../../actions/made';
import type { PageId } from '../../actions/navigation';
import type { StartPackInput } from '../../actions/startPack';
import { packs } from '../../packs';
import { Page } from '../parts/Page';
import type { ToWorkbook } from '../toWorkbook';
import { PackCard } from './PackCard';
import { words } from './StartPage.text';

interface Props extends ToWorkbook {
  readonly startPack: Action<StartPackInput, Made>;
  readonly onGoToPage: (page: PageId) => void;
}

/** The packs on offer, each ready to start. */
export const StartPage = (props: Props) => (
  <Page title={words.title} lead={words.lead}>
    {packs.map((pack) => (
      <PackCard key={pack.id} pack={pack} {...props} />
    ))}
  </Page>
);

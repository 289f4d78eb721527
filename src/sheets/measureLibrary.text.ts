import type { MeasureIdeas } from './measureIdea';
import { customerMeasures } from './measureLibraryCustomers.text';
import { meetingMeasures } from './measureLibraryMeetings.text';
import { salesMeasures } from './measureLibrarySales.text';
import { serviceMeasures } from './measureLibraryService.text';
import { workMeasures } from './measureLibraryWork.text';

/** Ways to raise every KPI there is. */
export const measureIdeas: MeasureIdeas = {
  ...meetingMeasures,
  ...customerMeasures,
  ...salesMeasures,
  ...serviceMeasures,
  ...workMeasures,
};

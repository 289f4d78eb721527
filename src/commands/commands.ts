import { navigation, type PageId } from '../actions/navigation';

export type Command = (event: Office.AddinCommands.Event) => Promise<void>;

const open =
  (page: PageId, run?: 'repair'): Command =>
  async (event) => {
    navigation.goTo(page, run);
    try {
      await Office.addin.showAsTaskpane();
    } finally {
      event.completed();
    }
  };

/** What the buttons of the ribbon do, by the function names of manifest.xml. */
export const commands: Readonly<Record<string, Command>> = {
  openStart: open('start'),
  openTemplates: open('templates'),
  openScorecard: open('scorecard'),
  openImport: open('import'),
  openSettings: open('settings'),
  repair: open('settings', 'repair'),
};

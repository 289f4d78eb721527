import { commands } from './commands';

void Office.onReady(() => {
  for (const [id, command] of Object.entries(commands)) Office.actions.associate(id, command);
});

import { createRoot } from 'react-dom/client';
import { App, type AppProps } from './App';

/** Puts the pane into its page. */
export const render = (props: AppProps): void => {
  createRoot(document.getElementById('pane')!).render(<App {...props} />);
};

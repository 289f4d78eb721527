import type { BatchResponse, PushEntry } from './wire';

/** The host as the bridge needs it. */
export interface BridgeHost {
  readonly language: string;
  readonly theme: 'light' | 'dark';
  readonly requirementSets: Readonly<Record<string, string>>;
  /** `Office.context.document.settings`: JSON text by name. */
  readonly documentSettings: Map<string, string>;
  /** Answers a request; one that may wait does so while a cell is being edited. */
  request(body: string, mayWait: boolean): Promise<BatchResponse>;
  /** The client finished a ribbon command; it reports a status other than 0 for one that it does not know. */
  commandCompleted(id: string, status: number): void;
}

interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Assigned by the client. */
  onMessageFromHost?(text: string): void;
}

/** A frame in which Microsoft's client runs, or is going to. */
export type ClientWindow = Window & {
  Excel?: Readonly<Record<string, unknown>>;
  _richApiNativeBridge?: NativeBridge;
};

interface Message {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

type EventHandler = (id: number, message: { toArray(): unknown[] }) => void;
type Done = (result: unknown) => void;

const appCommandInvoked = 39;
const commandCompleted = 94;
const requestMessage = 1;
/** Set by `Excel.run({ delayForCellEdit: true })`. */
const waitForCellEdit = 64;
const pushMessage = 3;

/** Colours of Excel's own task panes, under the names of `Office.OfficeTheme`; the client makes `#RRGGBB` of them. */
const themes = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x000000,
    controlBackgroundColor: 0xf3f2f1,
    controlForegroundColor: 0x444444,
  },
  dark: {
    bodyBackgroundColor: 0x292929,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x1f1f1f,
    controlForegroundColor: 0xd6d6d6,
  },
};

const soon = (run: () => void) => void setTimeout(run, 0);
const messageOf = (...items: unknown[]) => ({ toArray: () => items });

/**
 * Gives Microsoft's client in a window what it takes for desktop Excel: the native bridge for batches and
 * `window.external` for the rest. To be called before office.js loads; gives the way to talk to that client.
 */
export function attachBridge(host: BridgeHost, window: ClientWindow) {
  const handlers = new Map<number, EventHandler>();
  /** Commands of the ribbon from before the client listens; Excel keeps them until the add-in has loaded. */
  const pressed: ReturnType<typeof messageOf>[] = [];

  const answer = async (text: string) => {
    const { id, flags, message } = JSON.parse(text) as Message;
    const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
    const response = await host.request(body, (flags & waitForCellEdit) !== 0);
    soon(() => {
      const reply = { statusCode: 200, headers: {}, body: response };
      bridge.onMessageFromHost?.(JSON.stringify({ id, type: requestMessage, message: reply }));
    });
  };
  const bridge: NativeBridge = { sendMessageToHost: (text) => void answer(text) };
  window._richApiNativeBridge = bridge;

  const constant = (value: unknown) => () => value;
  const settings = host.documentSettings;
  const context = {
    GetAppType: constant(1),
    GetSolutionRef: constant('workbench'),
    GetAppVersionMajor: constant(16),
    GetAppVersionMinor: constant(1),
    GetAppUILocale: constant(host.language),
    GetAppDataLocale: constant(host.language),
    GetDocUrl: constant('C:\\Book1.xlsx'),
    GetAppCapabilities: constant(0),
    GetActivationMode: constant(1),
    GetControlIntegrationLevel: constant(1),
    GetSolutionToken: constant(''),
    GetCorrelationId: constant('workbench'),
    GetInstanceId: constant('workbench'),
    GetTouchEnabled: constant(false),
    GetCommerceAllowed: constant(false),
    GetSupportedMatrix: constant(JSON.stringify(host.requirementSets)),
    GetHostFullVersion: constant('16.0.17000.20000'),
    GetInitialDisplayMode: constant(2),
    GetOfficeThemeInfo: constant(JSON.stringify(themes[host.theme])),
    GetSettings: () => ({
      Read(names: string[], values: string[]) {
        for (const [name, value] of settings) {
          names.push(name);
          values.push(value);
        }
      },
      Write(names: string[], values: string[]) {
        settings.clear();
        names.forEach((name, index) => settings.set(name, values[index] ?? ''));
      },
    }),
  };
  const external = {
    GetContext: () => context,
    Execute(method: number, parameters: unknown, done: Done) {
      if (method === commandCompleted) {
        const [id, status] = parameters as [string, number];
        host.commandCompleted(id, status);
      }
      soon(() => done(messageOf(0, null)));
    },
    RegisterEvent(id: number, _target: unknown, handler: EventHandler, done: Done) {
      // The client drops events that come before it knows that it is registered.
      soon(() => {
        done(0);
        handlers.set(id, handler);
        if (id === appCommandInvoked) for (const command of pressed.splice(0)) handler(id, command);
      });
    },
    UnregisterEvent(id: number, _target: unknown, done: Done) {
      handlers.delete(id);
      soon(() => done(0));
    },
  };
  Object.defineProperty(window, 'external', { configurable: true, writable: true, value: external });

  return {
    window,
    push(entries: readonly PushEntry[]) {
      bridge.onMessageFromHost?.(JSON.stringify({ type: pushMessage, controlId: '', message: { entries } }));
    },
    /** Presses a ribbon button whose action has this name. */
    invokeCommand(id: string, name: string) {
      const command = messageOf(id, name, JSON.stringify({ source: { id: name } }));
      const handler = handlers.get(appCommandInvoked);
      if (handler) handler(appCommandInvoked, command);
      else pressed.push(command);
    },
  };
}

export type Bridge = ReturnType<typeof attachBridge>;

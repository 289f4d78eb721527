import { HostObject } from './object';

/** `Office.addin.showAsTaskpane`, `hide` and `onVisibilityModeChanged` come here. */
export class AppRuntimeService extends HostObject {
  override readonly wireClass = 'AppRuntimeService';

  constructor(private readonly changed: (visible: boolean) => void) {
    super();
  }

  SetAppRuntimeState(state: unknown): void {
    this.changed(state === 'Visible');
  }
}

/** `Office.addin.setStartupBehavior`. */
export class AppRuntimePersistenceService extends HostObject {
  override readonly wireClass = 'AppRuntimePersistenceService';
  private state: unknown = 'Inactive';

  SetAppRuntimeStartState(state: unknown): void {
    this.state = state;
  }

  GetAppRuntimeStartState(): unknown {
    return this.state;
  }
}

/** The client reports that its ribbon handlers are ready. */
export class AddinInternalService extends HostObject {
  override readonly wireClass = 'AddinInternalService';

  NotifyActionHandlerReady(): void {}
}

/** Telemetry of the client goes nowhere. */
export class TelemetryService extends HostObject {
  override readonly wireClass = 'TelemetryService';

  SendTelemetryEvent(): void {}

  SendCustomerContent(): void {}
}

class RibbonButton extends HostObject {
  override readonly wireClass = 'RibbonButton';
  Enabled: unknown = true;
}

class RibbonTab extends HostObject {
  override readonly wireClass = 'RibbonTab';
  Visibility: unknown = true;
}

/** `Office.ribbon.requestUpdate`. */
export class DynamicRibbon extends HostObject {
  override readonly wireClass = 'DynamicRibbon';
  private readonly buttons = new Map<string, RibbonButton>();
  private readonly tabs = new Map<string, RibbonTab>();

  GetButton(id: unknown): RibbonButton {
    const key = String(id);
    const button = this.buttons.get(key) ?? new RibbonButton();
    this.buttons.set(key, button);
    return button;
  }

  GetTab(id: unknown): RibbonTab {
    const key = String(id);
    const tab = this.tabs.get(key) ?? new RibbonTab();
    this.tabs.set(key, tab);
    return tab;
  }

  ExecuteRequestUpdate(): void {}
}

const { TestEnvironment } = require('jest-environment-jsdom');

/** What a real browser has, Univer or the client use, and jsdom lacks. */
const missing = {
  clearImmediate,
  setImmediate,
  structuredClone,
  MessageChannel,
  TextDecoder,
  TextEncoder,
};

/** A page that Microsoft's client takes for a task pane of desktop Excel. Nothing is loaded from a network. */
class OfficeEnvironment extends TestEnvironment {
  constructor(config, context) {
    const url = 'https://localhost:3000/taskpane.html?_host_Info=Excel$Win32$16.01$en-US$$$$19';
    const projectConfig = {
      ...config.projectConfig,
      testEnvironmentOptions: { ...config.projectConfig.testEnvironmentOptions, url },
    };
    super({ ...config, projectConfig }, context);
    for (const [name, value] of Object.entries(missing)) this.global[name] ??= value;
  }
}

module.exports = OfficeEnvironment;

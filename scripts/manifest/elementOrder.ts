/**
 * The elements this manifest may hold, each with its children in the order that Office demands. `?` marks what may
 * be absent, `+` what may repeat, `*` both; `bt:` the namespace of resources. An element is looked up as
 * `parent/name`, then as `name:type`, then by its name; one that is not listed has no children.
 *
 * Source: learn.microsoft.com, "How to find the proper order of manifest elements" and the reference pages of the
 * elements; elements that this add-in has no use for are left out.
 */
export const elementOrder: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl ' +
    'AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides',
  DisplayName: 'Override*',
  'OfficeApp/Description': 'Override*',
  IconUrl: 'Override*',
  HighResolutionIconUrl: 'Override*',
  SupportUrl: 'Override*',
  AppDomains: 'AppDomain+',
  Hosts: 'Host+',
  Requirements: 'Sets',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation',
  VersionOverrides: 'Hosts Resources',
  'Host:Workbook': 'Runtimes AllFormFactors DesktopFormFactor',
  Runtimes: 'Runtime',
  AllFormFactors: 'ExtensionPoint',
  'ExtensionPoint:CustomFunctions': 'Script Page Metadata Namespace',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  DesktopFormFactor: 'GetStarted FunctionFile ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',
  'ExtensionPoint:PrimaryCommandSurface': 'CustomTab',
  CustomTab: 'Group+ Label',
  Group: 'Label Icon Control+',
  'Control:Button': 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Icon: 'bt:Image+',
  'Action:ExecuteFunction': 'FunctionName',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  Images: 'bt:Image+',
  Urls: 'bt:Url+',
  ShortStrings: 'bt:String+',
  LongStrings: 'bt:String+',
  'Images/Image': 'bt:Override*',
  Url: 'bt:Override*',
  String: 'bt:Override*',
};

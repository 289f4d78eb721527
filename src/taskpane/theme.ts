import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** Excel's green, from nearly black to nearly white; step 80 carries white text at 5.1 : 1. */
const green: BrandVariants = {
  10: '#03170B',
  20: '#072413',
  30: '#0A311A',
  40: '#0C3D21',
  50: '#0E4A28',
  60: '#0F572F',
  70: '#106437',
  80: '#107C41',
  90: '#21894F',
  100: '#37965F',
  110: '#4EA370',
  120: '#67B184',
  130: '#82BF9A',
  140: '#9FCDB1',
  150: '#BEDCC9',
  160: '#DFEEE4',
};

/** Excel's own letters on each system, Latin before Chinese so that quotation marks keep their width. */
const fontFamilyBase =
  "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, 'Liberation Sans', " +
  "'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', system-ui, sans-serif";

export const lightTheme: Theme = { ...createLightTheme(green), fontFamilyBase };

/** On dark ground links and marks take lighter steps than Fluent's default, so that they reach 4.5 : 1. */
export const darkTheme: Theme = {
  ...createDarkTheme(green),
  fontFamilyBase,
  colorBrandForeground1: green[130],
  colorBrandForeground2: green[140],
  colorBrandForegroundLink: green[130],
  colorBrandForegroundLinkHover: green[140],
  colorBrandForegroundLinkPressed: green[120],
  colorCompoundBrandForeground1: green[130],
  colorCompoundBrandStroke: green[120],
};

interface OfficeColours {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Whether Office is dark: by its own word, else by how bright its background is (`#RRGGBB`). */
export const isDark = (office: OfficeColours | null | undefined): boolean => {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme;
  const colour = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(office?.bodyBackgroundColor ?? '');
  if (!colour) return false;
  const [red, green, blue] = colour.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! < 128;
};

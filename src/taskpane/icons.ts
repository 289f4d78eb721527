import {
  ArrowCircleRight20Regular,
  ArrowImport20Regular,
  DataBarVertical20Regular,
  Eraser20Regular,
  Home20Regular,
  Settings20Regular,
  TableSimple20Regular,
  Wrench20Regular,
  type FluentIcon,
} from '@fluentui/react-icons';
import type { Icon } from '../actions/action';

/** The pictures of tabs and actions. */
export const icons: Readonly<Record<Icon, FluentIcon>> = {
  start: Home20Regular,
  templates: TableSimple20Regular,
  scorecard: DataBarVertical20Regular,
  import: ArrowImport20Regular,
  settings: Settings20Regular,
  repair: Wrench20Regular,
  go: ArrowCircleRight20Regular,
  clear: Eraser20Regular,
};

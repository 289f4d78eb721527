import { localeIn, type Display } from './display';
import { titleBarText as text } from './TitleBar.text';

interface TitleBarProps {
  readonly workbook: string;
  readonly icon: string | undefined;
  readonly display: Display;
  readonly onDisplay: (display: Display) => void;
}

/** The workbook's name, and the switches that in Excel are settings of the person. */
export function TitleBar({ workbook, icon, display, onDisplay }: TitleBarProps) {
  const locale = localeIn(display);
  const dark = display.theme === 'dark';
  return (
    <header className="title-bar workbench-chrome">
      <div className="brand">
        {icon && <img src={icon} alt="" />}
        <span>{text.workbench[locale]}</span>
      </div>
      <h1>{workbook}</h1>
      <div className="switches">
        <button
          type="button"
          lang={locale === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => onDisplay({ ...display, language: locale === 'zh' ? 'en-US' : 'zh-CN' })}
        >
          {text.otherLanguage[locale]}
        </button>
        <button
          type="button"
          aria-pressed={dark}
          onClick={() => onDisplay({ ...display, theme: dark ? 'light' : 'dark' })}
        >
          {text.dark[locale]}
        </button>
      </div>
    </header>
  );
}

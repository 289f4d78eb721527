import type { Text } from '../core/locale';
import type { ProseOf } from './prose';
import type * as definitions from './trends';

const series: Text = {
  en: 'Values in the order of time; blank or #N/A: no data at that point.',
  zh: '按时间先后排列的数值；空白或 #N/A 表示该点无数据。',
};

export const trends: ProseOf<typeof definitions> = {
  trendTest: {
    title: { en: 'Test of a trend', zh: '趋势检验' },
    summary: {
      en: 'Whether a series rises or falls by more than chance, and how fast.',
      zh: '检验数据是否存在超出偶然的上升或下降趋势，以及变化速度。',
    },
    params: { series },
    computes: {
      en: 'One row: S (pairs that rise minus pairs that fall), Z, two-sided p, Sen slope (median change a step). Mann–Kendall: Z is corrected for ties and continuity; p is exact to 10 points without ties, else from Z. Values that agree to 15 digits are ties, as they are equal to Excel. Blanks keep their place in time. From 4 to 2,000 points. Below 0.05 one usually speaks of a trend.',
      zh: '输出一行：S（上升对数减下降对数）、Z、双侧 p 值、Sen 斜率（每期变化的中位数）。Mann–Kendall 检验：Z 经并列与连续性校正；10 个点以内且无并列时 p 值精确计算，否则由 Z 得出。前 15 位数字相同的数值视为并列，与 Excel 的相等判断一致。空白保留其时间位置。需要 4 到 2000 个点。p 值小于 0.05 通常认为有趋势。',
    },
    source: {
      en: 'Mann 1945, Econometrica 13:245; Kendall 1975, Rank Correlation Methods; slope: Sen 1968, Journal of the American Statistical Association 63:1379.',
      zh: 'Mann 1945，Econometrica 13:245；Kendall 1975，Rank Correlation Methods；斜率：Sen 1968，Journal of the American Statistical Association 63:1379。',
    },
    examples: [
      {
        caption: { en: 'Six months, each above the one before it.', zh: '连续六个月逐月上升。' },
        args: [[62, 64, 65, 69, 70, 74]],
        gives: [[15, 14 / Math.sqrt(85 / 3), 2 / 720, 2.4]],
      },
      {
        caption: { en: 'Three points are too few.', zh: '三个点太少。' },
        args: [[1, 2, 3]],
        gives: { error: '#N/A' },
      },
    ],
  },

  ewma: {
    title: { en: 'Exponentially weighted average', zh: '指数加权移动平均' },
    summary: {
      en: 'A smoothed series in which new values weigh more than old ones.',
      zh: '平滑后的序列，越新的数值权重越大。',
    },
    params: {
      series,
      lambda: {
        en: 'Weight of the newest value, from 0 to 1; 0.3 if left out.',
        zh: '最新值的权重，0 到 1，默认 0.3。',
      },
    },
    computes: {
      en: 'Starts with the first value; then λ × value + (1 − λ) × average before. The last one is the forecast of simple exponential smoothing. Blank points stay empty and change nothing. For a chart around a target, put the target before the series; its limits are target ± 3 s √(λ ÷ (2 − λ)), s the standard deviation of single values.',
      zh: '从第一个值开始，其后为 λ × 当期值 +（1 − λ）× 上期平均。最后一个值即一次指数平滑的预测值。空白点为空且不影响结果。若要围绕目标值作图，可把目标值放在序列最前面；其控制限为目标值 ± 3 s √（λ ÷（2 − λ）），s 为单值的标准差。',
    },
    source: {
      en: 'Roberts 1959; NIST/SEMATECH e-Handbook 6.3.2.4 and 6.4.3.1.',
      zh: 'Roberts 1959；NIST/SEMATECH 统计手册 6.3.2.4 与 6.4.3.1。',
    },
    excel: { formula: '=SCAN(INDEX(series,1),series,LAMBDA(before,now,lambda*now+(1-lambda)*before))' },
    examples: [
      {
        caption: { en: "The start of NIST's example.", zh: 'NIST 算例的开头。' },
        args: [[71, 70, 69, 68], 0.1],
        gives: [[71], [70.9], [70.71], [70.439]],
      },
      {
        caption: { en: 'A weight above 1 is refused.', zh: '权重大于 1 会报错。' },
        args: [[71, 70], 30],
        gives: { error: '#VALUE!' },
      },
    ],
  },

  projection: {
    title: { en: 'Projection of a trend', zh: '趋势外推' },
    summary: {
      en: 'Where a series is heading if it goes on like this, with 95% bounds.',
      zh: '按目前走势外推后续各期，并给出 95% 预测区间。',
    },
    params: {
      series,
      horizon: { en: 'How many points ahead, 3 if left out.', zh: '外推期数，默认 3。' },
      alpha: {
        en: 'Weight of the newest value in the level, 0 to 1. Left out: what fits best.',
        zh: '水平的平滑系数，0 到 1；省略则自动取拟合最好的值。',
      },
      beta: {
        en: 'Weight of the newest change in the trend, 0 to 1. Left out: what fits best.',
        zh: '趋势的平滑系数，0 到 1；省略则自动取拟合最好的值。',
      },
    },
    computes: {
      en: "One row a point ahead: value, lower bound, upper bound. Holt's linear exponential smoothing, started from the first two points; weights that are left out have the least squared error one step ahead. Bounds, h points ahead: value ± t × s × √(1 + Σ (α + α β j)²), j from 1 to h − 1; s² is the sum of the squared errors ÷ their number less the weights found, which is also the degrees of freedom of Student's t. They hold if errors are alike and nothing new happens. Excel's FORECAST.ETS finds its start and its weights in another way, so its values differ somewhat. A blank between points is bridged by the forecast. Needs 6 points.",
      zh: '每期一行：外推值、下限、上限。采用 Holt 线性指数平滑，以前两个点为起点；省略的系数取一步预测误差平方和最小者。第 h 期的区间为：外推值 ± t × s × √（1 + Σ（α + α β j）²），j 从 1 到 h − 1；s² 为误差平方和 ÷（误差个数 − 自动估计的系数个数），此分母也是 t 分布的自由度。前提是误差稳定且没有新情况。Excel 的 FORECAST.ETS 取初值和系数的方法不同，结果会略有差异。中间的空白由预测值衔接。至少需要 6 个点。',
    },
    source: {
      en: "Holt 1957; Chatfield and Yar 1988; bounds: Hyndman, Koehler, Ord and Snyder 2008, table 6.1, class 1, additive trend, with Student's t for the normal quantile. Values as HoltWinters(gamma = FALSE) in R.",
      zh: 'Holt 1957；Chatfield 与 Yar 1988；区间依 Hyndman、Koehler、Ord 与 Snyder 2008 第 6 章表 6.1 第 1 类（加法趋势），以 t 分位数代替正态分位数。外推值与 R 的 HoltWinters(gamma = FALSE) 一致。',
    },
    examples: [
      {
        caption: { en: 'Two points ahead.', zh: '外推两期。' },
        args: [[62, 64, 65, 69, 70, 74, 73, 77], 2, 0.5, 0.2],
        gives: [
          [78.642616, 75.036613659, 82.248618341],
          [80.716512, 76.5112267634, 84.9217972366],
        ],
      },
      {
        caption: { en: 'Five points are too few.', zh: '五个点太少。' },
        args: [[62, 64, 65, 69, 70]],
        gives: { error: '#N/A' },
      },
    ],
  },
};

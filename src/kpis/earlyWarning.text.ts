import type * as definitions from './earlyWarning';
import type { ProseOf } from './prose';

export const earlyWarning: ProseOf<typeof definitions> = {
  earlyWarn: {
    title: { en: 'Early warning', zh: '预警' },
    summary: {
      en: 'What is wrong with the latest value of a series, in words; empty when nothing is.',
      zh: '用文字说明最新值有何异常；无异常时为空。',
    },
    params: {
      series: {
        en: 'Values in the order of time; blank or #N/A: no data at that point.',
        zh: '按时间先后排列的数值；空白或 #N/A 表示该点无数据。',
      },
      target: { en: 'Value to be reached, in the unit of the series.', zh: '目标值，单位与数据相同。' },
      direction: {
        en: '"higher" (default) or "lower": which way is better; or 1 and -1.',
        zh: '"higher"（越高越好，默认）或 "lower"（越低越好），也可填 1、-1。',
      },
      rules: {
        en: 'Rules, separated by commas: red, limits, run8, falls3, trend, forecast. Left out: "red,limits,run8".',
        zh: '规则，以逗号分隔：red、limits、run8、falls3、trend、forecast；省略为 "red,limits,run8"。',
      },
      baseline: {
        en: 'How many points from the first set mean and limits, at least 8. Left out: all.',
        zh: '用前多少个点确定均值和控制限，至少 8 个；省略则用全部。',
      },
    },
    computes: {
      en: 'Only the latest point, and only the worse side, counts. red: worse than the target. limits: beyond the limit of XMR; run8: the last 8 on the worse side of the mean; both need 8 points. falls3: each of the last three worse than the one before. trend: TRENDTEST with p below 0.05. forecast: PROJECTION misses the target within 3 periods; needs 6 points. A rule with too few points says nothing.\nFalse alarms, when 24 values vary by chance alone: limits about 0.3% of the time, run8 0.1%; each about 1.5% with a baseline of 8. trend at most 2.5%. falls3 17%, one time in six. forecast 5% to 18% with the target two or one standard deviations away, more with fewer points. Hence the last three are off unless asked for.',
      zh: '只判断最新点，且只看变差的一侧。red：未达目标值。limits：超出 XMR 控制限；run8：最近 8 点都在均值的较差一侧；两者至少需要 8 个点。falls3：最近三点逐点变差。trend：TRENDTEST 的 p 值小于 0.05。forecast：按 PROJECTION 外推，3 期内将达不到目标值，至少需要 6 个点。点数不足的规则不作判断。\n误报率（24 个点仅有随机波动时）：limits 约 0.3%，run8 约 0.1%；基准为 8 个点时两者各约 1.5%。trend 不超过 2.5%。falls3 为 17%，即六分之一。forecast 为 5% 至 18%（目标值距均值 2 个或 1 个标准差），点数越少越高。因此后三条默认不启用。',
    },
    source: {
      en: 'Limits and runs: Wheeler, Understanding Variation.',
      zh: '控制限与连续同侧规则：Wheeler，Understanding Variation。',
    },
    examples: [
      {
        caption: { en: 'The latest attendance misses the target.', zh: '最新出勤率未达目标值。' },
        args: [[0.92, 0.95, 0.9, 0.82], 0.9],
        gives: { en: 'red: 0.82 is below the target 0.9', zh: 'red：最新值 0.82 低于目标值 0.9' },
      },
      {
        caption: {
          en: 'Response hours are within the target but no longer usual.',
          zh: '响应时间仍在目标值以内，但已偏离常态。',
        },
        args: [[10, 11, 10, 9, 10, 11, 10, 9, 15], 24, 'lower', null, 8],
        gives: {
          en: 'limits: 15 is above the control limit 12.66',
          zh: 'limits：最新值 15 高于控制限 12.66',
        },
      },
      {
        caption: {
          en: 'More rules: the way it goes, the target will be missed.',
          zh: '更多规则：照此走势将达不到目标值。',
        },
        args: [[0.95, 0.95, 0.94, 0.94, 0.93, 0.92, 0.91], 0.9, null, 'red,trend,forecast'],
        gives: {
          en: 'trend: falling by 0.006667 a period (p = 0.0057); forecast: 0.8996 expected at period +1, below the target 0.9',
          zh: 'trend：每期下降 0.006667（p = 0.0057）；forecast：预计 1 期后为 0.8996，低于目标值 0.9',
        },
      },
      {
        caption: { en: 'Nothing to report.', zh: '无异常。' },
        args: [[0.92, 0.95, 0.9, 0.93], 0.9],
        gives: '',
      },
      {
        caption: { en: 'There is no such rule.', zh: '没有这条规则。' },
        args: [[0.92, 0.95, 0.9, 0.93], 0.9, null, 'red,rule9'],
        gives: { error: '#VALUE!' },
      },
    ],
  },
};

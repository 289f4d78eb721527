import type { Text } from '../../core/locale';

export const statusBarText = {
  label: { en: 'Status', zh: '状态' },
  starting: { en: 'Starting', zh: '正在启动' },
  ready: { en: 'Ready', zh: '就绪' },
  editing: { en: 'Edit', zh: '编辑' },
  calculating: { en: 'Calculating', zh: '正在计算' },
  requests: { en: 'Requests', zh: '请求次数' },
  sent: { en: 'KB received', zh: '收到 KB' },
  calls: { en: 'Function calls', zh: '函数调用' },
  unknown: { en: 'Not emulated', zh: '未模拟' },
} satisfies Record<string, Text>;

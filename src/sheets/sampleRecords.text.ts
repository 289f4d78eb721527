import type { Text } from '../core/locale';

/** Customers besides those with meetings: small ones, one lost, two new. */
export const otherCustomers: readonly Text[] = [
  { en: 'Bluebird Textiles', zh: '蓝鸟纺织' },
  { en: 'Cedar Furniture', zh: '雪松家具' },
  { en: 'Summit Electronics', zh: '顶峰电子' },
  { en: 'Riverside Bakery', zh: '河畔烘焙' },
];

export const lossReasons: readonly Text[] = [
  { en: 'Cheaper offer of a competitor', zh: '竞争对手报价更低' },
  { en: 'Closed the plant', zh: '工厂关停' },
];

export const products: readonly Text[] = [
  { en: 'Sensor kit', zh: '传感器套件' },
  { en: 'Control unit', zh: '控制单元' },
  { en: 'Spare parts', zh: '备件' },
  { en: 'Maintenance plan', zh: '维保服务' },
];

export const ticketSubjects: readonly Text[] = [
  { en: 'Unit does not start after the update', zh: '升级后设备无法启动' },
  { en: 'Question about the settings', zh: '参数设置咨询' },
  { en: 'Replacement part needed', zh: '需要更换零件' },
  { en: 'Readings differ from the reference', zh: '读数与标准值不符' },
  { en: 'Access for a new user', zh: '为新用户开通权限' },
];

export const careContents: readonly Text[] = [
  { en: 'Walk through the plant with the users', zh: '与用户一起巡查现场' },
  { en: 'Ask how the last delivery went', zh: '了解上次交付的情况' },
  { en: 'Greeting for the holidays', zh: '节日问候' },
  { en: 'Half a day of training for operators', zh: '操作人员半天培训' },
];

export const careResults: readonly Text[] = [
  { en: 'Content with the service', zh: '对服务表示满意' },
  { en: 'Wants faster answers', zh: '希望加快响应' },
  { en: 'Interested in the new version', zh: '对新版本感兴趣' },
];

export const prospects: readonly Text[] = [
  { en: 'Alder Pharma', zh: '赤杨制药' },
  { en: 'Beacon Energy', zh: '灯塔能源' },
  { en: 'Coral Shipping', zh: '珊瑚航运' },
  { en: 'Delta Plastics', zh: '三角洲塑业' },
  { en: 'Elm Packaging', zh: '榆林包装' },
  { en: 'Falcon Motors', zh: '猎鹰汽车' },
];

export const dealNames: readonly Text[] = [
  { en: 'New plant', zh: '新建工厂' },
  { en: 'Second line', zh: '二期产线' },
  { en: 'Regional warehouse', zh: '区域仓储' },
  { en: 'Service agreement', zh: '服务协议' },
  { en: 'Research centre', zh: '研发中心' },
];

import type { Text } from '../core/locale';

/** Customers besides those with meetings: small ones, some of them lost. The segment is its place in the list. */
export const otherCustomers: readonly { readonly name: Text; readonly segment: number }[] = [
  { name: { en: 'Bluebird Textiles', zh: '蓝鸟纺织' }, segment: 0 },
  { name: { en: 'Cedar Furniture', zh: '雪松家具' }, segment: 0 },
  { name: { en: 'Summit Electronics', zh: '顶峰电子' }, segment: 0 },
  { name: { en: 'Riverside Bakery', zh: '河畔烘焙' }, segment: 2 },
  { name: { en: 'Granite Tools', zh: '磐石工具' }, segment: 0 },
  { name: { en: 'Silverline Optics', zh: '银线光学' }, segment: 0 },
  { name: { en: 'Meadow Dairy', zh: '牧场乳业' }, segment: 2 },
  { name: { en: 'Pioneer Castings', zh: '先锋铸造' }, segment: 0 },
  { name: { en: 'Coastal Freight', zh: '海岸货运' }, segment: 1 },
  { name: { en: 'Amber Pharmacy', zh: '琥珀医药' }, segment: 3 },
  { name: { en: 'Redwood Paper', zh: '红杉纸业' }, segment: 0 },
  { name: { en: 'Lotus Hotels', zh: '莲花酒店' }, segment: 5 },
  { name: { en: 'Ironbridge Steel', zh: '铁桥钢铁' }, segment: 0 },
  { name: { en: 'Sunrise Solar', zh: '旭日光伏' }, segment: 0 },
  { name: { en: 'Willow Clinics', zh: '柳岸诊所' }, segment: 3 },
  { name: { en: 'Polar Cold Chain', zh: '极地冷链' }, segment: 1 },
  { name: { en: 'Jade Ceramics', zh: '青玉陶瓷' }, segment: 0 },
  { name: { en: 'Orchard Juice', zh: '果园饮料' }, segment: 2 },
  { name: { en: 'Anchor Marine', zh: '锚点船舶' }, segment: 1 },
  { name: { en: 'Birch Toys', zh: '白桦玩具' }, segment: 4 },
  { name: { en: 'Vista Cinemas', zh: '远景影院' }, segment: 5 },
  { name: { en: 'Copper Cables', zh: '赤铜电缆' }, segment: 0 },
  { name: { en: 'Harvest Grain', zh: '丰收粮油' }, segment: 2 },
  { name: { en: 'Bamboo Interiors', zh: '青竹家居' }, segment: 4 },
  { name: { en: 'Comet Couriers', zh: '彗星快递' }, segment: 1 },
  { name: { en: 'Lantern Books', zh: '灯笼书店' }, segment: 4 },
  { name: { en: 'Stonegate Cement', zh: '石门水泥' }, segment: 0 },
  { name: { en: 'Heron Fisheries', zh: '苍鹭渔业' }, segment: 2 },
  { name: { en: 'Tulip Cosmetics', zh: '郁金香美妆' }, segment: 4 },
  { name: { en: 'Marble Kitchens', zh: '云石厨具' }, segment: 4 },
  { name: { en: 'Ginger Snacks', zh: '小姜食品' }, segment: 2 },
  { name: { en: 'Quartz Watches', zh: '石英钟表' }, segment: 4 },
  { name: { en: 'Pelican Ports', zh: '鹈鹕港务' }, segment: 1 },
  { name: { en: 'Olive Hospitals', zh: '橄榄医院' }, segment: 3 },
  { name: { en: 'Nimbus Printing', zh: '祥云印务' }, segment: 0 },
  { name: { en: 'Rosewood Pianos', zh: '红木钢琴' }, segment: 0 },
  { name: { en: 'Saffron Catering', zh: '藏红花餐饮' }, segment: 2 },
  { name: { en: 'Glacier Water', zh: '冰川饮用水' }, segment: 2 },
  { name: { en: 'Kestrel Drones', zh: '红隼无人机' }, segment: 0 },
  { name: { en: 'Fern Laboratories', zh: '蕨叶检测' }, segment: 3 },
];

export const lossReasons: readonly Text[] = [
  { en: 'Cheaper offer of a competitor', zh: '竞争对手报价更低' },
  { en: 'Closed the plant', zh: '工厂关停' },
  { en: 'Moved production abroad', zh: '生产迁往海外' },
  { en: 'Unhappy with delivery times', zh: '对交付时间不满意' },
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

export const feedbackResults: readonly Text[] = [
  { en: 'Explained by phone', zh: '已电话说明' },
  { en: 'Corrected and confirmed in writing', zh: '已更正并书面确认' },
  { en: 'Passed on to the product team', zh: '已转产品团队' },
];

export const careContents: readonly Text[] = [
  { en: 'Walk through the plant with the users', zh: '与用户一起巡查现场' },
  { en: 'Ask how the last delivery went', zh: '了解上次交付的情况' },
  { en: 'Card for the anniversary of working together', zh: '合作周年贺卡' },
  { en: 'Half a day of training for operators', zh: '操作人员半天培训' },
];

export const careResults: readonly Text[] = [
  { en: 'Content with the service', zh: '对服务表示满意' },
  { en: 'Wants faster answers', zh: '希望加快响应' },
  { en: 'Interested in the new version', zh: '对新版本感兴趣' },
];

/** Those who may become customers, in the order in which they are heard of. */
export const prospects: readonly { readonly name: Text; readonly segment: number }[] = [
  { name: { en: 'Alder Pharma', zh: '赤杨制药' }, segment: 3 },
  { name: { en: 'Beacon Energy', zh: '灯塔能源' }, segment: 0 },
  { name: { en: 'Coral Shipping', zh: '珊瑚航运' }, segment: 1 },
  { name: { en: 'Delta Plastics', zh: '三角洲塑业' }, segment: 0 },
  { name: { en: 'Elm Packaging', zh: '榆林包装' }, segment: 0 },
  { name: { en: 'Falcon Motors', zh: '猎鹰汽车' }, segment: 0 },
  { name: { en: 'Garnet Jewellery', zh: '石榴石珠宝' }, segment: 4 },
  { name: { en: 'Hazel Chocolate', zh: '榛果巧克力' }, segment: 2 },
  { name: { en: 'Indigo Fabrics', zh: '靛蓝面料' }, segment: 0 },
  { name: { en: 'Juniper Biotech', zh: '杜松生物' }, segment: 3 },
];

export const dealNames: readonly Text[] = [
  { en: 'New plant', zh: '新建工厂' },
  { en: 'Second line', zh: '二期产线' },
  { en: 'Regional warehouse', zh: '区域仓储' },
  { en: 'Service agreement', zh: '服务协议' },
  { en: 'Research centre', zh: '研发中心' },
];

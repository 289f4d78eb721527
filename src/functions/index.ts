import { kpis } from '../kpis';
import { custom } from './translate';

for (const kpi of kpis) CustomFunctions.associate(kpi.id, custom(kpi));

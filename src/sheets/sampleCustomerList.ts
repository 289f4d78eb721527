import { addMonths } from '../core/dates';
import type { Row } from './planTable';
import { companyOf } from './sampleCompany';
import { sampleOrders } from './sampleOrders';
import type { Story } from './sampleStory';
import { storyOf } from './sampleStory';

/** Every so many customers a phone number, an address or a segment was never filled in, or was mistyped. */
const NO_PHONE = 17;
const BAD_PHONE = 14;
const NO_EMAIL = 19;
const NO_SEGMENT = 23;

export const sampleCustomerList = ({ today, chance, say, word, person }: Story): Row[] => {
  const orders = sampleOrders(storyOf('Orders', today, say));
  return companyOf(today).map((client, index): Row => {
    const contact = chance.whole(1000, 9999);
    const until = client.lostOn ?? today;
    const lastYear = orders.filter(
      ({ customer, date }) =>
        customer === say(client.name) && Number(date) > addMonths(until, -12) && Number(date) <= until,
    );
    const is = (every: number): boolean => index % every === every - 1;
    return {
      customer: say(client.name),
      segment: is(NO_SEGMENT) ? null : word('segments', client.segment),
      tier: word('tiers', client.tier),
      accountManager: person(client.manager),
      region: word('regions', client.region),
      phone: is(NO_PHONE) ? null : is(BAD_PHONE) ? `55-${contact}` : `010-5550${contact}`,
      email: is(NO_EMAIL) ? null : `contact${index + 1}@example.com`,
      started: client.started,
      lostOn: client.lostOn,
      lostReason: client.reason && say(client.reason),
      referredBy: client.referredBy && say(client.referredBy),
      revenue: lastYear.reduce((sum, { amount }) => sum + Number(amount), 0),
    };
  });
};

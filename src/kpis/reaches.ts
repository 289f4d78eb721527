/** Excel compares by 15 digits; sums and quotients may be off in the 16th. */
const ROUNDING = 1e-12;

/** Whether a value is a limit or above it: 0.1 + 0.7 reaches 0.8, though it is 0.7999999999999999. */
export const reaches = (value: number, limit: number): boolean => value >= limit - ROUNDING * Math.abs(limit);

/** A refusal as Excel gives it: the batch stops, and the client throws an `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  override readonly name = 'HostError';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (message = 'The argument is invalid or missing or has an incorrect format.') =>
  new HostError('InvalidArgument', message);

export const itemNotFound = () => new HostError('ItemNotFound', "The requested resource doesn't exist.");

export const accessDenied = () =>
  new HostError('AccessDenied', 'You cannot perform the requested operation.');

export const notImplemented = (member: string) =>
  new HostError('NotImplemented', `${member} is not part of the emulated Excel.`);

/** A file of the add-in. Throws an Error with address and status when the server does not have it. */
export async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return response;
}

/** An error without a trace of code, for a fault that is not in the code. What is printed is its message alone. */
export function withoutTrace<E extends Error>(error: E): E {
  error.stack = '';
  return error;
}

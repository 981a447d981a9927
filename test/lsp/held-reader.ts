/** A reader that answers when the test says so: for what the server loads on first need. */
export function heldReader<T>() {
  const asked: ((content: T | undefined) => void)[] = [];
  let tell = () => {};
  return {
    asked,
    read: () =>
      new Promise<T | undefined>((resolve) => {
        asked.push(resolve);
        tell();
      }),
    /** What answers the first question, when it was asked. */
    nextAsked: async () => {
      while (asked.length === 0) {
        await new Promise<void>((resolve) => {
          tell = resolve;
        });
      }
      return asked[0]!;
    },
  };
}

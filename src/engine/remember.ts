/**
 * A function that knows its last answer. Several rules ask the grammar the same about the same words, one right after the
 * other, so one answer is all that needs to be kept. Keys are compared by identity.
 */
export function rememberLast<Key extends object, Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
  let last: Key | undefined;
  let answer: Answer;
  return (key) => {
    if (key !== last) {
      answer = ask(key);
      last = key;
    }
    return answer;
  };
}

/** The same for a question about a place in something. */
export function rememberLastAt<Key extends object, Answer>(
  ask: (key: Key, at: number) => Answer,
): (key: Key, at: number) => Answer {
  let last: Key | undefined;
  let lastAt = -1;
  let answer: Answer;
  return (key, at) => {
    if (key !== last || at !== lastAt) {
      answer = ask(key, at);
      last = key;
      lastAt = at;
    }
    return answer;
  };
}

/** A function that keeps its answers: for questions that many nodes have in common, as long as nothing changes. */
export function remembered<Key, Answer extends object | boolean>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const answers = new Map<Key, Answer>();
  return (key) => {
    const answer = answers.get(key) ?? ask(key);
    answers.set(key, answer);
    return answer;
  };
}

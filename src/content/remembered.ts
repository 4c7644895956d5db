/**
 * A function that keeps its answers, as long as nothing changes: for what is asked of many nodes that have much in common.
 * No answer (undefined) is not kept.
 */
export function remembered<Key, Answer extends object | boolean | undefined>(
  ask: (key: Key) => Answer,
): (key: Key) => Answer {
  const answers = new Map<Key, Answer>();
  return (key) => {
    const answer = answers.get(key) ?? ask(key);
    answers.set(key, answer);
    return answer;
  };
}

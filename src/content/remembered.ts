/**
 * A function that keeps its answers, as long as nothing changes: for what is asked of many nodes that have much in common.
 * No answer (undefined) is not kept.
 *
 * @param most answers that are kept at a time; with one more, those before it are forgotten
 */
export function remembered<Key, Answer extends object | boolean | undefined>(
  ask: (key: Key) => Answer,
  most = Infinity,
): (key: Key) => Answer {
  const answers = new Map<Key, Answer>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const answer = ask(key);
    answers.set(key, answer);
    return answer;
  };
}

export const USAGE = `usage: says-who [options] PATH…

PATH is a text, Markdown (.md) or saved HTML (.html) file, a folder of such files, or - for standard input.

  --format jsonl|csv|text|markdown   how findings are written (jsonl)
  --kinds KIND,…                     only these: anonymous, vague, passive, hearsay, document, talk
  --min-strength sure|likely|possible  how sure a finding must be (likely)
  --summary                          counts and the balance of named and unnamed sources, per file and in all
  --with-text                        put the text that the offsets count in into the record (jsonl)
  --wrapped                          text files: only blank lines part paragraphs, not every line end
  --fail-over N                      exit code 1 where a file has more than N findings
  --version                          which version this is: other versions may find other things

exit codes: 0 done; 1 --fail-over was exceeded; 2 something could not be read, or the arguments make no sense
`;

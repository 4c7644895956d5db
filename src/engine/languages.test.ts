import { expect, test } from 'vitest';
import { analyze } from './whole-text.ts';

/** Written for this test: news prose in other languages, where the engine has nothing to say. */
const SAMPLES: readonly (readonly [language: string, text: string])[] = [
  [
    'German',
    'Nach Angaben von Beamten soll die Brücke gesperrt bleiben. Experten warnen, dass der Damm brechen könnte. Kritiker sagen, der Plan sei gescheitert, und angeblich ist der Minister zurückgetreten.',
  ],
  [
    'French',
    'Selon des experts, le barrage pourrait céder. Des responsables ont dit que le pont resterait fermé. Les critiques affirment que le plan a échoué et le ministre aurait démissionné.',
  ],
  [
    'Spanish',
    'Según expertos, la presa podría romperse. Funcionarios dijeron que el puente seguirá cerrado. Los críticos afirman que el plan fracasó y que el ministro presuntamente dimitió.',
  ],
  [
    'Russian',
    'По словам экспертов, плотина может прорваться. Чиновники сообщили, что мост останется закрытым. Критики утверждают, что план провалился, а министр якобы подал в отставку.',
  ],
  ['Chinese', '专家表示，大坝可能会决堤。官员说，大桥将继续关闭。批评者认为计划失败了，据说部长已经辞职。'],
];

test.each(SAMPLES)('%s is left alone', (_, text) => {
  expect(analyze(text).findings).toEqual([]);
});

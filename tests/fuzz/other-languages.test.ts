import { expect, test } from 'vitest';
import { analyze, isBalanced } from '../../src/engine/index.ts';

// Reports full of unattributed claims, but not in English: marks would be chance hits on look-alike words.
const SAMPLES = {
  German: `Mehrere Beamte sagten am Montag, die Brücke sei sicher. Kritiker bezweifeln das. Laut Medienberichten soll der
Minister zurücktreten; Experten zufolge war der Bericht angeblich seit Wochen bekannt. „Es heißt, man habe gewarnt“, sagte eine
Person aus dem Umfeld der Partei. Reporter fanden die Person im Hotel. Der Manager des Teams, ein Analyst und ein Insider: alle
schwiegen. Quellen nannten Details, der Export war in Gefahr. Some Hotels, viele Studien, also most wanted. Die Polls sind geschlossen,
das Web-Team hat die Reports also gelesen. Der Student im Café war so still. Am Ende war es ein Skandal, man munkelt weiter.`,
  French: `Des responsables ont déclaré lundi que le pont était sûr. Selon plusieurs sources proches du dossier, le ministre serait sur le
départ. Des experts estiment que le rapport circulait depuis des semaines. « On dit qu’il savait », a confié une source. Des reports
de match, une rumeur, des suggestions : les critiques se multiplient. Un official de la course a dit non. Les observateurs pensent
que la question reste ouverte. Des voix s’élèvent, les documents montrent que les plans ont changé. Certains analystes doutent.`,
  Spanish: `Varios funcionarios dijeron el lunes que el puente es seguro. Según fuentes cercanas al ministro, su salida es cuestión de días. Los
críticos sostienen que el informe se conocía desde hace semanas. Se dice que hubo advertencias. Algunos expertos creen lo
contrario, y los rumores crecen. Un oficial anónimo habló con este diario. Los documentos sugieren que el plan era otro. Presuntamente,
el director ordenó callar. Hay quienes piensan que nada va a cambiar, y así lo dicen.`,
  Russian: `Несколько чиновников заявили в понедельник, что мост безопасен. По данным источников, близких к министру, он скоро уйдёт в
отставку. Критики считают, что о докладе знали давно. Как сообщается, предупреждения были. Эксперты сомневаются, а слухи растут.
«Говорят, что он знал», — сказал человек, знакомый с ситуацией. Документы якобы показывают обратное. Some СМИ и VIP-эксперты молчат.`,
  Chinese: `多名官员周一表示,这座桥是安全的。据知情人士透露,部长即将辞职。批评人士认为,这份报告几周前就已为人所知。据报道,曾有人发出警告。
有专家对此表示怀疑,传言四起。“据说他早就知道”,一位不愿透露姓名的消息人士说。文件显示,计划早已改变。IT 专家和 VIP 客户没有 say 什么。`,
} as const;

test.each(Object.entries(SAMPLES))('%s gives no findings', (_, text) => {
  const shown = analyze(text, { wrapped: true }).findings.filter(isBalanced);
  expect(shown.map(({ start, end, rule }) => `${rule}: ${text.slice(start, end)}`)).toEqual([]);
});

test('the same report in English gives many', () => {
  const english = `Several officials said on Monday that the bridge is safe. Critics doubt it. According to media reports, the minister
is said to be leaving. A person close to the party said he had reportedly been warned. Some experts say otherwise.`;
  expect(analyze(english, { wrapped: true }).findings.filter(isBalanced).length).toBeGreaterThanOrEqual(5);
});

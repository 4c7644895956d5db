import type { Settings } from '../platform/settings.ts';
import { element } from '../ui/element.ts';
import { formatList, message } from '../ui/messages.ts';
import { alikeKinds } from './alike.ts';

/** Tells the reader which kinds can no longer be told apart, or by their lines alone. */
export function alikeNote(place: HTMLElement): (settings: Settings) => void {
  return (settings) => {
    const notes = alikeKinds(settings).map(({ kinds, share }) =>
      element('p', {}, message(share, formatList(kinds.map((id) => message(`kind_${id}`))))),
    );
    place.replaceChildren(...notes);
  };
}

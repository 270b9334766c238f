import type { Place } from '../../model/source.js';

// Places of JSON are searched for only when somebody asks; so are the places made of them here.

/** From the start of `first` to the end of `last`. */
export function spanning(first: Place, last: Place): Place {
  return lazily(first, () => first.start, () => last.end);
}

export function firstCharacter(place: Place): Place {
  return lazily(place, () => place.start, () => Math.min(place.start + 1, place.end));
}

export function lastCharacter(place: Place): Place {
  return lazily(place, () => Math.max(place.end - 1, place.start), () => place.end);
}

export function afterFirst(place: Place): Place {
  return lazily(place, () => Math.min(place.start + 1, place.end), () => place.end);
}

function lazily({ source }: Place, start: () => number, end: () => number): Place {
  return {
    source,
    get start() {
      return start();
    },
    get end() {
      return end();
    },
  };
}

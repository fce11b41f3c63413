package fm.seda.domain.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** A text taken apart into words of folded letters. */
record Words(List<Word> list) {

  Words {
    list = List.copyOf(list);
  }

  /** The words of a text as somebody wrote it. */
  static Words of(String written) {
    return new Words(Spelling.words(written));
  }

  /** Their letters alone. */
  List<String> plain() {
    return list.stream().map(Word::plain).toList();
  }

  boolean isEmpty() {
    return list.isEmpty();
  }

  int size() {
    return list.size();
  }

  /** Without the first and last so many, nor an ampersand that then joins nothing. */
  Words without(int first, int last) {
    return joiningOnly(list.subList(first, list.size() - last));
  }

  private static Words joiningOnly(List<Word> words) {
    int from = 0;
    int to = words.size();
    while (from < to && words.get(from).isAmpersand()) {
      from++;
    }
    while (from < to && words.get(to - 1).isAmpersand()) {
      to--;
    }
    return new Words(words.subList(from, to));
  }

  /** Without these letters at the end, however often they are there, if there are others before. */
  Words withoutAtTheEnd(String letters) {
    var all = String.join("", plain());
    int end = all.length();
    while (end > letters.length() && all.startsWith(letters, end - letters.length())) {
      end -= letters.length();
    }
    return withoutLast(all.length() - end);
  }

  private Words withoutLast(int letters) {
    var rest = new ArrayList<>(list);
    for (int left = letters; left > 0; ) {
      var last = rest.removeLast();
      var kept = last.plain().length() - left;
      left = Math.max(0, -kept);
      if (kept > 0) {
        rest.add(last.as(last.cutTo(kept)));
      }
    }
    return joiningOnly(rest);
  }

  /** What all ways to write these words have in common: their letters in one piece. */
  String key() {
    // what stood apart may go together once it stands side by side, as the parts of Hangul do
    var letters =
        Normalizer.normalize(
            list.stream().map(Word::plain).collect(Collectors.joining()), Normalizer.Form.NFC);
    return Key.of(LettersForShow.read(letters));
  }

  /**
   * Whether the other, of the same letters, is divided into the same words as far as one can tell:
   * Jay-Z may be Jay Z or JayZ, but Noname is not No Name.
   */
  boolean dividedLike(Words other) {
    return mayBeDividedAs(other) && other.mayBeDividedAs(this);
  }

  private boolean mayBeDividedAs(Words other) {
    var surely = other.gaps(true);
    surely.andNot(gaps(false));
    return surely.isEmpty();
  }

  /** After how many letters there is a gap, or only those with a space. */
  private BitSet gaps(boolean onlySpaces) {
    var gaps = new BitSet();
    int letters = 0;
    for (var word : list) {
      if (!onlySpaces || word.spaced()) {
        gaps.set(letters);
      }
      for (int i = 0; i < word.letters().length(); i++) {
        if (word.letters().charAt(i) != '_') {
          letters++;
        } else if (!onlySpaces) {
          gaps.set(letters);
        }
      }
    }
    gaps.clear(0);
    return gaps;
  }
}

package io.dossier.reader.document;

import io.dossier.core.reading.Line;
import io.dossier.core.reading.Notice;
import io.dossier.core.reading.PageBox;
import io.dossier.core.reading.Word;
import io.dossier.reader.ocr.Sight;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Holds a doubtful text layer against the drawn page. Print is looked for, which is cheap; a few of
 * the lines that the layer has words for are read and compared; where one differs, all are. What
 * comes of it is which words to keep and which places to read.
 *
 * <p>Words that cannot be seen are kept only where print is that says the same: they are the work
 * of another OCR then.
 */
final class LayerTrial {
  private static final int SAMPLE = 8;

  /** OCR of clean print has nine letters in ten right; a line of other text has few. */
  private static final double ALIKE = 0.6;

  /** The work of another OCR is worth keeping where it is about as good. */
  private static final double ALIKE_UNSEEN = 0.8;

  private final Sight sight;
  private final LayerDoubt doubt;
  private final Function<Sight, List<Line>> ocr;
  private final List<Word> visible = new ArrayList<>();
  private final List<Word> unseen = new ArrayList<>();

  /**
   * @param layer with boxes on the picture as it was turned for the sight
   * @param hidden tells which of its words cannot be seen
   * @param ocr reads lines
   */
  LayerTrial(
      List<Line> layer,
      Predicate<Word> hidden,
      LayerDoubt doubt,
      Sight sight,
      Function<Sight, List<Line>> ocr) {
    this.sight = sight;
    this.doubt = doubt;
    this.ocr = ocr;
    for (Line line : layer) {
      for (Word word : line.words()) {
        (hidden.test(word) ? unseen : visible).add(word);
      }
    }
  }

  /**
   * How the trial went.
   *
   * @param kept words of the layer that hold
   * @param unread places, by their index in the sight, whose text is not among those words
   * @param compared places of which OCR was sure
   * @param unlike those of them where it saw another text than was written
   * @param unseen words that cannot be seen and do not say what is drawn
   */
  record Verdict(Set<Word> kept, BitSet unread, int compared, int unlike, int unseen) {
    /** Notes what speaks against the document's honesty, or that of the program that made it. */
    void tell(int pageIndex, List<Notice> notices) {
      String page = "page " + pageIndex + ": ";
      if (unlike > 0) {
        notices.add(
            new Notice(
                Notice.Code.TEXT_LAYER_MISMATCH,
                page + unlike + " of " + compared + " lines differ"));
      }
      if (unseen > 0) {
        notices.add(new Notice(Notice.Code.HIDDEN_TEXT, page + unseen + " words"));
      }
    }
  }

  Verdict verdict() {
    List<ToldPlace> places = places();
    double aspect = sight.height() / (double) sight.width();
    BitSet told = new BitSet();
    for (int i = 0; i < places.size(); i++) {
      told.set(i, places.get(i).told(aspect));
    }
    Votes votes = new Votes();
    boolean every = doubt.contradicted() || doubt.illegible();
    BitSet first = every ? told : sample(places, told);
    first.stream().forEach(i -> votes.take(i, places.get(i)));
    if (votes.unlike.cardinality() > 0) {
      told.stream().filter(i -> !first.get(i)).forEach(i -> votes.take(i, places.get(i)));
    }
    int alike = votes.alike.cardinality();
    int unlike = votes.unlike.cardinality();
    boolean refuted = unlike > alike || doubt.illegible() && alike == 0;
    BitSet held = new BitSet();
    for (int i = 0; i < places.size() && !refuted; i++) {
      held.set(i, !votes.unlike.get(i) && votes.holds(i, places.get(i)));
    }
    BitSet unread = (BitSet) told.clone();
    unread.and(held);
    unread.flip(0, places.size());
    Set<Word> kept = refuted ? Set.of() : kept(places, held);
    int lost = (int) unseen.stream().filter(word -> !kept.contains(word)).count();
    return new Verdict(kept, unread, alike + unlike, unlike, lost);
  }

  /** Visible words are what a place is compared with; those unseen only where there is no other. */
  private List<ToldPlace> places() {
    List<ToldPlace> places = new ArrayList<>();
    for (PageBox box : sight.places()) {
      boolean lying = box.width() * sight.width() >= box.height() * sight.height();
      ToldPlace empty = new ToldPlace(box, lying, List.of());
      List<Word> words = within(empty, visible);
      places.add(new ToldPlace(box, lying, words.isEmpty() ? within(empty, unseen) : words));
    }
    return places;
  }

  private static List<Word> within(ToldPlace place, List<Word> words) {
    return words.stream().filter(word -> place.holds(word.box())).toList();
  }

  /** Evenly over the page, of the places that say enough to be compared. */
  private static BitSet sample(List<ToldPlace> places, BitSet told) {
    int[] telling = told.stream().filter(i -> Likeness.telling(places.get(i).text())).toArray();
    BitSet sample = new BitSet();
    for (int i = 0; i < Math.min(SAMPLE, telling.length); i++) {
      sample.set(telling[(int) ((i + 0.5) * telling.length / Math.min(SAMPLE, telling.length))]);
    }
    return sample;
  }

  private Set<Word> kept(List<ToldPlace> places, BitSet held) {
    Set<Word> kept = new HashSet<>(doubt.illegible() ? Set.of() : visible);
    for (int i = 0; i < places.size(); i++) {
      if (held.get(i)) {
        kept.addAll(places.get(i).words());
      } else {
        places.get(i).words().forEach(kept::remove);
      }
    }
    return kept;
  }

  /** What OCR has to say on the places that it was asked about. */
  private final class Votes {
    private final BitSet alike = new BitSet();
    private final BitSet unlike = new BitSet();
    private final Set<Word> notSeen = new HashSet<>(unseen);

    boolean unseen(ToldPlace place) {
      return notSeen.containsAll(place.words());
    }

    /** Whether words that were not compared, or without an outcome, are to be believed. */
    boolean holds(int index, ToldPlace place) {
      if (place.words().isEmpty()) {
        return false;
      }
      if (doubt.illegible()) {
        return alike.get(index) || Likeness.otherScript(place.text());
      }
      return !alike.isEmpty() || !unseen(place);
    }

    void take(int index, ToldPlace place) {
      List<Line> read = ocr.apply(sight.only(i -> i == index));
      Optional<Line> line = read.isEmpty() ? Optional.empty() : Optional.of(read.get(0));
      double least = unseen(place) ? ALIKE_UNSEEN : ALIKE;
      switch (Likeness.of(place.text(), line, least, doubt.contradicted())) {
        case ALIKE -> alike.set(index);
        case UNLIKE -> unlike.set(index);
        case UNTOLD -> {
          // OCR is not sure, or there is nothing to compare.
        }
      }
    }
  }
}

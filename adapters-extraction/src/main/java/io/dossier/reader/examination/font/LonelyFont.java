package io.dossier.reader.examination.font;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Finding.Weight;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Finds numbers for whose sake alone a font is there: the numbers of the page are in one font, and
 * this one is in another that looks like it and is used for nothing else. An editor that lacks the
 * glyphs of a subset brings a font of its own.
 */
final class LonelyFont {
  private static final int LEAST_NUMBERS = 5;
  private static final int MOST_GLYPHS = 30;
  private static final int MOST_TOKENS = 3;
  private static final double SAME_SIZE = 0.12;

  /** Of words beside each other. */
  private static final double VERY_SIZE = 0.03;

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d\\D?");
  private static final Pattern MONTH = Pattern.compile("\\p{L}{3,9}[.,]?");
  private static final Pattern DAY = Pattern.compile("\\d{1,2}(st|nd|rd|th)?[.,]?");

  private LonelyFont() {}

  /**
   * @param tokens of one page
   */
  static List<Oddity> among(List<Token> tokens, Neighbours neighbours) {
    List<List<Token>> fonts = byFont(tokens);
    List<Oddity> found = new ArrayList<>();
    for (List<Token> lonely : fonts) {
      int glyphs = lonely.stream().mapToInt(token -> token.glyphs().size()).sum();
      if (lonely.size() <= MOST_TOKENS && glyphs <= MOST_GLYPHS) {
        lonely.stream()
            .filter(Token::number)
            .filter(LonelyFont::ofDigits)
            .forEach(
                token ->
                    sentence(token, neighbours)
                        .or(() -> again(token, lonely, fonts))
                        .or(() -> taken(token, lonely, fonts, neighbours))
                        .or(() -> judged(token, fonts))
                        .ifPresent(found::add));
      }
    }
    return found;
  }

  /** Whether its font sets digits, and not just a currency's sign that the others lack. */
  private static boolean ofDigits(Token number) {
    return number.digits().stream()
        .anyMatch(g -> g.font().getCOSObject() == number.first().font().getCOSObject());
  }

  /** In the order in which the fonts come. */
  private static List<List<Token>> byFont(List<Token> tokens) {
    Map<COSDictionary, List<Token>> fonts = new IdentityHashMap<>();
    List<List<Token>> inOrder = new ArrayList<>();
    for (Token token : tokens) {
      fonts
          .computeIfAbsent(
              token.first().font().getCOSObject(),
              key -> {
                List<Token> made = new ArrayList<>();
                inOrder.add(made);
                return made;
              })
          .add(token);
    }
    return inOrder;
  }

  /** Empty where the numbers of the page share no font that looks like the number's. */
  private static Optional<Oddity> judged(Token number, List<List<Token>> fonts) {
    PDFont own = number.first().font();
    Typeface face = Typeface.of(own);
    for (List<Token> others : fonts) {
      PDFont font = others.get(0).first().font();
      if (font.getCOSObject() == own.getCOSObject() || !face.sameStyle(Typeface.of(font))) {
        continue;
      }
      List<Token> alike =
          others.stream()
              .filter(Token::number)
              .filter(other -> Math.abs(other.size() / number.size() - 1) <= SAME_SIZE)
              .toList();
      if (alike.size() >= LEAST_NUMBERS) {
        boolean twice = face.family().equals(Typeface.of(font).family());
        boolean telling = foreign(own, font) && among(number, alike);
        return Optional.of(oddity(number, telling ? Weight.SERIOUS : Weight.SLIGHT, twice));
      }
    }
    return Optional.empty();
  }

  /**
   * Where words stand on both sides of it, or the rest of a date, that share another font; on one
   * side alone it is a value beside its label, unless its very face was there already.
   */
  private static Optional<Oddity> sentence(Token number, Neighbours neighbours) {
    Optional<Token> before = beyond(number, neighbours::before);
    Optional<Token> after = beyond(number, neighbours::after);
    Optional<Token> word = before.or(() -> after).filter(beside -> alike(beside, number));
    if (word.isEmpty() || !plain(number)) {
      return Optional.empty();
    }
    PDFont own = number.first().font();
    PDFont other = word.get().first().font();
    boolean flanked = before.isPresent() && after.filter(w -> sameFont(w, word.get())).isPresent();
    boolean ofDate =
        YEAR.matcher(number.text()).matches()
            && before.filter(month -> MONTH.matcher(month.text()).matches()).isPresent()
            && before
                .flatMap(neighbours::before)
                .filter(day -> DAY.matcher(day.text()).matches() && sameFont(day, word.get()))
                .isPresent();
    boolean twice = Typeface.of(own).family().equals(Typeface.of(other).family());
    boolean labelled = before.filter(label -> label.text().endsWith(":")).isPresent();
    if (!((flanked || ofDate) && foreign(own, other) || twice && !labelled)) {
      return Optional.empty();
    }
    return Optional.of(
        new Oddity(
            number,
            number.glyphs(),
            Oddity.Kind.ALONE,
            Weight.SERIOUS,
            "in a font ("
                + Typeface.of(own).name()
                + ") that is used for nothing else, while the words beside it are in another ("
                + Typeface.of(other).name()
                + ")"));
  }

  /**
   * Alone in a second subset of a face whose first one sets the text around it. Word processors
   * embed a face once as a simple font and once as a composite one (ISO 32000-2, 9.6 and 9.7), for
   * the scripts that the simple one cannot hold: the two have no digit in common.
   */
  private static Optional<Oddity> again(Token number, List<Token> lonely, List<List<Token>> fonts) {
    String name = Typeface.of(number.first().font()).name();
    PageFonts uses = new PageFonts(fonts.stream().flatMap(List::stream).toList());
    boolean again =
        lonely.size() == 1
            && plain(number)
            && number.first().font().isEmbedded()
            && fonts.stream()
                .filter(others -> others != lonely)
                .filter(others -> Typeface.of(others.get(0).first().font()).name().equals(name))
                .filter(o -> uses.shareDigits(number.first().font(), o.get(0).first().font()))
                .map(others -> others.stream().filter(LonelyFont::plain).toList())
                .anyMatch(others -> TakenPlace.inSameFace(number, others));
    return again ? Optional.of(oddity(number, Weight.SERIOUS, true)) : Optional.empty();
  }

  private static Optional<Oddity> taken(
      Token number, List<Token> lonely, List<List<Token>> fonts, Neighbours neighbours) {
    PDFont own = number.first().font();
    boolean taken =
        (lonely.size() == 1 || date(lonely, neighbours))
            && plain(number)
            && fonts.stream()
                .filter(others -> others != lonely)
                .filter(others -> foreign(own, others.get(0).first().font()))
                .anyMatch(others -> TakenPlace.by(number, others));
    return taken
        ? Optional.of(
            new Oddity(
                number,
                number.glyphs(),
                Oddity.Kind.ALONE,
                Weight.SERIOUS,
                "in a font ("
                    + Typeface.of(own).name()
                    + ") that another program brought and that is used for nothing else, yet in"
                    + " exactly the size and place of the text around it"))
        : Optional.empty();
  }

  /** Whether some words are one date with its month in words. */
  private static boolean date(List<Token> words, Neighbours neighbours) {
    Token last = words.get(words.size() - 1);
    return YEAR.matcher(last.text()).matches() && neighbours.line(last).containsAll(words);
  }

  /** The first word on a side that is in another font. */
  private static Optional<Token> beyond(Token number, Function<Token, Optional<Token>> side) {
    Optional<Token> word = side.apply(number);
    for (int i = 0; i < MOST_TOKENS && word.filter(w -> sameFont(w, number)).isPresent(); i++) {
      word = word.flatMap(side);
    }
    return word;
  }

  private static boolean sameFont(Token a, Token b) {
    return a.first().font().getCOSObject() == b.first().font().getCOSObject();
  }

  private static boolean alike(Token word, Token number) {
    return !sameFont(word, number)
        && Math.abs(word.size() / number.size() - 1) <= VERY_SIZE
        && Typeface.of(word.first().font()).sameStyle(Typeface.of(number.first().font()));
  }

  /** Whether another program brought it: it is embedded a second time, or made in another way. */
  private static boolean foreign(PDFont own, PDFont other) {
    return Typeface.of(own).family().equals(Typeface.of(other).family())
        || !FontMake.of(own).equals(FontMake.of(other));
  }

  /** Whether it stands among them, rather than on the edge of the page as a mark does. */
  private static boolean among(Token number, List<Token> others) {
    Area area = others.get(0).area();
    for (Token other : others) {
      area = area.union(other.area());
    }
    return plain(number) && area.meets(number.area());
  }

  /** Fonts of other scripts come and go with a sign of theirs. */
  private static boolean plain(Token number) {
    return number.text().chars().allMatch(c -> c < 128);
  }

  private static Oddity oddity(Token token, Weight weight, boolean twice) {
    return new Oddity(
        token,
        token.glyphs(),
        Oddity.Kind.ALONE,
        weight,
        "in a font ("
            + Typeface.of(token.first().font()).name()
            + (twice ? ", embedded a second time" : "")
            + ") that is used for nothing else, while the other numbers of the page share one");
  }
}

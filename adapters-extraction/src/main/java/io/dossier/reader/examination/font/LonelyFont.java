package io.dossier.reader.examination.font;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Finding.Weight;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private LonelyFont() {}

  /**
   * @param tokens of one page
   */
  static List<Oddity> among(List<Token> tokens) {
    List<List<Token>> fonts = byFont(tokens);
    List<Oddity> found = new ArrayList<>();
    for (List<Token> lonely : fonts) {
      int glyphs = lonely.stream().mapToInt(token -> token.glyphs().size()).sum();
      if (lonely.size() <= MOST_TOKENS && glyphs <= MOST_GLYPHS) {
        lonely.stream()
            .filter(Token::number)
            .forEach(token -> judged(token, fonts).ifPresent(found::add));
      }
    }
    return found;
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
        boolean telling = (twice || !own.isEmbedded() && font.isEmbedded()) && among(number, alike);
        return Optional.of(oddity(number, telling ? Weight.SERIOUS : Weight.SLIGHT, twice));
      }
    }
    return Optional.empty();
  }

  /** Whether it stands among them, rather than on the edge of the page as a mark does. */
  private static boolean among(Token number, List<Token> others) {
    Area area = others.get(0).area();
    for (Token other : others) {
      area = area.union(other.area());
    }
    boolean plain = number.text().chars().allMatch(c -> c < 128);
    return plain && area.meets(number.area());
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

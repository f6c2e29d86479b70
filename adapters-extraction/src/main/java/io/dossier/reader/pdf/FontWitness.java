package io.dossier.reader.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * What speaks against the characters that one font claims for the glyphs it draws. The claim stands
 * in its {@code ToUnicode} map (ISO 32000-2, 9.10.3), which nothing that is drawn depends on; its
 * glyphs' names and the embedded font's own table of characters may say otherwise.
 */
public final class FontWitness {
  /** Of fewer codes it does not tell when several claim to be the same character. */
  private static final int TELLING = 10;

  private final PDFont font;
  private final Map<Integer, Integer> seen = new HashMap<>();
  private @Nullable Optional<CmapLookup> ownTable;

  public FontWitness(PDFont font) {
    this.font = font;
  }

  void saw(int code) {
    seen.merge(code, 1, Integer::sum);
  }

  /** What was found of the glyphs that were drawn. */
  record Found(int glyphs, int unknown, int contradicted) {}

  Found found() {
    int glyphs = 0;
    int unknown = 0;
    int contradicted = 0;
    Optional<CmapLookup> table = knownTable();
    Set<String> claims = new HashSet<>();
    int letters = 0;
    for (Map.Entry<Integer, Integer> code : seen.entrySet()) {
      String claim = claim(code.getKey());
      glyphs += code.getValue();
      if (claim == null || !tells(claim)) {
        unknown += code.getValue();
      } else if (contradicted(code.getKey(), claim, table)) {
        contradicted += code.getValue();
      }
      if (claim != null) {
        claims.add(claim);
        letters++;
      }
    }
    boolean alike = letters >= TELLING && 2 * claims.size() < letters;
    return new Found(glyphs, unknown, alike ? glyphs : contradicted);
  }

  /**
   * The letter or digit that the font itself takes a glyph for; empty where that is what it claims,
   * or where it does not say.
   */
  public Optional<String> otherThanClaimed(int code) {
    String claim = claim(code);
    Optional<CmapLookup> table = knownTable();
    if (claim == null || !contradicted(code, claim, table)) {
      return Optional.empty();
    }
    try {
      return own(code, table).stream().findFirst();
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private Optional<CmapLookup> knownTable() {
    Optional<CmapLookup> known = ownTable;
    if (known == null) {
      known = table();
      ownTable = known;
    }
    return known;
  }

  private @Nullable String claim(int code) {
    try {
      return font.toUnicode(code);
    } catch (RuntimeException e) {
      return null;
    }
  }

  private static boolean tells(String claim) {
    if (claim.isEmpty()) {
      return false;
    }
    int character = claim.codePointAt(0);
    return character != 0xFFFD
        && Character.getType(character) != Character.PRIVATE_USE
        && !(Character.isISOControl(character) && !Character.isWhitespace(character));
  }

  /** Only letters and digits count: of signs there are many that look alike. */
  private boolean contradicted(int code, String claim, Optional<CmapLookup> table) {
    if (!plain(claim)) {
      return false;
    }
    try {
      List<String> own = own(code, table);
      return !own.isEmpty() && own.stream().allMatch(FontWitness::plain) && !own.contains(claim);
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static boolean plain(String claim) {
    return claim.length() == 1
        && claim.charAt(0) < 128
        && Character.isLetterOrDigit(claim.charAt(0));
  }

  /** What the font itself takes the glyph for; empty where it does not say. */
  private List<String> own(int code, Optional<CmapLookup> table) throws IOException {
    if (font instanceof PDSimpleFont simple && simple.getEncoding() != null) {
      String character = simple.getGlyphList().toUnicode(simple.getEncoding().getName(code));
      return character == null ? List.of() : List.of(character);
    }
    if (font instanceof PDType0Font composite && table.isPresent()) {
      List<Integer> codes = table.get().getCharCodes(composite.codeToGID(code));
      return codes == null ? List.of() : codes.stream().map(Character::toString).toList();
    }
    return List.of();
  }

  /** The characters of the font's own glyphs, where it is embedded and holds them. */
  private Optional<CmapLookup> table() {
    try {
      return font instanceof PDType0Font composite
              && composite.getDescendantFont() instanceof PDCIDFontType2 glyphs
              && glyphs.isEmbedded()
          ? Optional.ofNullable(glyphs.getTrueTypeFont().getUnicodeCmapLookup(false))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // A font that cannot be asked says nothing.
      return Optional.empty();
    }
  }
}

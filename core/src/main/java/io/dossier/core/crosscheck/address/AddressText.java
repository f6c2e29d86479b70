package io.dossier.core.crosscheck.address;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an address on its way apart: what has a form of its own is taken out. Belongs to one
 * thread.
 */
final class AddressText {
  private static final Pattern CARE_OF =
      Pattern.compile(
          "(?:^|(?<=[,;]))\\s*(?:[SDWCHF] ?[/\\\\|] ?[O0]|D ?/ ?A|(?:SON|WIFE|DAUGHTER|CARE) OF"
              + "|(?:SDRI?|BPK|BAPAK|IBU|TN|NY|MR|MRS|SHRI|SMT|U\\.P(?=\\. \\p{L})|UP(?= ?:)|ATTN)(?=[. :]))(?!\\p{L})[^,;]*");

  private static final Pattern PHONE =
      Pattern.compile(
          "\\b(?:PH(?:ONE)?|TEL(?:P|EPON)?|MOB(?:ILE)?|HP|TELP|CONTACT)\\b[ .:NO-]*[+\\d][\\d -]{6,}|(?<!\\d)(?:\\+?\\d{2}[ -]?)?\\d{10,12}(?!\\d)");

  private static final Pattern RT_RW =
      Pattern.compile(
          "\\bRT\\b\\W{0,3}(?:RW\\b\\W{0,3})?0*(\\d{1,3})\\W{0,3}(?:/|RW|,)\\W{0,3}(?:RW)?\\W{0,3}0*(\\d{1,3})\\b");

  /** Without its letters: three digits each, padded. */
  private static final Pattern PADDED =
      Pattern.compile("(?<![\\d/])0{1,2}(\\d{1,2}) ?/ ?0{1,2}(\\d{1,2})(?![\\d/])");

  private static final Pattern JOINED_RT = Pattern.compile("\\b(R[TW])\\.?(?=\\d)");
  private static final Pattern RT = Pattern.compile("\\bRT\\W{0,3}0*(\\d{1,3})\\b");
  private static final Pattern RW = Pattern.compile("\\bRW\\W{0,3}0*(\\d{1,3})\\b");

  /** Six digits of India Post, five of Pos Indonesia and Pos Malaysia; the last that stand so. */
  private static final Pattern SIX =
      Pattern.compile("(?<![\\dA-Z/])([1-9]\\d{2})[ -]?(\\d{3})(?![\\d/])");

  private static final Pattern FIVE =
      Pattern.compile("(?<![\\dA-Z/-])(?:[A-Z]-)?(\\d{5})(?:-\\d{4})?(?![\\d/-])");

  /** Four digits more, of the United States Postal Service. */
  private static final Pattern EXTENSION = Pattern.compile("(?<=\\d{5})-\\d{4}$");

  /** The last digits alone, behind the city: {@code MUMBAI 78}. */
  private static final Pattern ZONE = Pattern.compile("(?<=\\p{L}{3}[ -]{1,3})(\\d{4}|\\d{1,2})$");

  private static final Pattern NOT_DIGIT = Pattern.compile("[^\\dOISBL]");

  /** A British postcode (BS 7666). */
  private static final Pattern BRITISH =
      Pattern.compile("(?<![\\dA-Z])[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}(?![\\dA-Z])");

  /** Six places of which up to two were read as letters. */
  private static final Pattern MISREAD =
      Pattern.compile(
          "(?<![\\dA-Z])(?=[\\dOISBL]{6}(?![\\dA-Z]))(?=(?:[OISBL]*\\d){4})[\\dOISBL]{6}");

  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "\\b(?:PIN ?CODE|PIN|KODE ?POS|POSTAL ?CODE|ZIP(?: ?CODE)?|ADDRESS|ALAMAT)\\b\\s*[:.-]*");

  private static final Pattern BEHIND = Pattern.compile("(?<!\\p{L})B ?/ ?H(?!\\p{L})");

  private String rest;

  AddressText(String plain) {
    String joined = JOINED_RT.matcher(plain.replace('\n', ',')).replaceAll("$1 ");
    joined = BEHIND.matcher(joined).replaceAll("BEHIND");
    rest = PHONE.matcher(CARE_OF.matcher(joined).replaceAll(" ")).replaceAll(" ");
  }

  /**
   * Where an Indonesian house belongs.
   *
   * @param rt number of the neighbourhood (rukun tetangga), without leading zeros
   * @param rw of the community above it (rukun warga)
   */
  record Neighbourhood(Optional<String> rt, Optional<String> rw) {}

  Neighbourhood takeNeighbourhood() {
    for (Pattern pattern : List.of(RT_RW, PADDED)) {
      Matcher both = pattern.matcher(rest);
      if (both.find()) {
        rest = cut(both.toMatchResult());
        return new Neighbourhood(Optional.of(both.group(1)), Optional.of(both.group(2)));
      }
    }
    return new Neighbourhood(take(RT), take(RW));
  }

  private Optional<String> take(Pattern pattern) {
    Matcher matcher = pattern.matcher(rest);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String found = matcher.group(1);
    rest = cut(matcher.toMatchResult());
    return Optional.of(found);
  }

  Optional<String> takePostcode() {
    Optional<MatchResult> british = last(BRITISH);
    if (british.isPresent()) {
      rest = cut(british.get());
      return british.map(result -> result.group().replace(" ", ""));
    }
    Optional<MatchResult> six = last(SIX).or(() -> last(MISREAD));
    Optional<MatchResult> found = six.or(() -> last(FIVE).filter(result -> result.start() > 0));
    if (found.isEmpty()) {
      return take(ZONE);
    }
    rest = cut(found.get());
    return found.map(
        result ->
            NOT_DIGIT
                .matcher(EXTENSION.matcher(result.group()).replaceFirst(""))
                .replaceAll("")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replace('S', '5')
                .replace('B', '8'));
  }

  private Optional<MatchResult> last(Pattern pattern) {
    return pattern.matcher(rest).results().reduce((first, second) -> second);
  }

  private String cut(MatchResult result) {
    return rest.substring(0, result.start()) + ", " + rest.substring(result.end());
  }

  /** What is left, without what only names a part that was taken. */
  String rest() {
    return LEFT_OUT.matcher(rest).replaceAll(" ");
  }
}

package io.dossier.core.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of files that are taken, told by their first bytes and never by name or declared type.
 */
public enum DocumentKind {
  PDF("application/pdf"),
  JPEG("image/jpeg"),
  PNG("image/png"),
  HEIC("image/heic"),
  WEBP("image/webp"),
  TIFF("image/tiff");

  /** How many first bytes {@link #sniff} wants to see; fewer will do at the end of a short file. */
  public static final int SNIFF_BYTES = 1024;

  /** Brands of ISO/IEC 23008-12 (HEIF) for pictures coded with HEVC. */
  private static final Set<String> HEIC_BRANDS =
      Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "hevm", "hevs");

  private static final Set<String> HEIF_BRANDS = Set.of("mif1", "msf1");

  private final String contentType;

  DocumentKind(String contentType) {
    this.contentType = contentType;
  }

  public String contentType() {
    return contentType;
  }

  /**
   * The kind that the head of a file shows, or empty for anything else.
   *
   * <p>A PDF's header may stand anywhere in the first 1,024 bytes (ISO 32000-2 Annex I, as readers
   * do), unless those bytes begin as another kind.
   */
  public static Optional<DocumentKind> sniff(byte[] head) {
    if (starts(head, 0xFF, 0xD8, 0xFF)) {
      return Optional.of(JPEG);
    }
    if (starts(head, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
      return Optional.of(PNG);
    }
    if (starts(head, 'I', 'I', 42, 0)
        || starts(head, 'M', 'M', 0, 42)
        || starts(head, 'I', 'I', 43, 0)
        || starts(head, 'M', 'M', 0, 43)) {
      return Optional.of(TIFF);
    }
    if (ascii(head, 0, 4).equals("RIFF") && ascii(head, 8, 12).equals("WEBP")) {
      return Optional.of(WEBP);
    }
    if (ascii(head, 4, 8).equals("ftyp")) {
      return isHeic(head) ? Optional.of(HEIC) : Optional.empty();
    }
    return ascii(head, 0, SNIFF_BYTES).contains("%PDF-") ? Optional.of(PDF) : Optional.empty();
  }

  private static boolean isHeic(byte[] head) {
    int end = Math.min(head.length, boxLength(head));
    String major = ascii(head, 8, 12);
    if (HEIC_BRANDS.contains(major)) {
      return true;
    }
    for (int at = 16; at + 4 <= end; at += 4) {
      String brand = ascii(head, at, at + 4);
      if (HEIC_BRANDS.contains(brand)) {
        return true;
      }
    }
    return HEIF_BRANDS.contains(major) && !ascii(head, 8, end).contains("avif");
  }

  private static int boxLength(byte[] head) {
    int length = 0;
    for (int i = 0; i < 4 && i < head.length; i++) {
      length = length << 8 | head[i] & 0xff;
    }
    return length < 8 ? head.length : length;
  }

  private static boolean starts(byte[] head, int... magic) {
    if (head.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((head[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static String ascii(byte[] head, int from, int to) {
    if (from >= head.length || to <= from) {
      return "";
    }
    return new String(
        Arrays.copyOfRange(head, from, Math.min(to, head.length)), StandardCharsets.ISO_8859_1);
  }
}

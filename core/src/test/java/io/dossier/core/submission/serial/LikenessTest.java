package io.dossier.core.submission.serial;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.document.ContentHash;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LikenessTest {
  private static final ContentHash A = new ContentHash("aa".repeat(32));
  private static final ContentHash B = new ContentHash("bb".repeat(32));

  private static String text(int seed, int words) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(Long.toString(random.nextLong() >>> 40, 36)).append(' ');
    }
    return text.toString();
  }

  private static Fingerprint of(ContentHash bytes, String text, long... looks) {
    return new Fingerprint(bytes, WordSketch.of(text), Arrays.stream(looks).boxed().toList());
  }

  private static boolean shareAMark(Fingerprint a, Fingerprint b) {
    List<byte[]> marks = Likeness.marks(b);
    return Likeness.marks(a).stream()
        .anyMatch(x -> marks.stream().anyMatch(y -> Arrays.equals(x, y)));
  }

  @Test
  void theSameBytesAreTheSameWhateverIsOnThem() {
    assertThat(Likeness.of(of(A, ""), of(A, text(1, 100)))).contains(Likeness.SAME_BYTES);
  }

  @Test
  void aFewMisreadWordsDoNotMakeAnotherDocument() {
    String once = text(1, 300);
    String again = once.replaceFirst(" \\w+ ", " misread ");
    assertThat(Likeness.of(of(A, once), of(B, again))).contains(Likeness.SAME_WORDS);
    assertThat(shareAMark(of(A, once), of(B, again))).isTrue();
  }

  @Test
  void aFormFilledInForAnotherPersonIsAnotherDocument() {
    String form = text(1, 60);
    assertThat(Likeness.of(of(A, form + text(2, 40)), of(B, form + text(3, 40)))).isEmpty();
  }

  @Test
  void documentsWithoutWordsAreComparedByTheirLook() {
    long look = 0x0f0f_3c3c_a5a5_7171L;
    assertThat(Likeness.of(of(A, "", look), of(B, "", look ^ 0b101))).contains(Likeness.SAME_LOOK);
    assertThat(shareAMark(of(A, "", look), of(B, "", look ^ 0b101))).isTrue();
    assertThat(Likeness.of(of(A, "", look), of(B, "", ~look))).isEmpty();
  }

  @Test
  void blankPagesAreNotTheSameDocument() {
    assertThat(Likeness.of(of(A, "", 0L), of(B, "", 0L))).isEmpty();
  }

  @Test
  void theSketchEstimatesWhatTwoTextsHaveInCommon() {
    String common = text(4, 500);
    double likeness =
        WordSketch.likeness(
            WordSketch.of(common + text(5, 250)), WordSketch.of(common + text(6, 250)));
    assertThat(likeness).isBetween(0.3, 0.7);
  }
}

package io.dossier.core.extraction.learning.scored;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueShapeTest {
  @Test
  void matchesOthersOfTheSameShape() {
    ValueShape shape = ValueShape.of(List.of("KW/2021/0412", "KW/2023/1187")).get(0);
    assertThat(shape.share()).isEqualTo(1);
    assertThat(shape.fits("KW/2024/0008")).isTrue();
    assertThat(shape.fits("KX/2024/0008")).isFalse();
    assertThat(shape.fits("KW-2024-0008")).isFalse();
  }

  @Test
  void holdsLettersThatChange() {
    ValueShape shape = ValueShape.of(List.of("AB-171", "XY-272")).get(0);
    assertThat(shape.fits("QR-909")).isTrue();
    assertThat(shape.fits("qr-909")).isFalse();
    assertThat(shape.fits("QR-90912")).isFalse();
  }

  @Test
  void hasAShapeForEachOutline() {
    assertThat(ValueShape.of(List.of("12/3", "45/6", "A7"))).hasSize(2);
  }

  @Test
  void knowsNoneOfNames() {
    assertThat(ValueShape.of(List.of("Ilse Bruggeman", "Teun Wolters"))).isEmpty();
  }

  @Test
  void quotesWhatExpressionsWouldTakeForASign() {
    assertThat(ValueShape.of(List.of("(4).*7+", "(5).*8+")).get(0).fits("(6).*9+")).isTrue();
  }
}

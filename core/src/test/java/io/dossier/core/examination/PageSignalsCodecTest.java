package io.dossier.core.examination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dossier.core.examination.PageSignals.Colour;
import io.dossier.core.examination.PageSignals.Edges;
import io.dossier.core.examination.PageSignals.Source;
import io.dossier.core.examination.PageSignals.Tone;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageSignalsCodecTest {
  private static final PageSignals MEASURED =
      new PageSignals(
          3,
          new Source(0.9, 200, 827, 1170),
          new Tone(0.2, 230, 40, 170, 33, 0.5),
          new Edges(2.5, 3.5, 211),
          new Colour(0.01, true, 0.8),
          4.5,
          List.of(new Area(1, 2, 3, 4)),
          List.of(new Area(5, 6, 7, 8), new Area(0, 0, 1, 1)),
          List.of());

  private static final Examination EXAMINATION =
      new Examination(
          FileParticulars.NONE,
          List.of(),
          List.of(),
          List.of(),
          List.of(PageSignals.drawn(0, 0.02), MEASURED),
          List.of());

  @Test
  void signalsComeBackAsTheyWere() throws IOException {
    assertEquals(EXAMINATION, ExaminationCodec.decode(ExaminationCodec.encode(EXAMINATION)));
  }

  @Test
  void refusesSignalsThatBreakOff() {
    byte[] bytes = ExaminationCodec.encode(EXAMINATION);
    byte[] half = Arrays.copyOf(bytes, bytes.length - 20);
    assertThrows(IOException.class, () -> ExaminationCodec.decode(half));
  }
}

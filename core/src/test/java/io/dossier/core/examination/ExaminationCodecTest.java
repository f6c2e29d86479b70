package io.dossier.core.examination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExaminationCodecTest {
  private static final Examination SAMPLE =
      new Examination(
          new FileParticulars(
              Optional.of("producer"),
              Optional.empty(),
              Optional.of(Instant.ofEpochSecond(1_700_000_000)),
              Optional.empty(),
              Optional.empty(),
              Optional.of("title"),
              Optional.empty(),
              Optional.empty()),
          List.of(new Sheet(0, 0, 595, 842, 0)),
          List.of(
              CheckResult.clean(Check.HIDDEN_TEXT, 0.25),
              CheckResult.couldNotRun(Check.COPY_MOVE, "the file is a PDF"),
              CheckResult.found(
                  Check.COVERED_TEXT,
                  1,
                  new Finding(
                      Finding.Weight.GRAVE,
                      "text is covered",
                      List.of(
                          Mark.at(0, new Area(1, 2, 3, 4)),
                          Mark.change(
                              0,
                              new Area(1, 2, 3, 4),
                              new Mark.Change(
                                  Mark.Change.Kind.OTHER,
                                  Optional.of("old"),
                                  Optional.empty())))))),
          List.of(new PageLook(0, 0x0123_4567_89ab_cdefL)),
          List.of(),
          List.of(new SeenLogo(3, 0.93, Mark.at(0, new Area(5, 6, 70, 8)))));

  @Test
  void givesBackWhatItWrote() throws IOException {
    assertThat(ExaminationCodec.decode(ExaminationCodec.encode(SAMPLE))).isEqualTo(SAMPLE);
  }

  @Test
  void bytesThatAreCutShortAreNone() {
    byte[] bytes = ExaminationCodec.encode(SAMPLE);
    for (int length = 0; length < bytes.length; length += 7) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> ExaminationCodec.decode(cut)).isInstanceOf(IOException.class);
    }
  }
}

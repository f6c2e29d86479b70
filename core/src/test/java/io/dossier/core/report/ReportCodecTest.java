package io.dossier.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReportCodecTest {
  @Test
  void givesBackWhatItWrote() throws IOException {
    ReportContent content = SampleReport.full();
    assertThat(ReportCodec.decode(ReportCodec.encode(content))).isEqualTo(content);
  }

  @Test
  void bytesThatAreCutShortAreNone() {
    byte[] bytes = ReportCodec.encode(SampleReport.full());
    for (int length = 0; length < bytes.length; length += 7) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> ReportCodec.decode(cut)).isInstanceOf(IOException.class);
    }
  }
}

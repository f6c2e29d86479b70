package io.dossier.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.dossier.core.document.Original;
import io.dossier.core.examination.FileParticulars;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.Ending;
import io.dossier.core.submission.Pipeline;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnalysisPackingTest {
  private static final Analysis BARE =
      new Analysis(
          Instant.ofEpochSecond(1_700_000_000),
          "1",
          Optional.<Original>empty(),
          FileParticulars.NONE,
          List.of(),
          List.of(),
          Map.of(Pipeline.FRAUD, Ending.SUCCESS),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty());

  @Test
  void readsWhatVersionsBeforeLogosWrote() {
    byte[] packed = AnalysisPacking.pack(BARE);
    // The last two numbers say that there are no logos and that there is no decision.
    byte[] before = Arrays.copyOf(packed, packed.length - Integer.BYTES);
    ByteBuffer.wrap(before).putInt(0, 3);

    assertThat(AnalysisPacking.unpack(before)).isEqualTo(BARE);
    assertThat(AnalysisPacking.unpack(packed)).isEqualTo(BARE);
  }
}

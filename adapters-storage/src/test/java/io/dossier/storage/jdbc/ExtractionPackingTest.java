package io.dossier.storage.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.document.DocumentId;
import io.dossier.core.document.Extraction;
import io.dossier.core.document.ExtractionId;
import io.dossier.core.document.SampleExtraction;
import io.dossier.core.reading.PageRange;
import io.dossier.core.shared.Failure;
import io.dossier.core.shared.Samples;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExtractionPackingTest {
  private final Extraction withoutTemplate =
      new Extraction(
          ExtractionId.of(Samples.ulid()),
          DocumentId.of(Samples.ulid()),
          Extraction.Method.MODEL,
          Optional.empty(),
          SampleExtraction.result("Rejeki").within(new PageRange(0, 0), List.of()),
          Map.of(),
          List.of(),
          "text",
          Samples.NOON,
          Duration.ofMillis(5));

  @Test
  void readsWhatTheFirstVersionWrote() {
    byte[] packed = ExtractionPacking.pack(withoutTemplate);
    // Until then the template and the parts, each absent in four bytes, were not part of it.
    byte[] first = Arrays.copyOf(packed, packed.length - 8);
    ByteBuffer.wrap(first).putInt(0, 1);
    assertThat(ExtractionPacking.unpack(first)).isEqualTo(withoutTemplate);
  }

  @Test
  void readsWhatTheSecondVersionWrote() {
    byte[] packed = ExtractionPacking.pack(withoutTemplate);
    byte[] second = Arrays.copyOf(packed, packed.length - 4);
    ByteBuffer.wrap(second).putInt(0, 2);
    assertThat(ExtractionPacking.unpack(second)).isEqualTo(withoutTemplate);
  }

  @Test
  void refusesWhatALaterVersionWrote() {
    byte[] packed = ExtractionPacking.pack(withoutTemplate);
    ByteBuffer.wrap(packed).putInt(0, Packing.VERSION + 1);
    assertThatThrownBy(() -> ExtractionPacking.unpack(packed)).isInstanceOf(Failure.class);
  }
}

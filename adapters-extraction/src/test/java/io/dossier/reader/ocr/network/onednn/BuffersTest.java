package io.dossier.reader.ocr.network.onednn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class BuffersTest {
  @Test
  void buffersBeginWithALineOfTheCache() {
    try (Buffers buffers = new Buffers()) {
      buffers.ensure(List.of(1L, 24L, 1000L, 40_000_000L));
      buffers.ensure(List.of(17L, 24L, 3000L, 40_000_000L));

      for (int i = 0; i < 4; i++) {
        assertEquals(0, buffers.at(i).address() % Buffers.ALIGNMENT);
      }
    }
  }

  @Test
  void wholeLengthCanBeWritten() {
    try (Buffers buffers = new Buffers()) {
      buffers.ensure(List.of(100L));
      buffers.at(0).position(99).put((byte) 7);

      assertEquals(7, buffers.at(0).get(99));
    }
  }

  @Test
  void whatIsLongEnoughStays() {
    try (Buffers buffers = new Buffers()) {
      buffers.ensure(List.of(100L, 10L));
      int changes = buffers.changes();
      long address = buffers.at(0).address();
      buffers.ensure(List.of(50L, 10L));

      assertEquals(changes, buffers.changes());
      assertEquals(address, buffers.at(0).address());
      buffers.ensure(List.of(101L));
      assertTrue(buffers.changes() > changes);
    }
  }
}

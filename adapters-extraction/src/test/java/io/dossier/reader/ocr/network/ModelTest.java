package io.dossier.reader.ocr.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.dossier.reader.ocr.network.onednn.Bfloat16;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModelTest {
  @BeforeEach
  void forbid() {
    System.setProperty(Bfloat16.PROPERTY, "false");
  }

  @AfterEach
  void allow() {
    System.clearProperty(Bfloat16.PROPERTY);
  }

  @Test
  void networkIsRunInFloatsWhereBfloat16IsForbidden() throws IOException {
    float[] noise = Published.noise(3 * 48 * 104);
    byte[] folded = new FoldedActivations().apply(Published.bytes(Published.RECOGNIZER));

    assertFalse(Bfloat16.here().isPresent());
    try (Model model = Model.load(Published.RECOGNIZER, new FoldedActivations(), 1);
        OrtNetwork whole = new OrtNetwork(folded)) {
      assertArrayEquals(
          whole.run(noise, 1, 3, 48, 104).values(), model.run(noise, 1, 3, 48, 104).values());
    }
  }
}

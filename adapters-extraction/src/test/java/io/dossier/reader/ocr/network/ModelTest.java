package io.dossier.reader.ocr.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.dossier.reader.ocr.network.onednn.MatrixUnits;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModelTest {
  @BeforeEach
  void forbid() {
    System.setProperty(MatrixUnits.PROPERTY, "false");
  }

  @AfterEach
  void allow() {
    System.clearProperty(MatrixUnits.PROPERTY);
  }

  @Test
  void networkIsRunInFloatsWhereMatrixUnitsAreForbidden() throws IOException {
    float[] noise = Published.noise(3 * 48 * 104);
    byte[] folded = new FoldedActivations().apply(Published.bytes(Published.RECOGNIZER));

    assertFalse(MatrixUnits.present());
    try (Model model = Model.load(Published.RECOGNIZER, new FoldedActivations(), 1);
        OrtNetwork whole = new OrtNetwork(folded)) {
      assertArrayEquals(
          whole.run(noise, 1, 3, 48, 104).values(), model.run(noise, 1, 3, 48, 104).values());
    }
  }
}

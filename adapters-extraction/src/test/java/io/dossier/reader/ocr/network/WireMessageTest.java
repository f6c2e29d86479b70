package io.dossier.reader.ocr.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireMessageTest {
  /** The examples of the encoding's specification: 150 in field 1, "testing" in field 2. */
  private static final byte[] BOTH = bytes("089601" + "120774657374696e67");

  @Test
  void readsNumbersAndText() {
    WireMessage message = WireMessage.read(BOTH);

    assertEquals(150, message.one(1).number());
    assertEquals("testing", message.one(2).text());
    assertEquals(0, message.all(3).size());
    assertThrows(IllegalArgumentException.class, () -> message.one(3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "089601120774657374696e67",
        "08ffffffffffffffffff01",
        "0d01020304",
        "090102030405060708",
        "f2ff0100"
      })
  void writesWhatItRead(String hex) {
    assertArrayEquals(bytes(hex), WireMessage.read(bytes(hex)).toBytes());
  }

  @Test
  void changesNestedMessagesOnly() {
    byte[] outer = bytes("0801" + "1a03089601");

    WireMessage changed =
        WireMessage.read(outer)
            .with(3, inner -> new WireMessage(java.util.List.of(WireMessage.Field.of(1, 7))));

    assertArrayEquals(bytes("0801" + "1a020807"), changed.toBytes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"08", "0896", "1207746573", "0b", "08ffffffffffffffffffff01", "0901"})
  void refusesWhatIsNoMessage(String hex) {
    assertThrows(IllegalArgumentException.class, () -> WireMessage.read(bytes(hex)));
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}

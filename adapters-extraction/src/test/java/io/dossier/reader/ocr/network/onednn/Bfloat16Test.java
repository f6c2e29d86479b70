package io.dossier.reader.ocr.network.onednn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class Bfloat16Test {
  @Test
  void matrixUnitsTakeAllPointsAtOnce() {
    assertEquals(
        Optional.of(new Way(Precision.BFLOAT16, false)),
        Bfloat16.of(told("GenuineIntel", "fpu avx512f avx512_bf16 amx_bf16 amx_tile amx_int8")));
  }

  @Test
  void vectorUnitsOfAmdTakeThemInParts() {
    assertEquals(
        Optional.of(new Way(Precision.BFLOAT16, true)),
        Bfloat16.of(told("AuthenticAMD", "fpu avx512f avx512_bf16")));
  }

  @Test
  void othersStayWithFloats() {
    assertEquals(Optional.empty(), Bfloat16.of(told("GenuineIntel", "fpu avx512f avx512_bf16")));
    assertEquals(Optional.empty(), Bfloat16.of(told("AuthenticAMD", "fpu avx512f")));
    assertEquals(Optional.empty(), Bfloat16.of(List.of("Features\t: fp asimd bf16")));
  }

  private static List<String> told(String vendor, String flags) {
    return List.of("processor\t: 0", "vendor_id\t: " + vendor, "flags\t\t: " + flags);
  }
}

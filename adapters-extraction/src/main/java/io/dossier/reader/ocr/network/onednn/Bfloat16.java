package io.dossier.reader.ocr.network.onednn;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether layers in bfloat16 are faster than floats on this processor, as Linux tells. They are
 * where it has units for products of matrices (Intel AMX, Sapphire Rapids and later), and where its
 * vector units multiply twice as many of them as floats (AMD, Zen 4 and later); those of Intel do
 * not.
 */
public final class Bfloat16 {
  /** The system property that forbids their use where it is {@code false}. */
  public static final String PROPERTY = "dossier.bfloat16";

  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
  private static final Set<String> MATRIX_UNITS = Set.of("amx_tile", "amx_bf16");
  private static final String VECTOR_UNITS = "avx512_bf16";
  private static final String AMD = "AuthenticAMD";

  private Bfloat16() {}

  /**
   * How layers are run best in bfloat16; empty where floats are as fast, where bfloat16 is not to
   * be used, and where the system does not tell.
   */
  public static Optional<Way> here() {
    if (!Boolean.parseBoolean(System.getProperty(PROPERTY, "true"))
        || !Files.isReadable(PROCESSORS)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(PROCESSORS, StandardCharsets.UTF_8)) {
      return of(lines.takeWhile(line -> !line.isBlank()).toList());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * @param processor what is told of one processor, line by line
   */
  static Optional<Way> of(List<String> processor) {
    List<String> flags = List.of(told(processor, "flags").split(" +"));
    if (flags.containsAll(MATRIX_UNITS)) {
      return Optional.of(new Way(Precision.BFLOAT16, false));
    }
    return told(processor, "vendor_id").equals(AMD) && flags.contains(VECTOR_UNITS)
        ? Optional.of(new Way(Precision.BFLOAT16, true))
        : Optional.empty();
  }

  private static String told(List<String> processor, String what) {
    return processor.stream()
        .filter(line -> line.startsWith(what))
        .findFirst()
        .map(line -> line.substring(line.indexOf(':') + 1).trim())
        .orElse("");
  }
}

package io.dossier.reader.ocr.network.onednn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Whether this processor multiplies matrices of bfloat16 by units of its own (Intel AMX, Sapphire
 * Rapids and later), as Linux tells. Only there are layers in bfloat16 faster than floats.
 */
public final class MatrixUnits {
  /** The system property that forbids their use where it is {@code false}. */
  public static final String PROPERTY = "dossier.matrix-units";

  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
  private static final List<String> WANTED = List.of("amx_tile", "amx_bf16");

  private MatrixUnits() {}

  /** False as well where they are not to be used, and where the system does not tell. */
  public static boolean present() {
    if (!Boolean.parseBoolean(System.getProperty(PROPERTY, "true"))
        || !Files.isReadable(PROCESSORS)) {
      return false;
    }
    try (var lines = Files.lines(PROCESSORS)) {
      return lines
          .filter(line -> line.startsWith("flags"))
          .findFirst()
          .map(line -> List.of(line.substring(line.indexOf(':') + 1).trim().split(" +")))
          .filter(flags -> flags.containsAll(WANTED))
          .isPresent();
    } catch (IOException e) {
      return false;
    }
  }
}

package io.dossier.storage.keyring;

import io.dossier.core.shared.Category;
import io.dossier.core.shared.Failure;
import io.dossier.storage.files.DurableFile;
import io.dossier.storage.files.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A file of the keyring: lines of a name and a value, with its kind and version first and a SHA-256
 * of all that stands above it last.
 *
 * <p>The digest tells a damaged file from a wrong secret. It does not keep anyone from changing the
 * file: what matters is wrapped and bound to its place.
 */
final class KeyringFile {
  private static final String FIRST = "dossier-keyring 1 ";
  private static final String LAST = "sha256 ";

  private final String kind;
  private final String where;
  private final List<Line> lines = new ArrayList<>();

  private KeyringFile(String kind, String where) {
    this.kind = kind;
    this.where = where;
  }

  record Line(String name, String value) {}

  static KeyringFile ofKind(String kind) {
    return new KeyringFile(kind, "a new " + kind + " file");
  }

  /**
   * Empty when there is none.
   *
   * @throws Failure INTEGRITY when it was changed or is of another kind or version; CONFLICT when
   *     others than its owner have rights on it
   */
  static Optional<KeyringFile> read(Path path, String kind) throws IOException {
    byte[] bytes;
    try {
      requireOwnerOnly(path);
      bytes = Files.readAllBytes(path);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    KeyringFile file = new KeyringFile(kind, path.toString());
    file.parse(new String(bytes, StandardCharsets.ISO_8859_1));
    return Optional.of(file);
  }

  static void requireOwnerOnly(Path path) throws IOException {
    if (!OwnerOnly.holds(path)) {
      throw Failure.conflict(
          "keyring_permissions", path + " can be read or changed by others than its owner");
    }
  }

  private void parse(String text) {
    int last = text.lastIndexOf(LAST);
    if (last < 0 || !text.substring(last).equals(digestLine(text.substring(0, last)))) {
      throw changed("its check line does not fit");
    }
    String[] found = text.substring(0, last).split("\n", -1);
    if (!found[0].equals(FIRST + kind)) {
      throw changed("it is no " + kind + " file of version 1");
    }
    for (int i = 1; i < found.length - 1; i++) {
      int space = found[i].indexOf(' ');
      if (space < 1) {
        throw changed("line " + (i + 1) + " has no name and value");
      }
      with(found[i].substring(0, space), found[i].substring(space + 1));
    }
  }

  private static String digestLine(String above) {
    byte[] digest = Digests.sha256(above.getBytes(StandardCharsets.ISO_8859_1));
    return LAST + HexFormat.of().formatHex(digest) + "\n";
  }

  KeyringFile with(String name, String value) {
    lines.add(new Line(name, value));
    return this;
  }

  KeyringFile with(String name, byte[] value) {
    return with(name, Base64.getEncoder().encodeToString(value));
  }

  List<String> all(String name) {
    return lines.stream().filter(line -> line.name().equals(name)).map(Line::value).toList();
  }

  String one(String name) {
    List<String> values = all(name);
    if (values.size() != 1) {
      throw changed("it has " + values.size() + " lines " + name);
    }
    return values.get(0);
  }

  byte[] bytes(String name) {
    return decoded(one(name));
  }

  byte[] decoded(String base64) {
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw changed("a value is not base 64");
    }
  }

  int number(String name, int from, int to) {
    try {
      int number = Integer.parseInt(one(name));
      if (number >= from && number <= to) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw changed(name + " is no number");
    }
    throw changed(name + " is not within " + from + " and " + to);
  }

  Failure changed(String how) {
    return Failure.of(
        Category.INTEGRITY, "keyring_changed", where + " is not what was written: " + how);
  }

  void replace(Path path) throws IOException {
    StringBuilder text = new StringBuilder(FIRST).append(kind).append('\n');
    lines.forEach(line -> text.append(line.name()).append(' ').append(line.value()).append('\n'));
    text.append(digestLine(text.toString()));
    DurableFile.replace(path, text.toString().getBytes(StandardCharsets.ISO_8859_1));
  }

  @Override
  public String toString() {
    return "KeyringFile[" + where + "]";
  }
}

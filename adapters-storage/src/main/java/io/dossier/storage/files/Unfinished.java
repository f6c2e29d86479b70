package io.dossier.storage.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files being written, in a directory of their own; each name tells when its write began. */
final class Unfinished {
  private static final Pattern NAME = Pattern.compile("(\\d{1,18})-[0-9a-f-]{36}");

  private final Path directory;
  private final InstantSource clock;

  Unfinished(Path directory, InstantSource clock) {
    this.directory = directory;
    this.clock = clock;
  }

  Path next() {
    return directory.resolve(clock.millis() + "-" + UUID.randomUUID());
  }

  void sweep(Instant before) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (name.matches() && Long.parseLong(name.group(1)) < before.toEpochMilli()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}

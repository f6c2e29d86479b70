package io.dossier.reader.process;

import java.util.Optional;

/** Ends this process when the server that started it is gone, even in the middle of a document. */
final class ParentWatch {
  private ParentWatch() {}

  static void start() {
    Optional<ProcessHandle> parent = ProcessHandle.current().parent();
    parent.ifPresent(server -> server.onExit().thenRun(() -> Runtime.getRuntime().halt(0)));
  }
}

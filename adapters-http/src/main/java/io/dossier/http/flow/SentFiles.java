package io.dossier.http.flow;

import io.dossier.core.access.Caller;
import io.dossier.core.document.usecase.ReceiveOriginal;
import io.dossier.core.document.usecase.ReceiveOriginal.Received;
import io.dossier.core.flow.Flow;
import io.dossier.core.flow.FlowFile;
import io.dossier.core.flow.FlowId;
import io.dossier.core.flow.usecase.AddFiles.Sent;
import io.dossier.core.shared.Failure;
import io.dossier.http.wire.FileNames;
import io.dossier.http.wire.MultipartBody;
import io.dossier.http.wire.MultipartBody.Part;
import io.micronaut.http.HttpRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The files of one request while they come: parts {@code file}, as many parts {@code document_id}
 * in the same order, and {@code flow_uuid}. What was received is discarded, unless it is handed
 * over.
 */
final class SentFiles implements AutoCloseable {
  private static final int LONGEST_FIELD = 4 * 1024;
  private static final int MOST_PARTS = 2 * Flow.MOST_FILES + 1;

  private final ReceiveOriginal receive;
  private final Caller caller;
  private final List<Arrived> arrived = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private String flow = "";

  private record Arrived(Received received, Optional<String> filename) {}

  SentFiles(ReceiveOriginal receive, Caller caller) {
    this.receive = receive;
    this.caller = caller;
  }

  void read(HttpRequest<?> request, InputStream body) throws IOException {
    MultipartBody.read(request, body, MOST_PARTS, this::take);
    Required required = new Required();
    required.text("flow_uuid", flow);
    if (arrived.isEmpty()) {
      required.missing("file");
    }
    if (names.size() < arrived.size()) {
      required.missing("document_id");
    }
    names.forEach(name -> required.text("document_id", name));
    required.check();
    if (names.size() > arrived.size()) {
      throw Failure.invalid("document_id", "is there more often than file");
    }
  }

  private void take(Part part) throws IOException {
    switch (part.name()) {
      case "file" ->
          arrived.add(
              new Arrived(
                  receive.execute(caller.organization(), part.content()),
                  part.filename().filter(name -> !name.isBlank()).map(FileNames::base)));
      case "document_id" -> names.add(text(part));
      case "flow_uuid" -> flow = text(part);
      default -> {
        // A part of no meaning here.
      }
    }
  }

  private static String text(Part part) throws IOException {
    return new String(part.content().readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8).strip();
  }

  /** Gives what was read to who takes it over; what throws has taken nothing. */
  List<FlowFile> handOver(BiFunction<FlowId, List<Sent>, List<FlowFile>> taker) {
    List<Sent> sent = new ArrayList<>();
    for (int i = 0; i < arrived.size(); i++) {
      sent.add(new Sent(names.get(i), arrived.get(i).received(), arrived.get(i).filename()));
    }
    List<FlowFile> files = taker.apply(FlowsController.id(flow), sent);
    arrived.clear();
    return files;
  }

  @Override
  public void close() {
    arrived.forEach(file -> receive.discard(file.received()));
  }
}

package io.dossier.reader.process;

import io.dossier.core.reading.port.DocumentReader;
import io.dossier.core.report.port.ReportWriter.NotWritten;
import io.dossier.core.report.port.ReportWriter.Outcome;
import io.dossier.core.report.port.ReportWriter.Written;
import java.io.IOException;
import java.util.Optional;

/** What a child says while it writes a report. */
final class ReportTalk implements Talk<Outcome> {
  @Override
  public Optional<Outcome> heard(Frame frame) throws IOException {
    return switch (frame.kind()) {
      case PROGRESS -> Optional.empty();
      case REPORT_PDF -> Optional.of(new Written(frame.payload()));
      case PASSWORD_REQUIRED ->
          Optional.of(
              new NotWritten(new DocumentReader.PasswordRequired(Refusal.of(frame).message())));
      case REFUSED -> Optional.of(new NotWritten(ReaderPool.told(frame)));
      default -> throw new IOException("not an answer to a report");
    };
  }

  @Override
  public Outcome refused(String code, String message) {
    return new NotWritten(new DocumentReader.Refused(code, message));
  }

  @Override
  public Outcome died(String message) {
    return new NotWritten(new DocumentReader.WorkerDied(message));
  }
}

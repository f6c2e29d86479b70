package io.dossier.reader.process;

import io.dossier.core.examination.LogoPrint;
import io.dossier.core.issuer.port.LogoReader;
import java.io.IOException;
import java.util.Optional;

/** A talk in which a logo's print is made. */
final class LogoTalk implements Talk<LogoReader.Outcome> {
  @Override
  public Optional<LogoReader.Outcome> heard(Frame frame) throws IOException {
    return switch (frame.kind()) {
      case LOGO_PRINT -> Optional.of(new LogoReader.Known(print(frame)));
      case PASSWORD_REQUIRED, REFUSED ->
          Optional.of(new LogoReader.Unusable(Refusal.of(frame).message()));
      default -> throw new IOException("not an answer to a logo");
    };
  }

  private static LogoPrint print(Frame frame) throws IOException {
    try {
      return new LogoPrint(frame.payload());
    } catch (IllegalArgumentException e) {
      throw new IOException("not a logo's print", e);
    }
  }

  @Override
  public LogoReader.Outcome refused(String code, String message) {
    return new LogoReader.Unusable(message);
  }

  @Override
  public LogoReader.Outcome died(String message) {
    return new LogoReader.Unusable(message);
  }
}

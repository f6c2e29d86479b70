package io.dossier.reader.process;

import io.dossier.core.examination.ExaminationCodec;
import io.dossier.core.examination.LogoPrint;
import io.dossier.core.examination.port.DocumentExaminer;
import io.dossier.core.issuer.port.LogoReader;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.ReadingCodec;
import io.dossier.core.reading.port.DocumentReader;
import io.dossier.core.report.ReportCodec;
import io.dossier.core.report.ReportContent;
import io.dossier.core.report.port.ReportWriter;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads documents in child processes, at most so many at once; a child that fails is replaced. */
public final class ReaderPool
    implements DocumentReader, DocumentExaminer, ReportWriter, LogoReader {
  private static final Logger LOG = LoggerFactory.getLogger(ReaderPool.class);

  private final ReaderSettings settings;
  private final ReaderCommand command;
  private final Semaphore free;
  private final Deque<ReaderProcess> idle = new ArrayDeque<>();
  private boolean closed;

  public ReaderPool(ReaderSettings settings) {
    this.settings = settings;
    this.command = ReaderCommand.of(settings);
    this.free = new Semaphore(settings.processes(), true);
  }

  @Override
  public DocumentReader.Outcome read(Original original, Progress progress) {
    Talk<DocumentReader.Outcome> talk =
        new Talk<>() {
          @Override
          public Optional<DocumentReader.Outcome> heard(Frame frame) throws IOException {
            return switch (frame.kind()) {
              case PROGRESS -> {
                DataInputStream in = new DataInputStream(new ByteArrayInputStream(frame.payload()));
                progress.page(in.readInt(), in.readInt());
                yield Optional.empty();
              }
              case READING -> Optional.of(new Read(reading(frame)));
              case PASSWORD_REQUIRED ->
                  Optional.of(new PasswordRequired(Refusal.of(frame).message()));
              case REFUSED -> Optional.of(told(frame));
              default -> throw new IOException("not an answer to a reading");
            };
          }

          @Override
          public DocumentReader.Outcome refused(String code, String message) {
            return new Refused(code, message);
          }

          @Override
          public DocumentReader.Outcome died(String message) {
            return new WorkerDied(message);
          }
        };
    return with(question(Frame.Kind.READ, original, Question.NO_ORDER), talk);
  }

  @Override
  public PictureOutcome render(Original original, PageOrder page) {
    Talk<PictureOutcome> talk =
        new Talk<>() {
          @Override
          public Optional<PictureOutcome> heard(Frame frame) throws IOException {
            return switch (frame.kind()) {
              case PICTURE -> Optional.of(new Picture(frame.payload()));
              case NO_SUCH_PAGE ->
                  Optional.of(
                      new NoSuchPage(
                          new DataInputStream(new ByteArrayInputStream(frame.payload()))
                              .readInt()));
              case PASSWORD_REQUIRED ->
                  Optional.of(new PasswordRequired(Refusal.of(frame).message()));
              case REFUSED -> Optional.of(told(frame));
              default -> throw new IOException("not an answer to a rendering");
            };
          }

          @Override
          public PictureOutcome refused(String code, String message) {
            return new Refused(code, message);
          }

          @Override
          public PictureOutcome died(String message) {
            return new WorkerDied(message);
          }
        };
    return with(question(Frame.Kind.RENDER, original, PageOrders.encode(page)), talk);
  }

  @Override
  public DocumentExaminer.Outcome examine(
      Original original, List<LogoPrint> logos, Progress progress) {
    Talk<DocumentExaminer.Outcome> talk =
        new Talk<>() {
          @Override
          public Optional<DocumentExaminer.Outcome> heard(Frame frame) throws IOException {
            return switch (frame.kind()) {
              case PROGRESS -> {
                DataInputStream in = new DataInputStream(new ByteArrayInputStream(frame.payload()));
                progress.page(in.readInt(), in.readInt());
                yield Optional.empty();
              }
              case EXAMINATION ->
                  Optional.of(new Examined(ExaminationCodec.decode(frame.payload())));
              case PASSWORD_REQUIRED ->
                  Optional.of(new NotExamined(new PasswordRequired(Refusal.of(frame).message())));
              case REFUSED -> Optional.of(new NotExamined(told(frame)));
              default -> throw new IOException("not an answer to an examination");
            };
          }

          @Override
          public DocumentExaminer.Outcome refused(String code, String message) {
            return new NotExamined(new Refused(code, message));
          }

          @Override
          public DocumentExaminer.Outcome died(String message) {
            return new NotExamined(new WorkerDied(message));
          }
        };
    ExaminationOrder order = new ExaminationOrder(settings.anchors(), logos);
    return with(question(Frame.Kind.EXAMINE, original, order.encode()), talk);
  }

  @Override
  public ReportWriter.Outcome write(Original original, ReportContent content) {
    return with(
        question(Frame.Kind.REPORT, original, ReportCodec.encode(content)), new ReportTalk());
  }

  @Override
  public LogoReader.Outcome readLogo(Original picture) {
    return with(question(Frame.Kind.LOGO, picture, Question.NO_ORDER), new LogoTalk());
  }

  private static Reading reading(Frame frame) throws IOException {
    return ReadingCodec.decode(frame.payload())
        .orElseThrow(() -> new IOException("a reading of another version"));
  }

  static Refused told(Frame frame) throws IOException {
    Refusal refusal = Refusal.of(frame);
    return new Refused(refusal.code(), refusal.message());
  }

  private Question question(Frame.Kind kind, Original original, byte[] order) {
    return new Question(kind, original, settings.limits(), order);
  }

  private <T> T with(Question question, Talk<T> talk) {
    free.acquireUninterruptibly();
    try {
      ReaderProcess process = take();
      T outcome = process.ask(question, talk);
      giveBack(process);
      return outcome;
    } finally {
      free.release();
    }
  }

  private ReaderProcess take() {
    synchronized (idle) {
      ReaderProcess waiting = idle.poll();
      while (waiting != null && !waiting.alive()) {
        waiting = idle.poll();
      }
      if (waiting != null) {
        return waiting;
      }
    }
    return started();
  }

  private ReaderProcess started() {
    try {
      return ReaderProcess.start(command, settings.limits());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void giveBack(ReaderProcess process) {
    synchronized (idle) {
      if (!closed && process.alive() && process.documents() < settings.documentsEach()) {
        idle.push(process);
        return;
      }
    }
    LOG.debug("reader process replaced after {} documents", process.documents());
    process.close();
  }

  @Override
  public void close() {
    synchronized (idle) {
      closed = true;
      idle.forEach(ReaderProcess::close);
      idle.clear();
    }
  }
}

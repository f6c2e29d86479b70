package io.dossier.reader.process;

import io.dossier.core.examination.Examination;
import io.dossier.core.examination.ExaminationCodec;
import io.dossier.core.examination.LogoPrint;
import io.dossier.core.reading.Reading;
import io.dossier.core.reading.ReadingCodec;
import io.dossier.core.report.ReportCodec;
import io.dossier.core.report.ReportContent;
import io.dossier.core.shared.Secret;
import io.dossier.reader.PasswordNeeded;
import io.dossier.reader.Unreadable;
import io.dossier.reader.document.DocumentPages;
import io.dossier.reader.examination.DocumentExamination;
import io.dossier.reader.examination.Means;
import io.dossier.reader.report.ReportPdf;
import io.dossier.reader.report.ReportPicture;
import io.dossier.reader.trust.Trust;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The child: takes a request from standard input, answers on standard output, until its input ends.
 * Nothing else may write there, so that {@code System.out} leads to standard error.
 */
public final class ReaderMain {
  private final DataInputStream in;
  private final DataOutputStream out;
  private final DocumentPages pages = new DocumentPages();

  private ReaderMain(DataInputStream in, DataOutputStream out) {
    this.in = in;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    System.setOut(System.err);
    NoNetwork.enforce();
    ParentWatch.start();
    DataInputStream in = new DataInputStream(new BufferedInputStream(System.in, 65536));
    DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 65536));
    new ReaderMain(in, out).serve();
    // Libraries leave threads behind.
    Runtime.getRuntime().halt(0);
  }

  private void serve() throws IOException {
    while (true) {
      Frame frame;
      try {
        frame = Frame.readFrom(in);
      } catch (EOFException e) {
        return;
      }
      answer(frame).writeTo(out);
    }
  }

  private Frame answer(Frame frame) throws IOException {
    Request request = Request.of(frame);
    try {
      return switch (frame.kind()) {
        case RENDER -> rendered(request);
        case EXAMINE -> examined(request);
        case REPORT -> reported(request);
        case LOGO -> logo(request);
        default -> read(request);
      };
    } catch (PasswordNeeded e) {
      return new Refusal("password_required", e.told()).frame(Frame.Kind.PASSWORD_REQUIRED);
    } catch (Unreadable e) {
      return new Refusal(e.code(), e.told()).frame(Frame.Kind.REFUSED);
    } catch (StackOverflowError e) {
      return new Refusal("nesting_limit", "the file nests deeper than a reader follows")
          .frame(Frame.Kind.REFUSED);
    } catch (RuntimeException e) {
      return new Refusal("reader_error", "the reader failed: " + place(e))
          .frame(Frame.Kind.REFUSED);
    } finally {
      request.password().ifPresent(Secret::close);
    }
  }

  private Frame read(Request request) throws IOException {
    Reading reading =
        pages.read(
            request.content(),
            request.password(),
            request.limits(),
            (done, count) -> progress(done, count));
    return new Frame(Frame.Kind.READING, ReadingCodec.encode(reading));
  }

  private Frame rendered(Request request) throws IOException {
    DocumentPages.Rendered rendered =
        pages.render(
            request.content(),
            request.password(),
            request.limits(),
            PageOrders.decode(request.order()));
    return rendered.png().length > 0
        ? new Frame(Frame.Kind.PICTURE, rendered.png())
        : new Frame(Frame.Kind.NO_SUCH_PAGE, numbers(rendered.pageCount()));
  }

  private Frame examined(Request request) throws IOException {
    ExaminationOrder order = ExaminationOrder.decode(request.order());
    Trust trust = new Trust(order.anchors(), Instant.now());
    Examination examination =
        DocumentExamination.of(
            request.content(),
            request.password(),
            request.limits(),
            new Means(pages::ocr, trust, order.logos()),
            this::progress);
    return new Frame(Frame.Kind.EXAMINATION, ExaminationCodec.encode(examination));
  }

  private Frame logo(Request request) {
    LogoPrint print = DocumentExamination.logo(request.content(), request.limits());
    return new Frame(Frame.Kind.LOGO_PRINT, print.bytes());
  }

  private Frame reported(Request request) throws IOException {
    ReportContent content = ReportCodec.decode(request.order());
    List<ReportPicture> pictures = new ArrayList<>();
    if (!content.pages().isEmpty()) {
      pages.draw(
          request.content(),
          request.password(),
          request.limits(),
          ReportPicture.orders(content),
          (order, picture) -> {
            pictures.add(ReportPicture.of(content, order.pageIndex(), picture));
            progress(pictures.size(), content.pages().size());
          });
    }
    return new Frame(Frame.Kind.REPORT_PDF, ReportPdf.of(content, pictures));
  }

  private void progress(int done, int count) {
    try {
      new Frame(Frame.Kind.PROGRESS, numbers(done, count)).writeTo(out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] numbers(int... values) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream numbers = new DataOutputStream(bytes);
    for (int value : values) {
      numbers.writeInt(value);
    }
    return bytes.toByteArray();
  }

  /** Where in the code; an exception's own message may quote the document. */
  private static String place(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return e.getClass().getSimpleName()
        + (trace.length == 0
            ? ""
            : " at " + trace[0].getClassName() + "." + trace[0].getMethodName());
  }
}

package io.dossier.core.report;

import static io.dossier.core.shared.BinaryForm.each;
import static io.dossier.core.shared.BinaryForm.optional;
import static io.dossier.core.shared.BinaryForm.text;

import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.ExaminationCodec;
import io.dossier.core.examination.Finding;
import io.dossier.core.fraud.FraudScore;
import io.dossier.core.reading.PageBox;
import io.dossier.core.shared.BinaryForm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A report's content as bytes for the pipe between a server and its reader processes, which are of
 * the same build.
 */
public final class ReportCodec {
  private ReportCodec() {}

  public static byte[] encode(ReportContent content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    try {
      submission(out, content.submission());
      file(out, content.file());
      out.writeUTF(content.verdict().score().name());
      out.writeDouble(content.verdict().riskProbability());
      each(out, content.findings(), ReportCodec::finding);
      out.writeInt(content.findingsLeftOut());
      each(out, content.checks(), ReportCodec::check);
      each(out, content.quality(), ReportCodec::finding);
      optional(out, content.decision(), ReportCodec::decision);
      each(out, content.pages(), ReportCodec::page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * @throws IOException when the bytes are no content of a report
   */
  public static ReportContent decode(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    try {
      return new ReportContent(
          submission(in),
          file(in),
          new ReportVerdict(FraudScore.valueOf(in.readUTF()), in.readDouble()),
          each(in, ReportCodec::finding),
          in.readInt(),
          each(in, ReportCodec::check),
          each(in, ReportCodec::finding),
          optional(in, ReportCodec::decision),
          each(in, ReportCodec::page));
    } catch (RuntimeException e) {
      throw new IOException("not the content of a report", e);
    }
  }

  private static void submission(DataOutputStream out, ReportedSubmission submission)
      throws IOException {
    text(out, submission.id());
    optional(out, submission.queryId(), BinaryForm::text);
    ExaminationCodec.instant(out, submission.analysedAt());
    text(out, submission.version());
    optional(out, submission.documentClass(), BinaryForm::text);
  }

  private static ReportedSubmission submission(DataInputStream in) throws IOException {
    return new ReportedSubmission(
        text(in),
        optional(in, BinaryForm::text),
        ExaminationCodec.instant(in),
        text(in),
        optional(in, BinaryForm::text));
  }

  private static void file(DataOutputStream out, ReportedFile file) throws IOException {
    text(out, file.kind());
    out.writeLong(file.sizeBytes());
    text(out, file.sha256());
    out.writeInt(file.pageCount());
    ExaminationCodec.particulars(out, file.particulars());
  }

  private static ReportedFile file(DataInputStream in) throws IOException {
    return new ReportedFile(
        text(in), in.readLong(), text(in), in.readInt(), ExaminationCodec.particulars(in));
  }

  private static void finding(DataOutputStream out, ReportFinding finding) throws IOException {
    out.writeInt(finding.number());
    out.writeUTF(finding.weight().name());
    text(out, finding.category());
    text(out, finding.title());
    text(out, finding.description());
    each(out, finding.marks(), ExaminationCodec::mark);
  }

  private static ReportFinding finding(DataInputStream in) throws IOException {
    return new ReportFinding(
        in.readInt(),
        Finding.Weight.valueOf(in.readUTF()),
        text(in),
        text(in),
        text(in),
        each(in, ExaminationCodec::mark));
  }

  private static void check(DataOutputStream out, ReportCheck check) throws IOException {
    text(out, check.title());
    out.writeUTF(check.outcome().name());
    text(out, check.detail());
  }

  private static ReportCheck check(DataInputStream in) throws IOException {
    return new ReportCheck(text(in), CheckResult.Outcome.valueOf(in.readUTF()), text(in));
  }

  private static void decision(DataOutputStream out, ReportDecision decision) throws IOException {
    text(out, decision.decision());
    optional(out, decision.rule(), BinaryForm::text);
    text(out, decision.version());
  }

  private static ReportDecision decision(DataInputStream in) throws IOException {
    return new ReportDecision(text(in), optional(in, BinaryForm::text), text(in));
  }

  private static void page(DataOutputStream out, ReportPage page) throws IOException {
    out.writeInt(page.pageIndex());
    ExaminationCodec.sheet(out, page.sheet());
    out.writeInt(page.turn());
    each(out, page.covered(), ReportCodec::box);
  }

  private static ReportPage page(DataInputStream in) throws IOException {
    return new ReportPage(
        in.readInt(), ExaminationCodec.sheet(in), in.readInt(), each(in, ReportCodec::box));
  }

  private static void box(DataOutputStream out, PageBox box) throws IOException {
    out.writeDouble(box.x());
    out.writeDouble(box.y());
    out.writeDouble(box.width());
    out.writeDouble(box.height());
  }

  private static PageBox box(DataInputStream in) throws IOException {
    return new PageBox(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
  }
}

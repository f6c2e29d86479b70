package io.dossier.core.examination;

import static io.dossier.core.shared.BinaryForm.each;
import static io.dossier.core.shared.BinaryForm.optional;
import static io.dossier.core.shared.BinaryForm.text;

import io.dossier.core.shared.BinaryForm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/**
 * An examination as bytes for the pipe between a server and its reader processes, which are of the
 * same build. What is decoded is checked by the records' own constructors. The forms of its parts
 * serve others that cross the pipe too.
 */
public final class ExaminationCodec {
  private ExaminationCodec() {}

  public static byte[] encode(Examination examination) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    try {
      particulars(out, examination.particulars());
      each(out, examination.sheets(), ExaminationCodec::sheet);
      each(out, examination.checks(), ExaminationCodec::result);
      each(out, examination.looks(), ExaminationCodec::look);
      each(out, examination.signals(), PageSignalsCodec::write);
      each(out, examination.logos(), ExaminationCodec::logo);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * @throws IOException when the bytes are no examination
   */
  public static Examination decode(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    try {
      return new Examination(
          particulars(in),
          each(in, ExaminationCodec::sheet),
          each(in, ExaminationCodec::result),
          each(in, ExaminationCodec::look),
          each(in, PageSignalsCodec::read),
          each(in, ExaminationCodec::logo));
    } catch (RuntimeException e) {
      throw new IOException("not an examination", e);
    }
  }

  public static void particulars(DataOutputStream out, FileParticulars file) throws IOException {
    optional(out, file.producer(), BinaryForm::text);
    optional(out, file.creator(), BinaryForm::text);
    optional(out, file.created(), ExaminationCodec::instant);
    optional(out, file.modified(), ExaminationCodec::instant);
    optional(out, file.author(), BinaryForm::text);
    optional(out, file.title(), BinaryForm::text);
    optional(out, file.keywords(), BinaryForm::text);
    optional(out, file.subject(), BinaryForm::text);
  }

  public static FileParticulars particulars(DataInputStream in) throws IOException {
    return new FileParticulars(
        optional(in, BinaryForm::text),
        optional(in, BinaryForm::text),
        optional(in, ExaminationCodec::instant),
        optional(in, ExaminationCodec::instant),
        optional(in, BinaryForm::text),
        optional(in, BinaryForm::text),
        optional(in, BinaryForm::text),
        optional(in, BinaryForm::text));
  }

  public static void sheet(DataOutputStream out, Sheet sheet) throws IOException {
    out.writeDouble(sheet.left());
    out.writeDouble(sheet.bottom());
    out.writeDouble(sheet.width());
    out.writeDouble(sheet.height());
    out.writeInt(sheet.turn());
  }

  public static Sheet sheet(DataInputStream in) throws IOException {
    return new Sheet(
        in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble(), in.readInt());
  }

  private static void result(DataOutputStream out, CheckResult result) throws IOException {
    out.writeUTF(result.check().name());
    out.writeUTF(result.outcome().name());
    text(out, result.detail());
    out.writeDouble(result.suspicion());
    each(out, result.findings(), ExaminationCodec::finding);
  }

  private static CheckResult result(DataInputStream in) throws IOException {
    return new CheckResult(
        Check.valueOf(in.readUTF()),
        CheckResult.Outcome.valueOf(in.readUTF()),
        text(in),
        in.readDouble(),
        each(in, ExaminationCodec::finding));
  }

  private static void finding(DataOutputStream out, Finding finding) throws IOException {
    out.writeUTF(finding.weight().name());
    text(out, finding.description());
    each(out, finding.marks(), ExaminationCodec::mark);
  }

  private static Finding finding(DataInputStream in) throws IOException {
    return new Finding(
        Finding.Weight.valueOf(in.readUTF()), text(in), each(in, ExaminationCodec::mark));
  }

  public static void mark(DataOutputStream out, Mark mark) throws IOException {
    out.writeInt(mark.pageIndex());
    each(out, mark.areas(), ExaminationCodec::area);
    optional(out, mark.text(), BinaryForm::text);
    optional(out, mark.change(), ExaminationCodec::change);
  }

  public static Mark mark(DataInputStream in) throws IOException {
    return new Mark(
        in.readInt(),
        each(in, ExaminationCodec::area),
        optional(in, BinaryForm::text),
        optional(in, ExaminationCodec::change));
  }

  private static void change(DataOutputStream out, Mark.Change change) throws IOException {
    out.writeUTF(change.kind().name());
    optional(out, change.before(), BinaryForm::text);
    optional(out, change.after(), BinaryForm::text);
  }

  private static Mark.Change change(DataInputStream in) throws IOException {
    return new Mark.Change(
        Mark.Change.Kind.valueOf(in.readUTF()),
        optional(in, BinaryForm::text),
        optional(in, BinaryForm::text));
  }

  static void area(DataOutputStream out, Area area) throws IOException {
    out.writeDouble(area.x());
    out.writeDouble(area.y());
    out.writeDouble(area.width());
    out.writeDouble(area.height());
  }

  static Area area(DataInputStream in) throws IOException {
    return new Area(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
  }

  private static void look(DataOutputStream out, PageLook look) throws IOException {
    out.writeInt(look.pageIndex());
    out.writeLong(look.perceptualHash());
  }

  private static PageLook look(DataInputStream in) throws IOException {
    return new PageLook(in.readInt(), in.readLong());
  }

  private static void logo(DataOutputStream out, SeenLogo logo) throws IOException {
    out.writeInt(logo.index());
    out.writeDouble(logo.likeness());
    mark(out, logo.mark());
  }

  private static SeenLogo logo(DataInputStream in) throws IOException {
    return new SeenLogo(in.readInt(), in.readDouble(), mark(in));
  }

  public static void instant(DataOutputStream out, Instant instant) throws IOException {
    out.writeLong(instant.getEpochSecond());
  }

  public static Instant instant(DataInputStream in) throws IOException {
    return Instant.ofEpochSecond(in.readLong());
  }
}

package io.dossier.storage.jdbc;

import io.dossier.core.examination.Area;
import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.FileParticulars;
import io.dossier.core.examination.Finding;
import io.dossier.core.examination.Mark;
import io.dossier.core.examination.Mark.Change;
import io.dossier.core.examination.Sheet;
import java.time.Instant;
import java.util.List;

/** What was examined, as a part of the inside of a sealed record. */
final class CheckPacking {
  private CheckPacking() {}

  static void result(Packing out, CheckResult result) {
    out.text(result.check().id());
    out.text(result.outcome().code());
    out.text(result.detail());
    out.real(result.suspicion());
    out.each(result.findings(), CheckPacking::finding);
  }

  /** A check that this version does not know was written by a later one, which cannot be. */
  static CheckResult result(Unpacking in) {
    return new CheckResult(
        Check.ofId(in.text()).orElseThrow(),
        ResultPacking.coded(CheckResult.Outcome.values(), CheckResult.Outcome::code, in.text()),
        in.text(),
        in.real(),
        in.each(CheckPacking::finding));
  }

  private static void finding(Packing out, Finding finding) {
    out.text(finding.weight().name());
    out.text(finding.description());
    out.each(finding.marks(), CheckPacking::mark);
  }

  private static Finding finding(Unpacking in) {
    return new Finding(Finding.Weight.valueOf(in.text()), in.text(), in.each(CheckPacking::mark));
  }

  static void mark(Packing out, Mark mark) {
    out.number(mark.pageIndex());
    out.each(mark.areas(), CheckPacking::area);
    out.optional(mark.text(), Packing::text);
    out.optional(
        mark.change(),
        (packing, change) -> {
          packing.text(change.kind().name());
          packing.optional(change.before(), Packing::text);
          packing.optional(change.after(), Packing::text);
        });
  }

  static Mark mark(Unpacking in) {
    int page = in.number();
    List<Area> areas = in.each(CheckPacking::area);
    return new Mark(
        page,
        areas,
        in.optional(Unpacking::text),
        in.optional(
            i ->
                new Change(
                    Change.Kind.valueOf(i.text()),
                    i.optional(Unpacking::text),
                    i.optional(Unpacking::text))));
  }

  private static void area(Packing out, Area area) {
    out.real(area.x());
    out.real(area.y());
    out.real(area.width());
    out.real(area.height());
  }

  private static Area area(Unpacking in) {
    return new Area(in.real(), in.real(), in.real(), in.real());
  }

  static void sheet(Packing out, Sheet sheet) {
    out.real(sheet.left());
    out.real(sheet.bottom());
    out.real(sheet.width());
    out.real(sheet.height());
    out.number(sheet.turn());
  }

  static Sheet sheet(Unpacking in) {
    return new Sheet(in.real(), in.real(), in.real(), in.real(), in.number());
  }

  static void particulars(Packing out, FileParticulars file) {
    out.optional(file.producer(), Packing::text);
    out.optional(file.creator(), Packing::text);
    out.optional(file.created(), CheckPacking::instant);
    out.optional(file.modified(), CheckPacking::instant);
    out.optional(file.author(), Packing::text);
    out.optional(file.title(), Packing::text);
    out.optional(file.keywords(), Packing::text);
    out.optional(file.subject(), Packing::text);
  }

  static FileParticulars particulars(Unpacking in) {
    return new FileParticulars(
        in.optional(Unpacking::text),
        in.optional(Unpacking::text),
        in.optional(CheckPacking::instant),
        in.optional(CheckPacking::instant),
        in.optional(Unpacking::text),
        in.optional(Unpacking::text),
        in.optional(Unpacking::text),
        in.optional(Unpacking::text));
  }

  private static void instant(Packing out, Instant instant) {
    out.longNumber(instant.getEpochSecond());
  }

  private static Instant instant(Unpacking in) {
    return Instant.ofEpochSecond(in.longNumber());
  }
}

package io.dossier.storage.jdbc;

import io.dossier.core.decision.Decision;
import io.dossier.core.document.ContentHash;
import io.dossier.core.document.Original;
import io.dossier.core.fraud.FraudScore;
import io.dossier.core.fraud.FraudVerdict;
import io.dossier.core.issuer.DetectedLogo;
import io.dossier.core.issuer.IssuerId;
import io.dossier.core.quality.QualityIndicator;
import io.dossier.core.quality.QualityResult;
import io.dossier.core.reading.DocumentKind;
import io.dossier.core.reading.PageRange;
import io.dossier.core.submission.Analysis;
import io.dossier.core.submission.Classification;
import io.dossier.core.submission.Classification.ClassifiedPart;
import io.dossier.core.submission.Classification.Issuer;
import io.dossier.core.submission.Ending;
import io.dossier.core.submission.Pipeline;
import io.dossier.core.submission.serial.ClusterMatch;
import io.dossier.core.submission.serial.Likeness;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An analysis as the inside of a sealed record. */
final class AnalysisPacking {
  /** Versions before knew none. */
  private static final int LOGOS = 4;

  private AnalysisPacking() {}

  static byte[] pack(Analysis analysis) {
    Packing out = new Packing();
    out.longNumber(analysis.at().toEpochMilli());
    out.text(analysis.version());
    out.optional(
        analysis.original(),
        (packing, original) -> {
          packing.text(original.hash().hex());
          packing.longNumber(original.sizeBytes());
          packing.text(original.kind().name());
        });
    CheckPacking.particulars(out, analysis.particulars());
    out.each(analysis.sheets(), CheckPacking::sheet);
    out.each(analysis.readPages(), Packing::number);
    out.each(
        new EnumMap<Pipeline, Ending>(analysis.endings()).entrySet(),
        (packing, entry) -> {
          packing.text(entry.getKey().name());
          packing.text(entry.getValue().status().name());
          packing.text(entry.getValue().message());
        });
    out.optional(analysis.quality(), AnalysisPacking::quality);
    out.optional(analysis.fraud(), AnalysisPacking::verdict);
    out.optional(analysis.classification(), AnalysisPacking::classification);
    out.optional(analysis.content(), ResultPacking::result);
    out.optional(analysis.cluster(), AnalysisPacking::cluster);
    out.each(analysis.logos(), AnalysisPacking::logo);
    out.optional(analysis.decision(), AnalysisPacking::decision);
    return out.done();
  }

  static Analysis unpack(byte[] packed) {
    Unpacking in = new Unpacking(packed);
    return new Analysis(
        Instant.ofEpochMilli(in.longNumber()),
        in.text(),
        in.optional(
            i ->
                new Original(
                    new ContentHash(i.text()), i.longNumber(), DocumentKind.valueOf(i.text()))),
        CheckPacking.particulars(in),
        in.each(CheckPacking::sheet),
        in.each(Unpacking::number),
        endings(in),
        in.optional(AnalysisPacking::quality),
        in.optional(AnalysisPacking::verdict),
        in.optional(AnalysisPacking::classification),
        in.optional(ResultPacking::result),
        in.optional(AnalysisPacking::cluster),
        in.version() >= LOGOS ? in.each(AnalysisPacking::logo) : List.of(),
        in.optional(AnalysisPacking::decision));
  }

  private static Map<Pipeline, Ending> endings(Unpacking in) {
    Map<Pipeline, Ending> endings = new EnumMap<>(Pipeline.class);
    in.each(
        i ->
            endings.put(
                Pipeline.valueOf(i.text()), new Ending(Ending.Status.valueOf(i.text()), i.text())));
    return endings;
  }

  private static void quality(Packing out, QualityResult quality) {
    out.text(quality.score().name());
    out.each(
        quality.noted(),
        (packing, noted) -> {
          packing.text(noted.indicator().name());
          packing.text(noted.description());
          packing.each(noted.marks(), CheckPacking::mark);
        });
  }

  private static QualityResult quality(Unpacking in) {
    return new QualityResult(
        QualityResult.Score.valueOf(in.text()),
        in.each(
            i ->
                new QualityResult.Noted(
                    QualityIndicator.valueOf(i.text()), i.text(), i.each(CheckPacking::mark))));
  }

  private static void verdict(Packing out, FraudVerdict verdict) {
    out.text(verdict.score().name());
    out.real(verdict.riskProbability());
    out.each(verdict.checks(), CheckPacking::result);
  }

  private static FraudVerdict verdict(Unpacking in) {
    return new FraudVerdict(
        FraudScore.valueOf(in.text()), in.real(), in.each(CheckPacking::result));
  }

  private static void classification(Packing out, Classification classification) {
    out.text(classification.score().name());
    out.text(classification.documentType());
    out.text(classification.detailedType());
    out.optional(
        classification.issuer(),
        (packing, issuer) -> {
          packing.text(issuer.name());
          packing.optional(issuer.country(), Packing::text);
        });
    out.each(
        classification.parts(),
        (packing, part) -> {
          packing.text(part.documentType());
          packing.text(part.detailedType());
          packing.number(part.pages().first());
          packing.number(part.pages().last());
        });
  }

  private static Classification classification(Unpacking in) {
    return new Classification(
        Classification.Score.valueOf(in.text()),
        in.text(),
        in.text(),
        in.optional(i -> new Issuer(i.text(), i.optional(Unpacking::text))),
        in.each(
            i -> new ClassifiedPart(i.text(), i.text(), new PageRange(i.number(), i.number()))));
  }

  private static void cluster(Packing out, ClusterMatch match) {
    out.text(match.cluster());
    out.each(
        match.members(),
        (packing, member) -> {
          packing.text(member.submission());
          packing.optional(member.queryId(), Packing::text);
          packing.text(member.client());
          packing.text(member.likeness().name());
        });
  }

  private static ClusterMatch cluster(Unpacking in) {
    return new ClusterMatch(
        in.text(),
        in.each(
            i ->
                new ClusterMatch.Member(
                    i.text(), i.optional(Unpacking::text), i.text(), Likeness.valueOf(i.text()))));
  }

  private static void logo(Packing out, DetectedLogo logo) {
    out.text(logo.issuer().text());
    AuthorityPacking.authority(out, logo.authority());
  }

  private static DetectedLogo logo(Unpacking in) {
    return new DetectedLogo(new IssuerId(in.text()), AuthorityPacking.authority(in));
  }

  private static void decision(Packing out, Decision decision) {
    out.text(decision.decision());
    out.optional(
        decision.reason(),
        (packing, reason) -> {
          packing.text(reason.value());
          packing.text(reason.label());
        });
    out.number(decision.version());
  }

  private static Decision decision(Unpacking in) {
    return new Decision(
        in.text(), in.optional(i -> new Decision.Reason(i.text(), i.text())), in.number());
  }
}

package io.dossier.reader.examination.signature;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.reader.examination.PdfSample;
import io.dossier.reader.examination.SampleCheck;
import io.dossier.reader.examination.revision.RevisionEnds;
import io.dossier.reader.trust.Trust;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at every signature and time stamp of a PDF (ISO 32000-2, 12.8; PAdES, ETSI EN 319 142-1).
 * {@link Check#SIGNATURE_INVALID}: one that does not hold, or that has nothing to be verified, as
 * universal signature forgery makes it; {@link Check#SIGNATURE_DOES_NOT_COVER_FILE}: one whose
 * cover leaves out what it must not, as signature wrapping makes it (both Mladenov et al., "1
 * Trillion Dollar Refund", CCS 2019); {@link Check#SIGNATURE_VALID}: one that holds, which is a
 * reason to trust the file where {@link HoldingSignatures} says so.
 */
public final class SignatureCheck implements SampleCheck<PdfSample> {
  private static final int MOST_VERIFIED = 60;

  private final Trust trust;

  public SignatureCheck(Trust trust) {
    this.trust = trust;
  }

  @Override
  public Set<Check> answers() {
    return Set.of(
        Check.SIGNATURE_INVALID, Check.SIGNATURE_DOES_NOT_COVER_FILE, Check.SIGNATURE_VALID);
  }

  @Override
  public List<CheckResult> run(PdfSample sample) {
    List<PdfSignature> signatures = PdfSignature.of(sample.document());
    if (signatures.isEmpty()) {
      return List.of(
          none(Check.SIGNATURE_INVALID),
          none(Check.SIGNATURE_DOES_NOT_COVER_FILE),
          none(Check.SIGNATURE_VALID));
    }
    Look look = new Look(sample, trust);
    signatures.stream().limit(MOST_VERIFIED).forEach(look::at);
    if (signatures.size() > MOST_VERIFIED) {
      look.undecided = Optional.of("only the first " + MOST_VERIFIED + " are verified");
    }
    return look.results();
  }

  private static CheckResult none(Check check) {
    return new CheckResult(
        check, CheckResult.Outcome.CLEAN, "the file has no signature", 0, List.of());
  }

  /** What one file's signatures come to. */
  private static final class Look {
    private final byte[] content;
    private final RevisionEnds ends;
    private final HoldingSignatures holding;
    private final List<Finding> invalid = new ArrayList<>();
    private final List<Finding> uncovered = new ArrayList<>();
    private final List<Finding> valid = new ArrayList<>();
    private Optional<String> undecided = Optional.empty();

    Look(PdfSample sample, Trust trust) {
      this.content = sample.content();
      this.ends = RevisionEnds.of(content);
      this.holding = new HoldingSignatures(sample, ends, trust);
    }

    void at(PdfSignature signature) {
      Optional<ByteRange.Fault> fault = ByteRange.fault(signature.dictionary(), content.length);
      if (fault.isPresent()) {
        fault(signature, fault.get());
        return;
      }
      ByteRange range = ByteRange.of(signature.dictionary());
      if (isBlank(signature.contents())) {
        invalid.add(
            finding(
                Finding.Weight.SERIOUS,
                signature,
                "holds no signature: there is nothing that could be verified"));
        return;
      }
      List<Finding> faults = CoverageFaults.of(signature, range, content, ends);
      uncovered.addAll(faults);
      verdict(signature, range, faults.isEmpty());
    }

    private void fault(PdfSignature signature, ByteRange.Fault fault) {
      switch (fault) {
        case MISSING ->
            invalid.add(
                finding(
                    Finding.Weight.SERIOUS,
                    signature,
                    "does not say which bytes it covers: nothing can be verified"));
        case NOT_TWO_RANGES ->
            uncovered.add(
                finding(
                    Finding.Weight.SERIOUS,
                    signature,
                    "covers other ranges of bytes than the two around itself"));
        case OUT_OF_FILE ->
            invalid.add(
                finding(
                    Finding.Weight.SERIOUS,
                    signature,
                    "covers bytes that the file does not have: it was cut, or the signature is of"
                        + " another file"));
      }
    }

    private static boolean isBlank(byte[] contents) {
      for (byte value : contents) {
        if (value != 0) {
          return false;
        }
      }
      return true;
    }

    private void verdict(PdfSignature signature, ByteRange range, boolean sound) {
      CmsVerdict verdict = CmsVerification.of(signature, range.signed(content));
      String by = verdict.signer().map(name -> " by \"" + name + "\"").orElse("");
      switch (verdict.outcome()) {
        case HOLDS -> {
          if (sound) {
            HoldingSignatures.Told told = holding.of(verdict, range);
            valid.add(finding(told.weight(), signature, told.what()));
          }
        }
        case CONTENT_DIFFERS ->
            invalid.add(
                finding(
                    Finding.Weight.SERIOUS,
                    signature,
                    by + " does not hold: the bytes that were signed were changed afterwards"));
        case VALUE_DIFFERS ->
            invalid.add(
                finding(
                    Finding.Weight.SERIOUS,
                    signature,
                    by + " does not hold: it was not made with the key of its certificate"));
        case OTHER_CONTENT ->
            invalid.add(
                finding(
                    Finding.Weight.SERIOUS,
                    signature,
                    "signs other data than this document, which come with it"));
        case UNDECIDED -> undecided = Optional.of(verdict.detail());
      }
    }

    private static Finding finding(Finding.Weight weight, PdfSignature signature, String what) {
      String kind = signature.isTimeStamp() ? "time stamp" : "signature";
      return new Finding(
          weight,
          "The " + kind + " in the field \"" + signature.field() + "\" " + what.strip() + ".",
          signature.marks());
    }

    List<CheckResult> results() {
      return List.of(
          risk(Check.SIGNATURE_INVALID, invalid, undecided),
          risk(Check.SIGNATURE_DOES_NOT_COVER_FILE, uncovered, Optional.empty()),
          CheckResult.of(Check.SIGNATURE_VALID, 0, valid));
    }

    private static CheckResult risk(Check check, List<Finding> findings, Optional<String> why) {
      if (findings.isEmpty() && why.isPresent()) {
        return CheckResult.couldNotRun(check, "a signature cannot be judged: " + why.get());
      }
      boolean grave =
          findings.stream().anyMatch(finding -> finding.weight() == Finding.Weight.GRAVE);
      return CheckResult.of(check, findings.isEmpty() ? 0 : grave ? 1 : 0.8, findings);
    }
  }
}

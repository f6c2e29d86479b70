package io.dossier.reader.examination.signature;

import io.dossier.core.examination.Finding;
import io.dossier.reader.examination.PdfSample;
import io.dossier.reader.examination.revision.RawBytes;
import io.dossier.reader.examination.revision.RevisionEnds;
import io.dossier.reader.examination.revision.SinceSigned;
import io.dossier.reader.trust.Standing;
import io.dossier.reader.trust.Trust;
import java.io.IOException;
import javax.security.auth.x500.X500Principal;
import org.jspecify.annotations.Nullable;

/**
 * What a signature that holds says for a file: over what it holds, and whether that is a reason to
 * trust the file. It is one where the signer is trusted and the file shows nothing that the signer
 * did not see.
 */
final class HoldingSignatures {
  /** Signatures of earlier revisions that the file is compared with. */
  private static final int MOST_COMPARED = 5;

  private final PdfSample sample;
  private final RevisionEnds ends;
  private final Trust trust;
  private @Nullable SignerTrust signers;
  private int compared;

  HoldingSignatures(PdfSample sample, RevisionEnds ends, Trust trust) {
    this.sample = sample;
    this.ends = ends;
    this.trust = trust;
  }

  /** As words that follow the name of its field. */
  record Told(Finding.Weight weight, String what) {}

  /**
   * @param range without fault
   */
  Told of(CmsVerdict verdict, ByteRange range) {
    boolean whole =
        new RawBytes(sample.content()).afterBlanks(range.end()) >= sample.content().length;
    int revision = revision(range);
    String holds =
        verdict.signer().map(name -> "by \"" + name + "\" ").orElse("")
            + "holds over "
            + (whole ? "the whole file" : "revision " + revision + " of " + ends.count())
            + ". ";
    if (trust.inNobody() || verdict.proof().isEmpty()) {
      return neutral(holds + "Whether its issuer is to be trusted was not checked");
    }
    Standing standing = standing(verdict.proof().orElseThrow());
    if (!standing.trusted()) {
      return neutral(holds + "It is no reason to trust: its certificate " + standing.why());
    }
    String vouched = holds + vouched(standing);
    if (whole) {
      return new Told(Finding.Weight.TRUST, vouched);
    }
    if (compared++ >= MOST_COMPARED) {
      return neutral(vouched + ", but the file was not compared with what was signed then");
    }
    return SinceSigned.showsTheSame(sample, ends.lengths().get(revision - 1))
        ? new Told(Finding.Weight.TRUST, vouched)
        : neutral(vouched + ", but the file shows more than was signed then");
  }

  private static Told neutral(String what) {
    return new Told(Finding.Weight.NEUTRAL, what);
  }

  private static String vouched(Standing standing) {
    String anchor = standing.anchor().getSubjectX500Principal().getName(X500Principal.RFC1779);
    return standing.path().size() == 1
        ? "Its certificate is itself one of the trust anchors"
        : "Its certificate leads to the trust anchor \"" + anchor + "\"";
  }

  private Standing standing(SignerProof proof) {
    try {
      SignerTrust known = signers;
      if (known == null) {
        known = new SignerTrust(trust, SecurityStore.of(sample.document()));
        signers = known;
      }
      return known.of(proof);
    } catch (IOException | RuntimeException e) {
      return Standing.untrusted("comes with data that cannot be read");
    }
  }

  /** The number of the revision whose end it covers, from 1. */
  private int revision(ByteRange range) {
    RawBytes bytes = new RawBytes(sample.content());
    int end = bytes.afterBlanks(range.end());
    int revision = 1;
    while (revision < ends.count() && bytes.afterBlanks(ends.lengths().get(revision - 1)) < end) {
      revision++;
    }
    return revision;
  }
}

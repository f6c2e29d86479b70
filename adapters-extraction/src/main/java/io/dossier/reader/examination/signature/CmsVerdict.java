package io.dossier.reader.examination.signature;

import java.util.Optional;

/**
 * Whether a signature holds.
 *
 * @param detail why it could not be decided; else empty
 * @param signer the name in the signer's certificate, which nobody vouches for
 * @param proof of who the signer is, where a signature holds; a time stamp has none
 */
record CmsVerdict(
    Outcome outcome, String detail, Optional<String> signer, Optional<SignerProof> proof) {
  enum Outcome {
    HOLDS,
    /** The document's bytes are not those that were signed. */
    CONTENT_DIFFERS,
    /** The signature value was not made with the key of the certificate. */
    VALUE_DIFFERS,
    /** It signs data of its own, not the document. */
    OTHER_CONTENT,
    UNDECIDED
  }

  static CmsVerdict of(Outcome outcome, Optional<String> signer) {
    return new CmsVerdict(outcome, "", signer, Optional.empty());
  }

  CmsVerdict with(SignerProof shown) {
    return new CmsVerdict(outcome, detail, signer, Optional.of(shown));
  }

  static CmsVerdict undecided(String why) {
    return new CmsVerdict(Outcome.UNDECIDED, why, Optional.empty(), Optional.empty());
  }
}

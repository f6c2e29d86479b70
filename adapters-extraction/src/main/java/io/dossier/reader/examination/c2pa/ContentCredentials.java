package io.dossier.reader.examination.c2pa;

import io.dossier.core.examination.Check;
import io.dossier.core.examination.CheckResult;
import io.dossier.core.examination.Finding;
import io.dossier.core.reading.DocumentKind;
import java.util.List;
import java.util.Optional;

/**
 * What a picture's content credentials come to. The active manifest is held against the file;
 * manifests of what went into the picture are read for their source types alone.
 *
 * <p>Source: C2PA Technical Specification 2.x, chapter 15 (validation), without the lists of
 * trusted issuers, time stamps and revocation, for which there is neither list nor network here.
 */
public final class ContentCredentials {
  private final CheckResult result;
  private final List<String> sourceTypes;

  private ContentCredentials(CheckResult result, List<String> sourceTypes) {
    this.result = result;
    this.sourceTypes = sourceTypes;
  }

  /** Empty where the file carries none. */
  public static Optional<ContentCredentials> in(byte[] content, DocumentKind kind) {
    Optional<EmbeddedStore> store = EmbeddedStore.in(content, kind);
    if (store.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(content, store.get()));
    } catch (BrokenManifest e) {
      return Optional.of(
          new ContentCredentials(
              found(
                  0.7,
                  Finding.Weight.SLIGHT,
                  "The file carries content credentials that cannot be read: " + e.why() + "."),
              List.of()));
    }
  }

  /** Of {@link Check#C2PA_MANIFEST}. */
  public CheckResult result() {
    return result;
  }

  /** By IPTC's addresses, of the picture and of what went into it. */
  public List<String> sourceTypes() {
    return sourceTypes;
  }

  private static ContentCredentials of(byte[] content, EmbeddedStore store) {
    List<Manifest> all = Manifest.all(JumbfBox.parse(store.jumbf()));
    Manifest active = all.get(all.size() - 1);
    List<String> types = all.stream().flatMap(one -> one.sourceTypes().stream()).toList();
    ClaimSignature signature = ClaimSignature.of(active.signature(), active.claim());
    CheckResult result =
        signature.holds()
            ? bound(Binding.of(active, content, store), signature, active)
            : found(
                0.95,
                Finding.Weight.SERIOUS,
                "The signature of the file's content credentials does not hold; they were changed"
                    + " after they were signed, or made up.");
    return new ContentCredentials(result, types);
  }

  private static CheckResult bound(
      Binding.Outcome outcome, ClaimSignature signature, Manifest manifest) {
    return switch (outcome) {
      case HOLDS ->
          found(
              0,
              Finding.Weight.NEUTRAL,
              "Content credentials, signed in the name of "
                  + told(signature.signer())
                  + (manifest.generator().isEmpty() ? "" : " by " + manifest.generator())
                  + ", hold for this file. Whether that signer is to be trusted is not known here.");
      case ASSERTION_CHANGED ->
          found(
              0.95,
              Finding.Weight.SERIOUS,
              "What the file's content credentials assert was changed or taken out after they were"
                  + " signed.");
      case FILE_CHANGED ->
          found(
              0.9,
              Finding.Weight.SERIOUS,
              "The file was changed after its content credentials were signed in the name of "
                  + told(signature.signer())
                  + ".");
      case UNBOUND ->
          found(
              0.3,
              Finding.Weight.NEUTRAL,
              "Content credentials are signed, but do not cover the file's bytes in a way that can"
                  + " be held against them here.");
    };
  }

  private static String told(String signer) {
    return signer.isEmpty() ? "an unnamed signer" : signer;
  }

  private static CheckResult found(double suspicion, Finding.Weight weight, String description) {
    return CheckResult.found(
        Check.C2PA_MANIFEST, suspicion, new Finding(weight, description, List.of()));
  }
}

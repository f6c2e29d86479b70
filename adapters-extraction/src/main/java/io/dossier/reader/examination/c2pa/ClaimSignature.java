package io.dossier.reader.examination.c2pa;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The signature over a claim: COSE_Sign1 with the payload left out (RFC 9052, 4.2; C2PA 2.x, 13.2)
 * and the chain of certificates in header 33 (RFC 9360).
 *
 * @param holds whether signature and chain agree
 * @param signer the certificate's common name or organization; empty where it has neither
 */
record ClaimSignature(boolean holds, String signer) {
  private static final int MOST_CERTIFICATES = 10;

  /** By the numbers of IANA's registry of COSE algorithms. */
  private record Algorithm(String name, Optional<AlgorithmParameterSpec> parameters) {
    static Algorithm of(int number) {
      return switch (number) {
        case -7 -> new Algorithm("SHA256withECDSAinP1363Format", Optional.empty());
        case -35 -> new Algorithm("SHA384withECDSAinP1363Format", Optional.empty());
        case -36 -> new Algorithm("SHA512withECDSAinP1363Format", Optional.empty());
        case -37 -> pss("SHA-256", MGF1ParameterSpec.SHA256, 32);
        case -38 -> pss("SHA-384", MGF1ParameterSpec.SHA384, 48);
        case -39 -> pss("SHA-512", MGF1ParameterSpec.SHA512, 64);
        case -8 -> new Algorithm("Ed25519", Optional.empty());
        default -> throw new BrokenManifest("it is signed by an algorithm that is not allowed");
      };
    }

    private static Algorithm pss(String digest, MGF1ParameterSpec mask, int salt) {
      return new Algorithm(
          "RSASSA-PSS", Optional.of(new PSSParameterSpec(digest, "MGF1", mask, salt, 1)));
    }
  }

  static ClaimSignature of(byte[] sign1, byte[] claim) {
    JsonNode parts = Cbor.parse(sign1);
    if (!parts.isArray() || parts.size() != 4) {
      throw new BrokenManifest("its signature is none");
    }
    byte[] protectedBytes = Cbor.bytes(parts.get(0));
    JsonNode headers = Cbor.parse(protectedBytes);
    List<X509Certificate> chain = chain(headers, parts.get(1));
    boolean holds =
        verified(
                Algorithm.of(headers.path("1").asInt()),
                chain.get(0),
                Cbor.signed(protectedBytes, claim),
                Cbor.bytes(parts.get(3)))
            && linked(chain);
    return new ClaimSignature(holds, name(chain.get(0)));
  }

  private static List<X509Certificate> chain(JsonNode headers, JsonNode open) {
    JsonNode held = headers.path("33");
    for (JsonNode other : List.of(headers.path("x5chain"), open.path("33"), open.path("x5chain"))) {
      held = held.isMissingNode() ? other : held;
    }
    List<JsonNode> encoded = new ArrayList<>();
    if (held.isArray()) {
      held.forEach(encoded::add);
    } else {
      encoded.add(held);
    }
    if (encoded.isEmpty() || encoded.size() > MOST_CERTIFICATES) {
      throw new BrokenManifest("it names no signer");
    }
    List<X509Certificate> chain = new ArrayList<>();
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      for (JsonNode one : encoded) {
        chain.add(
            (X509Certificate)
                factory.generateCertificate(new ByteArrayInputStream(Cbor.bytes(one))));
      }
    } catch (GeneralSecurityException e) {
      throw new BrokenManifest("a certificate cannot be read");
    }
    return chain;
  }

  private static boolean verified(
      Algorithm algorithm, X509Certificate signer, byte[] signed, byte[] signature) {
    try {
      Signature verifier = Signature.getInstance(algorithm.name());
      if (algorithm.parameters().isPresent()) {
        verifier.setParameter(algorithm.parameters().get());
      }
      verifier.initVerify(signer.getPublicKey());
      verifier.update(signed);
      return verifier.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** Whether each certificate was issued by the next. */
  private static boolean linked(List<X509Certificate> chain) {
    try {
      for (int i = 0; i + 1 < chain.size(); i++) {
        chain.get(i).verify(chain.get(i + 1).getPublicKey());
      }
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static String name(X509Certificate certificate) {
    String names = certificate.getSubjectX500Principal().getName();
    for (String wanted : List.of("O=", "CN=")) {
      for (String part : names.split(",", -1)) {
        if (part.strip().startsWith(wanted)) {
          String name = part.strip().substring(wanted.length());
          return name.length() > 80 ? name.substring(0, 80) : name;
        }
      }
    }
    return "";
  }
}

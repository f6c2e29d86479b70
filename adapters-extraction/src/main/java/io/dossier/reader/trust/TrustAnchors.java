package io.dossier.reader.trust;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/**
 * The certificates that the operator trusts: of authorities, which vouch for those that they
 * certify, and of signers, which vouch for themselves alone. As bytes they go to reader processes,
 * which see no folder; both ends are always of the same build.
 */
public record TrustAnchors(List<X509Certificate> certificates) {
  public static final TrustAnchors NONE = new TrustAnchors(List.of());

  public TrustAnchors {
    certificates = List.copyOf(certificates);
  }

  public boolean isEmpty() {
    return certificates.isEmpty();
  }

  public byte[] encode() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    try {
      out.writeInt(certificates.size());
      for (X509Certificate certificate : certificates) {
        byte[] encoded = certificate.getEncoded();
        out.writeInt(encoded.length);
        out.write(encoded);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CertificateException e) {
      throw new IllegalStateException("a certificate that was read has no bytes", e);
    }
    return bytes.toByteArray();
  }

  public static TrustAnchors decode(byte[] encoded) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(encoded));
    List<X509Certificate> certificates = new ArrayList<>();
    try {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      for (int left = in.readInt(); left > 0; left--) {
        byte[] certificate = in.readNBytes(in.readInt());
        certificates.add(
            (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(certificate)));
      }
    } catch (CertificateException e) {
      throw new IOException("not trust anchors", e);
    }
    return new TrustAnchors(certificates);
  }
}

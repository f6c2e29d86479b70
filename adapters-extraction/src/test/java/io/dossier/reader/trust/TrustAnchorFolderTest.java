package io.dossier.reader.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dossier.core.shared.Failure;
import io.dossier.reader.testing.Party;
import io.dossier.reader.testing.Party.Validity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustAnchorFolderTest {
  private final Party root = Party.root("Root");
  private final Party other = Party.root("Other");

  @TempDir private Path folder;

  private TrustAnchorFolder.Content read() {
    return TrustAnchorFolder.read(folder, Party.NOW);
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private static String pem(Party party) throws IOException {
    return "-----BEGIN CERTIFICATE-----\n"
        + Base64.getMimeEncoder().encodeToString(party.certificate().getEncoded())
        + "\n-----END CERTIFICATE-----\n";
  }

  @Test
  void takesCertificatesInEitherFormAndSeveralInAFile() throws IOException {
    write("a.DER", Party.root("Third").certificate().getEncoded());
    Files.writeString(folder.resolve("b.pem"), pem(root) + pem(other));
    Files.writeString(folder.resolve("c.crt"), pem(root));
    Files.writeString(folder.resolve("README"), "who these are");
    Files.createDirectory(folder.resolve("old.pem"));
    TrustAnchorFolder.Content content = read();
    assertThat(content.anchors().certificates()).hasSize(3).contains(root.x509(), other.x509());
    assertThat(content.unused()).isEmpty();
  }

  @Test
  void goesToAnotherProcessAsBytes() throws IOException {
    write("a.cer", root.certificate().getEncoded());
    TrustAnchors anchors = read().anchors();
    assertThat(TrustAnchors.decode(anchors.encode())).isEqualTo(anchors);
    assertThat(TrustAnchors.decode(TrustAnchors.NONE.encode()).isEmpty()).isTrue();
  }

  @Test
  void namesWhatIsNotUsed() throws IOException {
    Party over = Party.selfSigned("Over", Party.AUTHORITY, Validity.OVER);
    write("over.cer", over.certificate().getEncoded());
    write("root.cer", root.certificate().getEncoded());
    TrustAnchorFolder.Content content = read();
    assertThat(content.anchors().certificates()).containsExactly(root.x509());
    assertThat(content.unused()).hasSize(1);
    assertThat(content.unused().get(0)).contains("over.cer", "expired on 2026-05-22");
  }

  @Test
  void namesAnAnchorThatLimitsNames() throws IOException {
    GeneralSubtree[] permitted = {
      new GeneralSubtree(new GeneralName(GeneralName.dNSName, "bank.example"))
    };
    Party limited =
        Party.selfSigned(
            "Limited",
            Party.AUTHORITY.and(
                certificate ->
                    certificate.addExtension(
                        Extension.nameConstraints, true, new NameConstraints(permitted, null))),
            Validity.USUAL);
    write("limited.cer", limited.certificate().getEncoded());
    assertThat(read().unused().get(0)).contains("limited.cer", "its own signatures alone");
  }

  @Test
  void namesTheFileThatIsNoCertificate() throws IOException {
    for (String text : new String[] {"", "not one", "-----BEGIN CERTIFICATE-----\nAAAA\n"}) {
      Files.writeString(folder.resolve("bad.pem"), text);
      assertThatThrownBy(this::read).isInstanceOf(Failure.class).hasMessageContaining("bad.pem");
    }
    write("bad.pem", new byte[1024 * 1024 + 1]);
    assertThatThrownBy(this::read).hasMessageContainingAll("bad.pem", "1048576");
  }

  @Test
  void namesTheFolderThatIsNone() {
    assertThatThrownBy(() -> TrustAnchorFolder.read(folder.resolve("gone"), Party.NOW))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("gone");
  }
}

package io.dossier.storage.keyring;

import static io.dossier.storage.sealing.ReferenceReader.parts;
import static io.dossier.storage.sealing.ReferenceReader.unwrap;

import io.dossier.storage.sealing.ReferenceReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** A second reader of keyring directories, by docs/format/sealed-file.md and the JDK alone. */
final class ReferenceKeyring {
  private final byte[] root;
  private final Path directory;

  ReferenceKeyring(Path keyFile, Path directory) throws IOException, GeneralSecurityException {
    this.root = bytes(lines(keyFile, "root-key").get("key"));
    this.directory = directory;
  }

  static Map<String, String> lines(Path file, String kind)
      throws IOException, GeneralSecurityException {
    String text = Files.readString(file, StandardCharsets.US_ASCII);
    int last = text.indexOf("sha256 ");
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(text.substring(0, last).getBytes(StandardCharsets.US_ASCII));
    if (!text.substring(last).equals("sha256 " + HexFormat.of().formatHex(digest) + "\n")
        || !text.startsWith("dossier-keyring 1 " + kind + "\n")) {
      throw new GeneralSecurityException("damaged: " + file);
    }
    Map<String, String> lines = new HashMap<>();
    text.substring(0, last)
        .lines()
        .forEach(line -> lines.put(line.split(" ", 2)[0], line.split(" ", 2)[1]));
    return lines;
  }

  private static byte[] bytes(String base64) {
    return Base64.getDecoder().decode(base64);
  }

  private Map<String, String> organization(String id) throws IOException, GeneralSecurityException {
    return lines(directory.resolve("organizations").resolve(id), "organization");
  }

  private byte[] kek(String organization) throws IOException, GeneralSecurityException {
    String[] kek = organization(organization).get("kek").split(" ");
    return unwrap(bytes(kek[1]), root, parts("dossier/1/kek", organization, kek[0]));
  }

  byte[] dataKey(byte[] wrapped, String organization, String id, String purpose)
      throws IOException, GeneralSecurityException {
    return unwrap(
        wrapped, kek(organization), parts("dossier/1/data key", organization, id, purpose));
  }

  byte[] standingKey(String organization) throws IOException, GeneralSecurityException {
    byte[] wrapped = bytes(organization(organization).get("data"));
    return dataKey(wrapped, organization, organization, "organization");
  }

  byte[] digest(String organization, String label, byte[] value)
      throws IOException, GeneralSecurityException {
    byte[] index =
        unwrap(
            bytes(organization(organization).get("index")),
            kek(organization),
            parts("dossier/1/index key", organization));
    return ReferenceReader.hmac(index, parts("dossier/1/digest", label, value));
  }

  byte[] evidenceSeed() throws IOException, GeneralSecurityException {
    Map<String, String> lines = lines(directory.resolve("evidence"), "evidence");
    byte[] publicKey = bytes(lines.get("public"));
    return unwrap(bytes(lines.get("private")), root, parts("dossier/1/evidence key", publicKey));
  }
}

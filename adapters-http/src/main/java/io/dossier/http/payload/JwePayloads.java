package io.dossier.http.payload;

import com.nimbusds.jose.CompressionAlgorithm;
import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.impl.RSA_OAEP_SHA2;
import com.nimbusds.jose.crypto.opts.CipherMode;
import com.nimbusds.jose.util.Base64URL;
import io.dossier.core.access.InstallationKey;
import io.dossier.core.access.KeyUse;
import io.dossier.core.access.usecase.KeysInUse;
import io.dossier.core.shared.Randomness;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.text.ParseException;
import java.util.Arrays;

/**
 * Compact JWEs of RSA-OAEP-256 and A256GCM, perhaps deflated, by a key of the installation.
 *
 * <p>The ciphertext goes to disk as it comes, is deciphered once to hold its tag against it, and a
 * second time to be given out.
 */
public final class JwePayloads implements PayloadDecryption {
  /** How every JSON object begins in base64url; no accepted kind of document begins so. */
  private static final byte[] BEGINNING = "eyJ".getBytes(StandardCharsets.US_ASCII);

  private static final int LONGEST_HEADER = 4096;
  private static final int LONGEST_KEY = 1024;
  private static final int KEY_BYTES = 32;
  private static final int IV_BYTES = 12;
  private static final int TAG_BYTES = 16;

  private final KeysInUse keys;
  private final Randomness randomness;
  private final long mostBytes;
  private final Path folder;

  /**
   * @param mostBytes the size limit of an upload
   * @param folder for ciphertext while it is read; made when it is not there
   */
  public JwePayloads(KeysInUse keys, Randomness randomness, long mostBytes, Path folder)
      throws IOException {
    this.keys = keys;
    this.randomness = randomness;
    this.mostBytes = mostBytes;
    this.folder = Files.createDirectories(folder);
  }

  @Override
  public InputStream clear(InputStream body) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(body, 64 * 1024);
    buffered.mark(BEGINNING.length);
    byte[] beginning = buffered.readNBytes(BEGINNING.length);
    buffered.reset();
    return Arrays.equals(beginning, BEGINNING) ? decrypted(buffered) : buffered;
  }

  private InputStream decrypted(InputStream body) throws IOException {
    CompactParts parts = new CompactParts(body);
    String head = parts.text(LONGEST_HEADER);
    JWEHeader header = header(head);
    InstallationKey recipient =
        keys.find(KeyUse.ENCRYPTION, header.getKeyID()).orElseThrow(Refusals::unknownKey);
    byte[] key = contentKey(recipient, new Base64URL(parts.text(LONGEST_KEY)).decode());
    Spool spool = Spool.in(folder);
    boolean opened = false;
    try {
      byte[] iv = new Base64URL(parts.text(2 * IV_BYTES)).decode();
      if (iv.length != IV_BYTES) {
        throw Refusals.malformed("its third part does not have " + IV_BYTES + " bytes");
      }
      parts.bytes(spool.writing(), this::requireFew);
      byte[] tag = parts.last(TAG_BYTES);
      byte[] associated = head.getBytes(StandardCharsets.US_ASCII);
      new GcmStream(spool.reading(), key, iv, associated, tag)
          .transferTo(OutputStream.nullOutputStream());
      InputStream clear = new GcmStream(spool.reading(), key, iv, associated, tag);
      InputStream given =
          header.getCompressionAlgorithm() == null ? clear : new InflatedStream(clear, mostBytes);
      opened = true;
      return new Closing(given, spool);
    } finally {
      Arrays.fill(key, (byte) 0);
      if (!opened) {
        spool.close();
      }
    }
  }

  private static JWEHeader header(String text) {
    JWEHeader header;
    try {
      header = JWEHeader.parse(new Base64URL(text));
    } catch (ParseException | IllegalArgumentException e) {
      throw Refusals.malformed("its header is none");
    }
    if (!JWEAlgorithm.RSA_OAEP_256.equals(header.getAlgorithm())) {
      throw Refusals.unsupported("alg must be RSA-OAEP-256");
    }
    if (!EncryptionMethod.A256GCM.equals(header.getEncryptionMethod())) {
      throw Refusals.unsupported("enc must be A256GCM");
    }
    if (header.getCriticalParams() != null && !header.getCriticalParams().isEmpty()) {
      throw Refusals.unsupported("crit names what is not understood here");
    }
    if (header.getCompressionAlgorithm() != null
        && !CompressionAlgorithm.DEF.equals(header.getCompressionAlgorithm())) {
      throw Refusals.unsupported("zip must be DEF or absent");
    }
    if (header.getKeyID() == null) {
      throw Refusals.malformed("kid is missing");
    }
    return header;
  }

  /**
   * Where it cannot be unwrapped a random one takes its place, as RFC 7516 section 11.5 wants it,
   * so that the failure is the same as that of a changed payload.
   */
  private byte[] contentKey(InstallationKey recipient, byte[] wrapped) {
    byte[] random = randomness.bytes(KEY_BYTES);
    PrivateKey unwrapping = recipient.pair().getPrivate();
    try {
      byte[] key =
          RSA_OAEP_SHA2
              .decryptCEK(unwrapping, wrapped, 256, CipherMode.ENCRYPT_DECRYPT, null)
              .getEncoded();
      return key.length == KEY_BYTES ? key : random;
    } catch (JOSEException e) {
      return random;
    }
  }

  /** Deflating what cannot be deflated adds to it: 5 bytes to each block, so less than this. */
  private void requireFew(long ciphertextBytes) {
    if (ciphertextBytes > mostBytes + mostBytes / 1024 + 1024) {
      throw Refusals.tooLarge(mostBytes);
    }
  }

  private static final class Closing extends FilterInputStream {
    private final Spool spool;

    Closing(InputStream clear, Spool spool) {
      super(clear);
      this.spool = spool;
    }

    @Override
    public void close() throws IOException {
      try (spool) {
        super.close();
      }
    }
  }
}

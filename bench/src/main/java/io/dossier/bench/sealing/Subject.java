package io.dossier.bench.sealing;

import io.dossier.core.access.OrganizationId;
import io.dossier.core.sealing.DataKey;
import io.dossier.core.sealing.SealedSubject;
import io.dossier.core.sealing.port.Sealer;
import io.dossier.core.shared.Secret;
import io.dossier.core.shared.Sha256;
import io.dossier.storage.sealing.AesGcm;
import io.dossier.storage.sealing.TinkSealer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Random;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** What is measured, each in a process of its own so that none warms another. */
enum Subject {
  SHA_256("SHA-256 of the JDK", List.of()) {
    @Override
    Work work(byte[] file) {
      return () -> {
        MessageDigest digest = Sha256.digest();
        for (int at = 0; at < file.length; at += CHUNK) {
          digest.update(file, at, Math.min(CHUNK, file.length - at));
        }
        digest.digest();
      };
    }
  },
  AES_GCM("AES-256-GCM of the JDK", List.of()) {
    @Override
    Work work(byte[] file) throws GeneralSecurityException {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding", "SunJCE");
      SecretKeySpec key = new SecretKeySpec(new byte[32], "AES");
      byte[] sealed = new byte[SEGMENT + 16];
      int[] count = new int[1];
      return () -> {
        for (int at = 0; at < file.length; at += SEGMENT) {
          byte[] nonce = ByteBuffer.allocate(12).putInt(count[0]++).array();
          cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, nonce));
          cipher.doFinal(file, at, Math.min(SEGMENT, file.length - at), sealed);
        }
      };
    }
  },
  SEAL("sealing", List.of()) {
    @Override
    Work work(byte[] file) {
      return sealing(file);
    }
  },
  OPEN("opening", List.of()) {
    @Override
    Work work(byte[] file) throws IOException {
      return opening(file);
    }
  },
  SEAL_BY_JDK("sealing, no native part", List.of("-Dorg.bouncycastle.native.cpu_variant=java")) {
    @Override
    Work work(byte[] file) {
      return sealing(file);
    }
  },
  OPEN_BY_JDK("opening, no native part", List.of("-Dorg.bouncycastle.native.cpu_variant=java")) {
    @Override
    Work work(byte[] file) throws IOException {
      return opening(file);
    }
  };

  static final int FILE_BYTES = 20_000_000;
  private static final int CHUNK = 64 * 1024;
  private static final int SEGMENT = 1 << 20;

  final String title;
  final List<String> jvmOptions;

  Subject(String title, List<String> jvmOptions) {
    this.title = title;
    this.jvmOptions = jvmOptions;
  }

  abstract Work work(byte[] file) throws IOException, GeneralSecurityException;

  /** One file's worth. */
  interface Work {
    void run() throws IOException, GeneralSecurityException;
  }

  static byte[] file() {
    byte[] bytes = new byte[FILE_BYTES];
    new Random(1).nextBytes(bytes);
    return bytes;
  }

  private static Work sealing(byte[] file) {
    Sealer sealer = sealer();
    DataKey key = key();
    return () -> seal(sealer, key, file, OutputStream.nullOutputStream());
  }

  private static Work opening(byte[] file) throws IOException {
    Sealer sealer = sealer();
    DataKey key = key();
    ByteArrayOutputStream sealed = new ByteArrayOutputStream(FILE_BYTES + CHUNK);
    seal(sealer, key, file, sealed);
    byte[] bytes = sealed.toByteArray();
    byte[] buffer = new byte[CHUNK];
    return () -> {
      try (InputStream clear = sealer.open(new ByteArrayInputStream(bytes), key)) {
        while (clear.read(buffer) >= 0) {}
      }
    };
  }

  private static void seal(Sealer sealer, DataKey key, byte[] file, OutputStream to)
      throws IOException {
    try (OutputStream out = sealer.seal(to, key)) {
      for (int at = 0; at < file.length; at += CHUNK) {
        out.write(file, at, Math.min(CHUNK, file.length - at));
      }
    }
  }

  private static Sealer sealer() {
    return new TinkSealer(AesGcm.fastest(), new SecureRandom());
  }

  private static DataKey key() {
    byte[] secret = new byte[32];
    new Random(2).nextBytes(secret);
    return new DataKey(
        new SealedSubject(
            new OrganizationId("org_01JZZZZZZZZZZZZZZZZZZZZZZZ"),
            "doc_01JZZZZZZZZZZZZZZZZZZZZZZZ",
            SealedSubject.Purpose.DOCUMENT),
        Secret.of(secret));
  }
}

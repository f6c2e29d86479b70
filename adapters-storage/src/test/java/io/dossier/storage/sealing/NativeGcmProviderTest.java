package io.dossier.storage.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Security;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NativeGcmProviderTest {
  @BeforeEach
  void installed() {
    assumeTrue(NativeGcmProvider.available(), "BouncyCastle has no native part for this machine");
    AesGcm.fastest();
  }

  @Test
  void tinkSealsByTheNativeCipher() throws Exception {
    AesGcmHkdfStreaming tink =
        new AesGcmHkdfStreaming(new byte[32], "HmacSha256", 32, 1 << 20, 256);
    Method start = AesGcmHkdfStreaming.class.getMethod("newStreamSegmentEncrypter", byte[].class);
    Object encrypter = start.invoke(tink, (Object) new byte[0]);
    Method seal =
        encrypter
            .getClass()
            .getMethod("encryptSegment", ByteBuffer.class, boolean.class, ByteBuffer.class);
    seal.setAccessible(true);
    seal.invoke(encrypter, ByteBuffer.allocate(100), true, ByteBuffer.allocate(200));
    Field cipher = encrypter.getClass().getDeclaredField("cipher");
    cipher.setAccessible(true);
    assertThat(((Cipher) cipher.get(encrypter)).getProvider().getName())
        .isEqualTo(NativeGcmProvider.NAME);
  }

  @Test
  void anyOtherCallerKeepsTheJdksCipher() throws Exception {
    Cipher keyed = Cipher.getInstance("AES/GCM/NoPadding");
    keyed.init(
        Cipher.ENCRYPT_MODE,
        new SecretKeySpec(new byte[32], "AES"),
        new GCMParameterSpec(128, new byte[12]));
    assertThat(keyed.getProvider().getName()).isEqualTo("SunJCE");
    assertThat(Cipher.getInstance("AES/GCM/NoPadding").getProvider().getName()).isEqualTo("SunJCE");
  }

  @Test
  void everythingElseStaysWithTheJdk() throws Exception {
    assertThat(MessageDigest.getInstance("SHA-256").getProvider().getName()).isEqualTo("SUN");
    assertThat(Mac.getInstance("HmacSHA256").getProvider().getName()).isEqualTo("SunJCE");
    assertThat(KeyGenerator.getInstance("AES").getProvider().getName()).isEqualTo("SunJCE");
    assertThat(KeyFactory.getInstance("Ed25519").getProvider().getName()).isEqualTo("SunEC");
    assertThat(Cipher.getInstance("AES/CBC/PKCS5Padding").getProvider().getName())
        .isEqualTo("SunJCE");
    assertThat(new SecureRandom().getProvider().getName()).isEqualTo("SUN");
  }

  @Test
  void isPutInPlaceOnce() {
    AesGcm.fastest();
    AesGcm.fastest();
    long ours =
        Arrays.stream(Security.getProviders())
            .filter(provider -> provider.getName().equals(NativeGcmProvider.NAME))
            .count();
    assertThat(ours).isEqualTo(1);
  }
}

package io.dossier.http.outbound.sqs;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.dossier.core.event.QueueDestination.Role;
import io.dossier.core.event.QueueDestination.StaticKeys;
import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.shared.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.model.Credentials;

/**
 * Keys for roles, asked of STS (AssumeRole) and used again until shortly before they expire.
 * Different keys that take the same role have sessions of their own.
 */
final class RoleSessions {
  private static final Duration BEFORE_END = Duration.ofMinutes(5);
  private static final int MOST_KEPT = 1000;

  private record Key(
      String arn,
      String externalId,
      String keyId,
      String secretDigest,
      String region,
      Optional<OutboundAddress> endpoint) {}

  private record Session(AwsCredentials credentials, Instant end) {}

  private final SdkClients clients;
  private final InstantSource clock;
  private final Cache<Key, Session> sessions =
      Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(Duration.ofHours(12)).build();

  RoleSessions(SdkClients clients, InstantSource clock) {
    this.clients = clients;
    this.clock = clock;
  }

  static AwsCredentials of(StaticKeys keys) {
    byte[] secret = keys.secret().copy();
    try {
      return AwsBasicCredentials.create(keys.keyId(), new String(secret, StandardCharsets.UTF_8));
    } finally {
      Arrays.fill(secret, (byte) 0);
    }
  }

  /** What STS refuses goes through as the SDK's failure. */
  AwsCredentials of(Role role, String region) {
    Key key = key(role, region);
    Session kept = sessions.getIfPresent(key);
    if (kept != null && clock.instant().isBefore(kept.end().minus(BEFORE_END))) {
      return kept.credentials();
    }
    Session fresh = assumed(role, region);
    sessions.put(key, fresh);
    return fresh.credentials();
  }

  /** As when a queue no longer takes the session's keys: the next time STS is asked again. */
  void forget(Role role, String region) {
    sessions.invalidate(key(role, region));
  }

  private Session assumed(Role role, String region) {
    try (StsClient sts = clients.sts(region, role.endpoint(), of(role.base()))) {
      return session(
          sts.assumeRole(
                  asked ->
                      asked
                          .roleArn(role.arn())
                          .externalId(role.externalId())
                          .roleSessionName("dossier"))
              .credentials());
    }
  }

  private static Session session(@Nullable Credentials given) {
    if (given == null
        || given.accessKeyId() == null
        || given.secretAccessKey() == null
        || given.sessionToken() == null
        || given.expiration() == null) {
      throw SdkClientException.create("what answered is no STS");
    }
    return new Session(
        AwsSessionCredentials.create(
            given.accessKeyId(), given.secretAccessKey(), given.sessionToken()),
        given.expiration());
  }

  private static Key key(Role role, String region) {
    return new Key(
        role.arn(),
        role.externalId(),
        role.base().keyId(),
        digest(role.base().secret()),
        region,
        role.endpoint());
  }

  private static String digest(Secret secret) {
    byte[] bytes = secret.copy();
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException("every JVM has SHA-256", never);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }
}

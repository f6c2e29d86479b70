package io.dossier.storage.jdbc;

import io.dossier.core.event.Destination;
import io.dossier.core.event.QueueDestination;
import io.dossier.core.event.QueueDestination.Role;
import io.dossier.core.event.QueueDestination.StaticKeys;
import io.dossier.core.event.SigningSecret;
import io.dossier.core.event.SigningSecret.Scheme;
import io.dossier.core.event.SigningSecrets;
import io.dossier.core.outbound.OutboundAddress;
import io.dossier.core.shared.Secret;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** Destinations and secrets of endpoints, as the inside of sealed records. */
final class EndpointPacking {
  private EndpointPacking() {}

  static void pack(Packing out, Destination destination) {
    if (destination instanceof Destination.Web web) {
      out.text(web.address().text());
    } else if (destination instanceof Destination.Queue to) {
      QueueDestination queue = to.queue();
      out.text(queue.queueUrl());
      out.text(queue.region());
      out.optional(queue.endpoint().map(OutboundAddress::text), Packing::text);
      boolean role = queue.access() instanceof Role;
      out.optional(
          role ? Optional.of((Role) queue.access()) : Optional.<Role>empty(),
          (inner, taken) -> {
            inner.text(taken.arn());
            inner.text(taken.externalId());
            inner.optional(taken.endpoint().map(OutboundAddress::text), Packing::text);
          });
      keys(out, role ? ((Role) queue.access()).base() : (StaticKeys) queue.access());
    }
  }

  private static void keys(Packing out, StaticKeys keys) {
    out.text(keys.keyId());
    byte[] secret = keys.secret().copy();
    out.bytes(secret);
    Arrays.fill(secret, (byte) 0);
  }

  static Destination destination(Destination.Kind kind, Unpacking in) {
    return switch (kind) {
      case WEBHOOK -> new Destination.Web(OutboundAddress.of("url", in.text()));
      case SQS -> new Destination.Queue(queue(in));
      case CALLBACKS -> new Destination.Callbacks();
    };
  }

  private static QueueDestination queue(Unpacking in) {
    String url = in.text();
    String region = in.text();
    Optional<OutboundAddress> endpoint = address(in);
    Optional<RoleText> role =
        in.optional(inner -> new RoleText(inner.text(), inner.text(), address(inner)));
    StaticKeys keys = new StaticKeys(in.text(), Secret.of(in.bytes()));
    return new QueueDestination(
        url, region, role.map(text -> text.by(keys)).orElse(keys), endpoint);
  }

  private static Optional<OutboundAddress> address(Unpacking in) {
    return in.optional(Unpacking::text).map(text -> OutboundAddress.of("endpoint", text));
  }

  private record RoleText(String arn, String externalId, Optional<OutboundAddress> endpoint) {
    QueueDestination.Access by(StaticKeys keys) {
      return new Role(arn, externalId, keys, endpoint);
    }
  }

  static void pack(Packing out, SigningSecrets secrets) {
    secret(out, secrets.current());
    out.optional(
        secrets.previous(),
        (inner, previous) -> {
          secret(inner, previous.secret());
          inner.longNumber(previous.until().toEpochMilli());
        });
  }

  private static void secret(Packing out, SigningSecret secret) {
    byte[] key = secret.key();
    out.bytes(key);
    Arrays.fill(key, (byte) 0);
  }

  static SigningSecrets secrets(Scheme scheme, Unpacking in) {
    return new SigningSecrets(
        secret(scheme, in),
        in.optional(
            inner ->
                new SigningSecrets.Previous(
                    secret(scheme, inner), Instant.ofEpochMilli(inner.longNumber()))));
  }

  private static SigningSecret secret(Scheme scheme, Unpacking in) {
    byte[] key = in.bytes();
    try {
      return SigningSecret.of(scheme, key);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }
}

package io.dossier.http.outbound;

import io.dossier.core.outbound.port.OutboundCalls;
import io.dossier.core.outbound.port.OutboundGuard;
import io.dossier.core.outbound.port.RemoteFiles;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/**
 * All that speaks to addresses that callers give. Opens nothing until it is asked to. What is under
 * way when it is closed comes to its end.
 */
public final class Outbound implements AutoCloseable {
  private final TimedLookup names;
  private final Lines lines;
  private final AddressGuard guard;
  private final GuardedCalls calls;
  private final GuardedFiles files;

  /** By the names of the system and the certificate authorities of the JVM. */
  public Outbound(OutboundSettings settings, InstantSource clock) {
    this(settings, clock, NameLookup.SYSTEM, Outbound::systemTls);
  }

  Outbound(
      OutboundSettings settings, InstantSource clock, NameLookup lookup, Supplier<SSLContext> tls) {
    names = new TimedLookup(lookup);
    lines = new Lines(tls);
    guard = new AddressGuard(settings, names);
    Exchanges exchanges = new Exchanges(guard, lines);
    calls = new GuardedCalls(exchanges, clock);
    files = new GuardedFiles(exchanges);
  }

  public OutboundGuard guard() {
    return guard;
  }

  public OutboundCalls calls() {
    return calls;
  }

  public RemoteFiles files() {
    return files;
  }

  private static SSLContext systemTls() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException none) {
      throw new IllegalStateException("this JVM has no TLS", none);
    }
  }

  @Override
  public void close() {
    lines.close();
    names.close();
  }
}

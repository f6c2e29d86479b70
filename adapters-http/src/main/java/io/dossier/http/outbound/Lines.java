package io.dossier.http.outbound;

import io.dossier.core.outbound.Unreached.Reason;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * Opens connections to judged addresses, through no proxy. None is used twice, so that none is
 * spoken over that an earlier judgement let through.
 */
final class Lines implements AutoCloseable {
  private final Supplier<SSLContext> tls;
  private final ScheduledThreadPoolExecutor watch =
      new ScheduledThreadPoolExecutor(1, DaemonThreads.named("outbound-watch"));

  /**
   * @param tls asked for when it is first needed, since reading the trusted certificates takes a
   *     while
   */
  Lines(Supplier<SSLContext> tls) {
    this.tls = tls;
    watch.setRemoveOnCancelPolicy(true);
  }

  /** To the first of the addresses that takes the connection. */
  Line open(Admitted to, Deadline deadline) throws NotReachedException {
    List<InetAddress> addresses = to.addresses();
    for (int tried = 0; ; tried++) {
      Socket socket = new Socket(Proxy.NO_PROXY);
      Future<?> cut = cutAt(deadline, socket);
      Line plain = new Line(to.address(), socket, socket, cut, deadline);
      int patience = Math.max(1, deadline.leftMillis() / (addresses.size() - tried));
      try {
        socket.connect(new InetSocketAddress(addresses.get(tried), to.port()), patience);
      } catch (IOException failed) {
        plain.close();
        if (deadline.over() || tried == addresses.size() - 1) {
          throw notConnected(to, failed, deadline);
        }
        continue;
      }
      return to.address().encrypted() ? encrypted(plain, to) : plain;
    }
  }

  /**
   * The certificate must be of the name that was asked for (RFC 9525), and the name goes along.
   * Whether it was revoked is not asked, since that is a connection to yet another address.
   */
  private Line encrypted(Line plain, Admitted to) throws NotReachedException {
    try {
      SSLSocket socket =
          (SSLSocket)
              tls.get()
                  .getSocketFactory()
                  .createSocket(plain.beneath(), to.host(), to.port(), true);
      SSLParameters parameters = socket.getSSLParameters();
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      socket.setSSLParameters(parameters);
      socket.startHandshake();
      return new Line(plain.address(), plain.beneath(), socket, plain.cut(), plain.deadline());
    } catch (IOException failed) {
      plain.close();
      throw plain.deadline().over()
          ? plain.fault(failed)
          : new NotReachedException(
              Reason.TLS_FAILED, to.address() + " shows no certificate that is trusted for it");
    }
  }

  private Future<?> cutAt(Deadline deadline, Socket socket) {
    return watch.schedule(
        () -> {
          socket.close();
          return socket;
        },
        deadline.leftMillis() + 1L,
        TimeUnit.MILLISECONDS);
  }

  private static NotReachedException notConnected(
      Admitted to, IOException failed, Deadline deadline) {
    return deadline.over() || failed instanceof SocketTimeoutException
        ? new NotReachedException(Reason.TIMED_OUT, to.address() + " took no connection in time")
        : new NotReachedException(Reason.CONNECT_FAILED, to.address() + " took no connection");
  }

  /** Opens no more; what is open is still cut at its time. */
  @Override
  public void close() {
    watch.shutdown();
  }
}

package io.dossier.app.e2e;

import io.dossier.app.Main;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.SocketChannel;

/** Starts the product with a guard over every way to open a connection. */
public final class GuardedMain {
  static final String ON_GUARD = "GUARD: every outgoing socket is refused";
  static final String REFUSED = "GUARD: refused an outgoing";

  private GuardedMain() {}

  @SuppressWarnings("deprecation")
  public static void main(String[] arguments) throws IOException {
    System.setProperty(
        "java.nio.channels.spi.SelectorProvider", RefusingSelectorProvider.class.getName());
    Socket.setSocketImplFactory(
        () -> {
          throw refused("socket");
        });
    // A datagram socket asks no provider of channels, unless it is told to ask a factory.
    DatagramSocket.setDatagramSocketImplFactory(
        () -> {
          throw refused("datagram");
        });
    System.out.println(ON_GUARD);
    switch (arguments[0]) {
      case "--try-socket" -> new Socket().connect(new InetSocketAddress("127.0.0.1", 9));
      case "--try-channel" -> SocketChannel.open();
      case "--try-datagram" -> new DatagramSocket().connect(InetAddress.getLoopbackAddress(), 9);
      default -> Main.main(arguments);
    }
  }

  static IllegalStateException refused(String what) {
    System.out.println(REFUSED + " " + what);
    new Exception(what).printStackTrace(System.out);
    return new IllegalStateException(REFUSED + " " + what);
  }
}

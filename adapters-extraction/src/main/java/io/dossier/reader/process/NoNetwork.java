package io.dossier.reader.process;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.net.Socket;

/** Refuses every socket of this JVM, should a parser be led to open one. */
final class NoNetwork {
  private NoNetwork() {}

  @SuppressWarnings("deprecation")
  static void enforce() throws IOException {
    Socket.setSocketImplFactory(
        () -> {
          throw new IllegalStateException("a reader has no network");
        });
    ServerSocket.setSocketFactory(
        () -> {
          throw new IllegalStateException("a reader has no network");
        });
    DatagramSocket.setDatagramSocketImplFactory(
        () -> {
          throw new IllegalStateException("a reader has no network");
        });
    System.setProperty("java.nio.channels.spi.SelectorProvider", NoChannels.class.getName());
  }
}

package io.dossier.app.e2e;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Lets a server listen and accept, and refuses every channel that goes out. */
public final class RefusingSelectorProvider extends SelectorProvider {
  private final SelectorProvider platform = sun.nio.ch.DefaultSelectorProvider.get();

  @Override
  public DatagramChannel openDatagramChannel() {
    throw GuardedMain.refused("datagram");
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) {
    throw GuardedMain.refused("datagram");
  }

  @Override
  public SocketChannel openSocketChannel() {
    throw GuardedMain.refused("channel");
  }

  @Override
  public SocketChannel openSocketChannel(ProtocolFamily family) {
    throw GuardedMain.refused("channel");
  }

  @Override
  public Pipe openPipe() throws IOException {
    return platform.openPipe();
  }

  @Override
  public AbstractSelector openSelector() throws IOException {
    return platform.openSelector();
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() throws IOException {
    return platform.openServerSocketChannel();
  }

  @Override
  public ServerSocketChannel openServerSocketChannel(ProtocolFamily family) throws IOException {
    return platform.openServerSocketChannel(family);
  }
}

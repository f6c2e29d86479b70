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
  /**
   * What the JVM that runs this needs, since the platform's own provider is in a package of its.
   */
  static final String JVM_OPTION = "--add-exports=java.base/sun.nio.ch=ALL-UNNAMED";

  private final SelectorProvider platform = platform();

  private static SelectorProvider platform() {
    try {
      return (SelectorProvider)
          Class.forName("sun.nio.ch.DefaultSelectorProvider").getMethod("get").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("start this JVM with " + JVM_OPTION, e);
    }
  }

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

package io.dossier.reader.process;

import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Gives no channel to anyone. */
public final class NoChannels extends SelectorProvider {
  @Override
  public DatagramChannel openDatagramChannel() {
    throw none();
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) {
    throw none();
  }

  @Override
  public Pipe openPipe() {
    throw none();
  }

  @Override
  public AbstractSelector openSelector() {
    throw none();
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() {
    throw none();
  }

  @Override
  public SocketChannel openSocketChannel() {
    throw none();
  }

  private static IllegalStateException none() {
    return new IllegalStateException("a reader has no network");
  }
}

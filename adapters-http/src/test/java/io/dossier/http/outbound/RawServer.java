package io.dossier.http.outbound;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIServerName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** Listens on loopback, counts who connects, and answers each request as its script says. */
final class RawServer implements Closeable {
  /** What is said to one who connected; failing to say it is no failure of a test. */
  @FunctionalInterface
  interface Script {
    void answer(OutputStream out) throws IOException, InterruptedException;
  }

  private static final Script NOTHING = out -> {};

  private final ServerSocket listening;
  private final Script greeting;
  private final Script script;
  private final AtomicInteger connections = new AtomicInteger();
  private final List<List<String>> heads = new CopyOnWriteArrayList<>();
  private final List<SNIServerName> names = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();

  private RawServer(ServerSocketFactory sockets, String loopback, Script greeting, Script script) {
    try {
      this.listening = sockets.createServerSocket(0, 50, InetAddress.getByName(loopback));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    this.greeting = greeting;
    this.script = script;
    daemon(this::accept);
  }

  static RawServer on(String loopback, Script script) {
    return new RawServer(ServerSocketFactory.getDefault(), loopback, NOTHING, script);
  }

  static RawServer overTls(SSLContext tls, Script script) {
    return new RawServer(tls.getServerSocketFactory(), "127.0.0.1", NOTHING, script);
  }

  static RawServer answering(String... lines) {
    return on("127.0.0.1", out -> write(out, String.join("\r\n", lines)));
  }

  /** Says something before it is asked, as other protocols do. */
  static RawServer greeting(String text) {
    return new RawServer(
        ServerSocketFactory.getDefault(), "127.0.0.1", out -> write(out, text), NOTHING);
  }

  /** One that nobody should connect to. */
  static RawServer silent() {
    return on("127.0.0.1", NOTHING);
  }

  static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  int port() {
    return listening.getLocalPort();
  }

  int connections() {
    return connections.get();
  }

  /** The lines of each request's head. */
  List<List<String>> heads() {
    return heads;
  }

  /** By which clients asked for it within TLS. */
  List<SNIServerName> names() {
    return names;
  }

  private void accept() {
    try {
      while (true) {
        Socket socket = listening.accept();
        connections.incrementAndGet();
        open.add(socket);
        daemon(() -> serve(socket));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      greeting.answer(socket.getOutputStream());
      heads.add(head(socket));
      if (socket instanceof SSLSocket encrypted) {
        names.addAll(((ExtendedSSLSession) encrypted.getSession()).getRequestedServerNames());
      }
      script.answer(socket.getOutputStream());
    } catch (IOException gone) {
      // The client went away, as some tests want it to.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> head(Socket socket) throws IOException {
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
    List<String> lines = new ArrayList<>();
    for (String line = reader.readLine();
        line != null && !line.isEmpty();
        line = reader.readLine()) {
      lines.add(line);
    }
    return lines;
  }

  private static void daemon(Runnable task) {
    Thread thread = new Thread(task, "raw-server");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    listening.close();
    for (Socket socket : open) {
      socket.close();
    }
  }
}

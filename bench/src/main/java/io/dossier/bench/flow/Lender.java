package io.dossier.bench.flow;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A lender's side, on this machine: files, the address that gives leave, the one that is called
 * back, and addresses at which nothing is to be had.
 */
final class Lender implements AutoCloseable {
  private static final String FILES = "/files/";
  private static final String LEAVE = "/leave";
  private static final String DONE = "/done/";

  /**
   * A callback as it came.
   *
   * @param nanos {@link System#nanoTime} when it was here
   */
  record Callback(Map<String, String> headers, byte[] body, long nanos) {}

  private final HttpServer server;
  private final ServerSocket silent;
  private final int deafPort;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final String token = UUID.randomUUID().toString();
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final Map<String, CompletableFuture<Callback>> callbacks = new ConcurrentHashMap<>();

  Lender() throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    server = HttpServer.create(new InetSocketAddress(loopback, 0), 50);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
    silent = new ServerSocket(0, 50, loopback);
    try (ServerSocket closed = new ServerSocket(0, 1, loopback)) {
      deafPort = closed.getLocalPort();
    }
  }

  /** The address of a file of these bytes. */
  String file(String name, byte[] bytes) {
    files.put(FILES + name, bytes);
    return address(FILES + name);
  }

  /** Answers 404. */
  String nothing() {
    return address(FILES + "never-there");
  }

  /** Nobody listens. */
  String deaf() {
    return "http://127.0.0.1:" + deafPort + "/file.pdf";
  }

  /** The kernel takes connections; nobody reads them. */
  String silence() {
    return "http://127.0.0.1:" + silent.getLocalPort() + "/file.pdf";
  }

  String leave() {
    return address(LEAVE);
  }

  String done(String application) {
    return address(DONE + application);
  }

  /** The first callback of an application, once it comes. */
  CompletableFuture<Callback> callback(String application) {
    return callbacks.computeIfAbsent(DONE + application, path -> new CompletableFuture<>());
  }

  /** Whether a callback shows the leave that was given. */
  boolean hasLeave(Callback callback) {
    return ("Bearer " + token).equals(callback.headers().get("authorization"));
  }

  private String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private void answer(HttpExchange exchange) throws IOException {
    long now = System.nanoTime();
    String path = exchange.getRequestURI().getPath();
    byte[] body = exchange.getRequestBody().readAllBytes();
    if (path.equals(LEAVE)) {
      reply(
          exchange, 200, ("{\"access_token\":\"" + token + "\"}").getBytes(StandardCharsets.UTF_8));
    } else if (path.startsWith(DONE)) {
      Map<String, String> headers = new ConcurrentHashMap<>();
      exchange
          .getRequestHeaders()
          .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
      callback(path.substring(DONE.length())).complete(new Callback(headers, body, now));
      reply(exchange, 204, new byte[0]);
    } else {
      Optional<byte[]> file = Optional.ofNullable(files.get(path));
      reply(exchange, file.isPresent() ? 200 : 404, file.orElse(new byte[0]));
    }
  }

  private static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() throws IOException {
    server.stop(0);
    threads.shutdownNow();
    silent.close();
  }
}

package io.dossier.app.e2e;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * What a lender has on its side: files, an address that gives leave, and one that is called back.
 */
final class CallerSide implements AutoCloseable {
  static final String LEAVE = "leave-of-the-lender";

  private final HttpServer server;
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final List<Called> calls = new CopyOnWriteArrayList<>();
  private volatile int answer = 200;

  /** A request that came. */
  record Called(String path, Map<String, String> headers, String body) {}

  CallerSide() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::answer);
    server.start();
  }

  /** The address of a file of these bytes. */
  String file(String name, byte[] bytes) {
    files.put("/files/" + name, bytes);
    return address("/files/" + name);
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** What those who call back are answered from now on. */
  void answers(int status) {
    answer = status;
  }

  List<Called> calls(String path) {
    return calls.stream().filter(call -> call.path().equals(path)).toList();
  }

  List<Called> awaitCalls(String path, int count) {
    RunningServer.await(
        count + " calls of " + path, Duration.ofSeconds(60), () -> calls(path).size() >= count);
    return calls(path);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Map<String, String> headers = new TreeMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    calls.add(new Called(path, headers, body));
    if (path.startsWith("/files/")) {
      byte[] bytes = files.get(path);
      reply(exchange, bytes == null ? 404 : 200, bytes == null ? new byte[0] : bytes);
    } else if (path.startsWith("/auth")) {
      String token = "{\"access_token\":\"" + LEAVE + "\"}";
      reply(exchange, 200, token.getBytes(StandardCharsets.UTF_8));
    } else {
      reply(exchange, answer, new byte[0]);
    }
  }

  private static void reply(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}

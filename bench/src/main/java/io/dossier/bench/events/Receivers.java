package io.dossier.bench.events;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Receivers on this machine: healthy ones, one that fails each message the first time, and one that
 * takes connections and never answers.
 */
final class Receivers implements AutoCloseable {
  static final String FLAKY = "flaky";

  private static final Pattern DOCUMENT = Pattern.compile("\"documentId\":\"(doc_[^\"]+)\"");
  private static final Pattern TIME = Pattern.compile("\"timestamp\":\"([^\"]+)\"");

  private final HttpServer server;
  private final ServerSocket silent;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Set<String>> taken = new ConcurrentHashMap<>();
  private final Map<String, Boolean> failed = new ConcurrentHashMap<>();
  private final Queue<Double> latencies = new ConcurrentLinkedQueue<>();
  private final AtomicInteger requests = new AtomicInteger();

  Receivers() throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    server = HttpServer.create(new InetSocketAddress(loopback, 0), 200);
    server.setExecutor(threads);
    server.createContext("/", this::receive);
    server.start();
    silent = new ServerSocket(0, 200, loopback);
  }

  String address(String name) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + name;
  }

  /** The kernel takes the connections; nobody reads them. */
  String silentAddress() {
    return "http://127.0.0.1:" + silent.getLocalPort() + "/silent";
  }

  private void receive(HttpExchange exchange) throws IOException {
    Instant now = Instant.now();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String name = exchange.getRequestURI().getPath().substring(1);
    requests.incrementAndGet();
    String id = exchange.getRequestHeaders().getFirst("webhook-id");
    boolean fails = name.equals(FLAKY) && failed.putIfAbsent(id, true) == null;
    if (!fails) {
      taken(name, body, now);
    }
    exchange.sendResponseHeaders(fails ? 500 : 204, -1);
    exchange.close();
  }

  private void taken(String name, String body, Instant now) {
    boolean first =
        taken
            .computeIfAbsent(name, unknown -> ConcurrentHashMap.newKeySet())
            .add(first(DOCUMENT, body));
    if (first && !name.equals(FLAKY)) {
      Instant happened = Instant.parse(first(TIME, body));
      latencies.add(Duration.between(happened, now).toNanos() / 1e6);
    }
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** The documents that a receiver was told of. */
  Set<String> told(String name) {
    return taken.getOrDefault(name, Set.of());
  }

  int requests() {
    return requests.get();
  }

  /** From what happened to its first arrival at each healthy receiver, in milliseconds, sorted. */
  double[] latencies() {
    return latencies.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  @Override
  public void close() throws IOException {
    server.stop(0);
    threads.shutdownNow();
    silent.close();
  }
}

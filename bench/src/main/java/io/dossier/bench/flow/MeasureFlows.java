package io.dossier.bench.flow;

import com.fasterxml.jackson.databind.JsonNode;
import io.dossier.bench.generator.GeneratedDocument;
import io.dossier.bench.server.RunningServer;
import io.dossier.core.flow.product.ProductType;
import io.dossier.core.flow.product.ShippedProducts;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends generated loan applications through a server as flows, from init to callback, each with a
 * file of which nothing can be made, and tells how their cross-checks came out; see {@code
 * bench/run-flows.sh}.
 */
public final class MeasureFlows {
  private static final String USAGE =
      """
      run-flows.sh SEED COUNT [--base URL --key KEY] [--misses FILE]
        COUNT   applications
        base    of a server that may reach 127.0.0.1 by plain HTTP; else one is started
        misses  where each pair that came out otherwise than it should is written""";
  private static final int AT_ONCE = 2;
  private static final long LONGEST_WAIT_SECONDS = 900;
  private static final long POLL_MILLIS = 500;

  private final long seed;
  private final FlowServer server;
  private final Lender lender;

  private MeasureFlows(long seed, FlowServer server, Lender lender) {
    this.seed = seed;
    this.server = server;
    this.lender = lender;
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments.length < 2 || arguments.length % 2 != 0) {
      System.err.println(USAGE);
      System.exit(2);
    }
    long seed = Long.parseLong(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    Optional<Path> misses = option(arguments, "--misses").map(Path::of);
    Optional<String> base = option(arguments, "--base");
    try (Lender lender = new Lender()) {
      if (base.isPresent()) {
        String key = option(arguments, "--key").orElseThrow();
        FlowServer server = new FlowServer(URI.create(base.get()), key);
        new MeasureFlows(seed, server, lender).run(count, misses);
      } else {
        measureOwn(seed, count, lender, misses);
      }
    }
  }

  private static void measureOwn(long seed, int count, Lender lender, Optional<Path> misses)
      throws Exception {
    Path folder = Files.createTempDirectory("dossier-bench");
    try (RunningServer started = RunningServer.start(folder.resolve("data"))) {
      FlowServer server = new FlowServer(started.address(), started.adminKey());
      new MeasureFlows(seed, server, lender).run(count, misses);
    } finally {
      RunningServer.remove(folder);
    }
  }

  private static Optional<String> option(String[] arguments, String name) {
    for (int i = 2; i < arguments.length; i += 2) {
      if (arguments[i].equals(name)) {
        return Optional.of(arguments[i + 1]);
      }
    }
    return Optional.empty();
  }

  private void run(int count, Optional<Path> misses) throws Exception {
    Signature signature = new Signature(secret());
    List<FlowRun> runs = runs(count);
    ProductType product = ShippedProducts.of("PROD_CDL").orElseThrow();
    List<JudgedPair> pairs = new ArrayList<>();
    for (FlowRun run : runs) {
      ComparedPair.of(run.application(), product)
          .forEach(pair -> pairs.add(JudgedPair.of(pair, run)));
    }
    new FlowReport(runs, pairs).lines(verified(runs, signature)).forEach(System.out::println);
    if (misses.isPresent()) {
      Files.write(
          misses.get(),
          pairs.stream()
              .filter(pair -> pair.cause() != JudgedPair.Cause.NONE)
              .map(JudgedPair::line)
              .toList());
    }
  }

  /** Of a first flow's callback: before it there is no endpoint to have one. */
  private String secret() throws IOException, InterruptedException, ExecutionException {
    String first = "first";
    String flow = server.begin(lender, first);
    server.add(
        flow, Map.of("page", lender.file("first.txt", "-".getBytes(StandardCharsets.UTF_8))));
    called(first);
    return server.newCallbackSecret();
  }

  /** In the order of the applications; those that wait for a hanging address hold up no other. */
  private List<FlowRun> runs(int count) throws InterruptedException, ExecutionException {
    ExecutorService few = Executors.newFixedThreadPool(AT_ONCE);
    ExecutorService waiting = Executors.newCachedThreadPool();
    try {
      List<Future<FlowRun>> futures = new ArrayList<>();
      for (int i = 1; i <= count; i++) {
        int number = i;
        ExecutorService on = Special.of(number) == Special.HANGING ? waiting : few;
        futures.add(on.submit(() -> run(Application.drawn(seed, number))));
      }
      List<FlowRun> runs = new ArrayList<>();
      for (Future<FlowRun> future : futures) {
        runs.add(future.get());
      }
      return runs;
    } finally {
      few.shutdownNow();
      waiting.shutdownNow();
    }
  }

  private FlowRun run(Application application)
      throws IOException, InterruptedException, ExecutionException {
    String name = "app-" + application.number();
    Special special = Special.of(application.number());
    Map<String, String> files = new LinkedHashMap<>();
    for (Paper paper : Paper.values()) {
      GeneratedDocument.Output output = application.document(paper).output(application.form(paper));
      files.put(
          paper.documentId(),
          lender.file(name + "-" + paper.documentId() + "." + output.extension(), output.bytes()));
    }
    files.put(special.documentId(), special.address(lender, seed, application.number()));
    String flow = server.begin(lender, name);
    long start = System.nanoTime();
    server.add(flow, files);
    JsonNode status = ended(flow);
    Optional<Lender.Callback> callback = called(name);
    double seconds = callback.map(call -> (call.nanos() - start) / 1e9).orElse(0.0);
    System.err.printf("%s: %s, %.0f s%n", name, status.path("master_status").asText(), seconds);
    return new FlowRun(application, special, status, server.extracts(flow), callback, seconds);
  }

  private JsonNode ended(String flow) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WAIT_SECONDS);
    JsonNode status = server.status(flow);
    while (!status.path("master_status").asText().matches("SUCCESS|FAILED")
        && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
      status = server.status(flow);
    }
    return status;
  }

  private Optional<Lender.Callback> called(String application)
      throws InterruptedException, ExecutionException {
    try {
      return Optional.of(lender.callback(application).get(60, TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    }
  }

  private long verified(List<FlowRun> runs, Signature signature) throws GeneralSecurityException {
    long verified = 0;
    for (FlowRun run : runs) {
      if (run.callback().isPresent()
          && signature.holds(run.callback().get())
          && lender.hasLeave(run.callback().get())) {
        verified++;
      }
    }
    return verified;
  }
}

package io.dossier.bench.server;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Uploaded documents and how far their reading has come. */
public final class Progress {
  private static final Pattern STATUS = Pattern.compile("\"status\":\"([a-z_]+)\"");
  private static final Pattern PAGES = Pattern.compile("\"pageCount\":(\\d+)");

  private final Client client;
  private final Queue<String> waiting = new ArrayDeque<>();
  private final Map<String, Integer> ends = new HashMap<>();
  private int documents;
  private int pages;

  public Progress(Client client) {
    this.client = client;
  }

  public void add(String document) {
    waiting.add(document);
    documents++;
  }

  /** They are read in the order of their arrival, more or less: asking for the oldest will do. */
  public void awaitAll(Runnable meanwhile) throws IOException, InterruptedException {
    while (!waiting.isEmpty()) {
      meanwhile.run();
      String json = client.get("/api/documents/" + waiting.element());
      String status = first(STATUS, json, "unknown");
      if (status.equals("queued") || status.equals("parsing")) {
        TimeUnit.MILLISECONDS.sleep(200);
      } else {
        waiting.remove();
        ends.merge(status, 1, Integer::sum);
        pages += Integer.parseInt(first(PAGES, json, "0"));
      }
    }
  }

  private static String first(Pattern pattern, String json, String otherwise) {
    Matcher matcher = pattern.matcher(json);
    return matcher.find() ? matcher.group(1) : otherwise;
  }

  public int documents() {
    return documents;
  }

  public int pages() {
    return pages;
  }

  public Map<String, Integer> ends() {
    return ends;
  }
}

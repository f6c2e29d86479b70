package io.dossier.http.wire;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import java.util.regex.Pattern;

/** Keeps links that work once from being used up by who only shows what they lead to. */
public final class LinkPreview {
  /**
   * Programs that fetch a link to show a preview of it, and what browsers say when they fetch
   * ahead.
   */
  private static final Pattern AGENTS =
      Pattern.compile(
          "facebookexternalhit|whatsapp|slackbot|twitterbot|telegrambot|discordbot|linkedinbot"
              + "|skypeuripreview|microsoftpreview|teams|googlebot|bingbot|embedly|preview",
          Pattern.CASE_INSENSITIVE);

  private LinkPreview() {}

  public static boolean asks(HttpRequest<?> request) {
    String agent = request.getHeaders().get(HttpHeaders.USER_AGENT);
    String purpose =
        request.getHeaders().get("Sec-Purpose") + " " + request.getHeaders().get("Purpose");
    return purpose.contains("prefetch") || agent != null && AGENTS.matcher(agent).find();
  }

  /** What is answered instead. */
  public static HttpResponse<?> answer(String thing) {
    return HttpResponse.ok("Open this link to download the " + thing + ". It works once.\n")
        .contentType(MediaType.TEXT_PLAIN_TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("X-Robots-Tag", "noindex");
  }
}

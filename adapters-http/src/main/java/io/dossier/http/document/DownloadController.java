package io.dossier.http.document;

import io.dossier.core.access.Caller;
import io.dossier.core.document.Document;
import io.dossier.core.document.usecase.DownloadOriginal;
import io.dossier.core.shared.Failure;
import io.dossier.http.access.Requests;
import io.dossier.http.error.AnswersProblems;
import io.dossier.http.wire.Envelope;
import io.dossier.http.wire.LinkPreview;
import io.dossier.http.wire.Parameters;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Head;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Originals by links that live five minutes and work once. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@AnswersProblems
@Tag(name = "Documents")
final class DownloadController {
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d{1,18})-(\\d{0,18})");

  private final DownloadOriginal download;
  private final HttpHostResolver host;

  DownloadController(DownloadOriginal download, HttpHostResolver host) {
    this.download = download;
    this.host = host;
  }

  @Serdeable
  record LinkReply(
      String url,
      Instant expiresAt,
      @Nullable String filename,
      String contentType,
      long sizeBytes) {}

  /** A link to the original; taking it needs no key. */
  @Get("/api/documents/{id}/download")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  Envelope<LinkReply> link(
      HttpRequest<?> request, @Parameter(hidden = true) Caller caller, String id) {
    DownloadOriginal.Issued issued = download.issue(caller, Parameters.document(id));
    Document document = issued.document();
    return new Envelope<>(
        new LinkReply(
            host.resolve(request) + "/api/downloads/" + issued.token(),
            issued.expiresAt(),
            document.labels().filename().orElse(null),
            document.original().kind().contentType(),
            document.original().sizeBytes()));
  }

  /** Tells of the file without spending the link. */
  @Head("/api/downloads/{token}")
  @Secured(SecurityRule.IS_ANONYMOUS)
  @ApiResponse(responseCode = "200", description = "The file's headers")
  HttpResponse<?> look(String token) {
    Document document = download.look(token);
    return guarded(HttpResponse.ok(), document)
        .contentLength(document.original().sizeBytes())
        .contentType(document.original().kind().contentType());
  }

  /** The file. Spends the link, unless a preview asks. */
  @Get(value = "/api/downloads/{token}", headRoute = false)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @ApiResponse(
      responseCode = "200",
      description = "The file",
      content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
  @ApiResponse(
      responseCode = "206",
      description = "The part that was asked for",
      content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
  HttpResponse<?> take(
      HttpRequest<?> request,
      String token,
      @Nullable @io.micronaut.http.annotation.Header(HttpHeaders.RANGE) String range) {
    if (LinkPreview.asks(request)) {
      download.look(token);
      return LinkPreview.answer("document");
    }
    Optional<Matcher> asked =
        Optional.ofNullable(range).map(RANGE::matcher).filter(Matcher::matches);
    long from = asked.map(m -> Long.parseLong(m.group(1))).orElse(0L);
    Optional<Long> length =
        asked.filter(m -> !m.group(2).isEmpty()).map(m -> Long.parseLong(m.group(2)) - from + 1);
    if (length.isPresent() && length.get() <= 0) {
      throw Failure.invalid("Range", "ends before it begins");
    }
    DownloadOriginal.Taken taken =
        download.take(
            token,
            from,
            length,
            new DownloadOriginal.Reach(Requests.address(request), Requests.id(request)));
    return sent(taken, asked.isPresent());
  }

  private static HttpResponse<?> sent(DownloadOriginal.Taken taken, boolean partial) {
    Document document = taken.document();
    StreamedFile file =
        new StreamedFile(
            taken.bytes(),
            MediaType.of(document.original().kind().contentType()),
            document.createdAt().toEpochMilli(),
            taken.count());
    MutableHttpResponse<?> response =
        HttpResponse.status(partial ? HttpStatus.PARTIAL_CONTENT : HttpStatus.OK).body(file);
    if (partial) {
      response.header(
          HttpHeaders.CONTENT_RANGE,
          "bytes "
              + taken.from()
              + "-"
              + (taken.from() + taken.count() - 1)
              + "/"
              + document.original().sizeBytes());
    }
    return guarded(response, document);
  }

  private static MutableHttpResponse<?> guarded(
      MutableHttpResponse<?> response, Document document) {
    return response
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.ACCEPT_RANGES, "bytes")
        .header("X-Content-Type-Options", "nosniff");
  }

  /** RFC 6266, with the name in the extended form of RFC 8187 where it is not plain. */
  private static String disposition(Document document) {
    String name = document.labels().filename().orElse(document.id().text());
    String plain = name.replaceAll("[^A-Za-z0-9 ._-]", "_");
    String extended = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + extended;
  }
}

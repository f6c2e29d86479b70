package io.dossier.app.command;

import io.dossier.core.shared.Failure;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.context.exceptions.DependencyInjectionException;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why the server did not start, in one line for the operator. */
final class StartFailure {
  /** What H2 says when another process has the database (ErrorCode.DATABASE_ALREADY_OPEN_1). */
  private static final int H2_IN_USE = 90020;

  private static final Pattern SETTING = Pattern.compile("inject value for parameter \\[(\\w+)]");

  private StartFailure() {}

  /** The first cause that tells the operator something, the deepest asked first. */
  static String line(Throwable trouble) {
    List<Throwable> causes = causes(trouble);
    Collections.reverse(causes);
    return "Dossier did not start: "
        + causes.stream()
            .map(StartFailure::told)
            .flatMap(Optional::stream)
            .findFirst()
            .orElseGet(() -> oneLine(causes.get(0).toString()));
  }

  private static Optional<String> told(Throwable cause) {
    if (cause instanceof Failure failure) {
      return Optional.of(failure.message());
    }
    if (cause instanceof BindException) {
      return Optional.of(
          "the port is in use or the address is none of this machine"
              + " (DOSSIER_PORT, DOSSIER_HOST): "
              + oneLine(cause.getMessage()));
    }
    if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
      return Optional.of("there is no such host (DOSSIER_HOST, DOSSIER_DB_URL)");
    }
    if (cause instanceof FileSystemException file) {
      return Optional.of(
          "cannot write "
              + file.getFile()
              + " ("
              + cause.getClass().getSimpleName()
              + "); is DOSSIER_DATA a folder that may be written?");
    }
    if (cause instanceof SQLException sql) {
      return Optional.of(database(sql));
    }
    if (cause instanceof ConversionErrorException unfit) {
      return Optional.of(
          "a setting does not have the expected form: " + unfit.getArgument().getName());
    }
    if (cause instanceof DependencyInjectionException) {
      Matcher setting = SETTING.matcher(String.valueOf(cause.getMessage()));
      return setting.find()
          ? Optional.of("a setting does not have the expected form: " + setting.group(1))
          : Optional.empty();
    }
    return cause instanceof ConfigurationException
        ? Optional.of(oneLine(cause.getMessage()))
        : Optional.empty();
  }

  private static String database(SQLException sql) {
    return sql.getErrorCode() == H2_IN_USE
        ? "the database is in use by another process; one server has it to itself"
        : "the database does not answer (DOSSIER_DB_URL, DOSSIER_DB_USER, DOSSIER_DB_PASSWORD),"
            + " SQL state "
            + sql.getSQLState();
  }

  private static String oneLine(@Nullable String text) {
    return String.valueOf(text).lines().findFirst().orElse("");
  }

  private static List<Throwable> causes(Throwable trouble) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Throwable> causes = new ArrayList<>();
    for (Throwable each = trouble; each != null && seen.add(each); each = each.getCause()) {
      causes.add(each);
    }
    return causes;
  }
}

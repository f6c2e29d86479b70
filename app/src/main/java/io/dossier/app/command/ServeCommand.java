package io.dossier.app.command;

import io.micronaut.runtime.Micronaut;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Starts the server and returns while it runs. */
@Command(
    name = "serve",
    description = "Starts the server. Configured by environment variables: see README.md.",
    mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
  /** The exit code of a command whose work goes on after it returned. */
  public static final int RUNNING = -1;

  @Override
  public Integer call() {
    Micronaut.build(new String[0]).banner(false).mainClass(ServeCommand.class).start();
    return RUNNING;
  }
}

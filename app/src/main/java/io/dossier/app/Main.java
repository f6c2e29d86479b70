package io.dossier.app;

import io.dossier.app.command.CalibrateCommand;
import io.dossier.app.command.EvaluateCommand;
import io.dossier.app.command.ExamineCommand;
import io.dossier.app.command.ExtractCommand;
import io.dossier.app.command.ServeCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
    name = "dossier",
    description = "Self-hosted document intelligence.",
    mixinStandardHelpOptions = true,
    version = "dossier " + ProductVersion.TEXT,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ServeCommand.class,
      ExtractCommand.class,
      EvaluateCommand.class,
      ExamineCommand.class,
      CalibrateCommand.class
    })
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }
}

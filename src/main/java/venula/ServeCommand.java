package venula;

import picocli.CommandLine.Command;

/** Starts the server and keeps it running until Ctrl-C. */
@Command(name = "serve", description = "Start the server (also when no command is named).")
final class ServeCommand extends ServeOptions {}

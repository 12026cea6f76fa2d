using Readout.Cli.Shell;

return new ReadoutApp(Terminal.OfProcess()).Run(args);

using Readout.Cli.Shell;

if (args is ["train", ..])
    GarbageCollection.PutOff();
return new ReadoutApp(Terminal.OfProcess()).Run(args);

package venula;

import picocli.CommandLine.IVersionProvider;

/** Which Venula this is. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var version = Venula.class.getPackage().getImplementationVersion();
        return new String[] {"Venula " + (version == null ? "from its sources" : version)};
    }
}

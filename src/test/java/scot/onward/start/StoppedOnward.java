package scot.onward.start;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database of an Onward that does not run any more, opened by itself to look into it. */
public final class StoppedOnward implements AutoCloseable {

    private final DataDirectory data;
    private final DatabaseServer server;

    private StoppedOnward(DataDirectory data) {
        this.data = data;
        this.server = DatabaseServer.start(data, Path.of("target/mariadb"));
    }

    public static StoppedOnward in(Path directory) {
        return new StoppedOnward(DataDirectory.claim(directory));
    }

    /** Stops the database that a killed Onward left running, if there is one. */
    public static void stopLeftOver(Path directory) throws IOException {
        DatabaseServer.stopLeftOver(directory.resolve("database.pid"));
    }

    public JdbcTemplate jdbc() {
        return new JdbcTemplate(new DriverManagerDataSource(server.url(), DatabaseServer.USER, server.password()));
    }

    @Override
    public void close() throws IOException {
        server.close();
        data.close();
    }
}

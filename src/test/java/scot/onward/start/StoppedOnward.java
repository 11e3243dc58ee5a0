package scot.onward.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import scot.onward.ThrowAwayData;

/** The database of an Onward that does not run any more, opened by itself to look into it. */
public final class StoppedOnward implements AutoCloseable {

    private final DataDirectory data;
    private final DatabaseServer server;

    private StoppedOnward(DataDirectory data) {
        this.data = data;
        this.server = DatabaseServer.start(data, ThrowAwayData.place("mariadb"));
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

    /** The settings with which an Onward of its own uses this database. */
    public Map<String, String> environment() {
        return Map.of(
                "SPRING_DATASOURCE_URL", server.url(),
                "SPRING_DATASOURCE_USERNAME", DatabaseServer.USER,
                "SPRING_DATASOURCE_PASSWORD", server.password());
    }

    @Override
    public void close() throws IOException {
        server.close();
        data.close();
    }
}

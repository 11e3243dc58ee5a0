package scot.onward.start;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The database server that the person who runs Onward named, looked at before it is used. */
record GivenServer(String url, String user, String password) {

    private static final int ACCESS_DENIED = 1045;
    private static final int DATABASE_DENIED = 1044;
    private static final int UNKNOWN_DATABASE = 1049;

    /** Ends the start with a plain message where this server cannot be used. */
    void check() {
        if (!url.startsWith("jdbc:mariadb:")) {
            throw new StartFailure(
                    "SPRING_DATASOURCE_URL is " + url + ".",
                    "Give the address of a MariaDB server: jdbc:mariadb://<host>:3306/<database>.");
        }
        try (Connection connection = connect()) {
            requireVersion(connection.getMetaData());
        } catch (SQLException e) {
            throw explain(e);
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "10000");
        return DriverManager.getConnection(url, properties);
    }

    private void requireVersion(DatabaseMetaData server) throws SQLException {
        String version = server.getDatabaseProductVersion();
        requireVersion(version, server.getDatabaseMajorVersion(), server.getDatabaseMinorVersion());
    }

    void requireVersion(String version, int major, int minor) {
        if (!version.contains("MariaDB") || major < 10 || (major == 10 && minor < 11)) {
            throw new StartFailure(
                    "The database server at " + address() + " is version " + version + ".",
                    "Onward needs MariaDB 10.11 or later: set SPRING_DATASOURCE_URL to such a server.");
        }
    }

    private StartFailure explain(SQLException e) {
        return switch (e.getErrorCode()) {
            case ACCESS_DENIED ->
                new StartFailure(
                        "The database server at " + address() + " refused the user “" + user + "” or its password.",
                        "Check SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.",
                        e);
            case DATABASE_DENIED, UNKNOWN_DATABASE ->
                new StartFailure(
                        "The user “" + user + "” finds no such database at " + address() + ".",
                        "Create it (utf8mb4) and grant it to that user, or correct SPRING_DATASOURCE_URL.",
                        e);
            default ->
                new StartFailure(
                        "The database at " + address() + " does not answer.",
                        "Check that it runs and that SPRING_DATASOURCE_URL names it.",
                        e);
        };
    }

    /** The URL without its parameters, which may hold a secret. */
    String address() {
        return url.replaceFirst("\\?.*", "");
    }
}

package scot.onward.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.FileSystemUtils;
import scot.onward.DatabaseTest;
import scot.onward.ThrowAwayData;

/** Two instances behind nginx as {@code config/nginx.conf} sets it up. */
@Tag("soak")
class BehindNginxDatabaseTest extends DatabaseTest {

    private static final Path DIRECTORY = ThrowAwayData.place("nginx").toAbsolutePath();

    private final HttpClient browser =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private final int firstPort;
    private final int secondPort;

    @Autowired
    private DataSource database;

    BehindNginxDatabaseTest() throws IOException {
        port = freePort();
        firstPort = freePort();
        secondPort = freePort();
    }

    @BeforeEach
    void begin() throws IOException {
        assumeTrue(Nginx.isInstalled(), "needs Debian's package nginx");
        FileSystemUtils.deleteRecursively(DIRECTORY);
    }

    @Test
    void aSessionStaysAtHomeAndWhoeverLosesTheirsIsServedByTheOther() throws Exception {
        try (OtherInstance first = instance("one", firstPort);
                OtherInstance second = instance("two", secondPort);
                Nginx nginx = Nginx.start(DIRECTORY, port, firstPort, secondPort)) {
            HttpResponse<String> arrival = get("/login", null);
            assertThat(arrival.statusCode()).isEqualTo(200);
            String session = session(arrival).orElseThrow();
            assertThat(session).matches(".+\\.(one|two)");
            for (int visit = 0; visit < 20; visit++) {
                HttpResponse<String> again = get("/login", session);
                assertThat(again.statusCode()).isEqualTo(200);
                assertThat(session(again)).isEmpty();
            }
            assertThat(opensAWebSocket(session)).isTrue();

            (session.endsWith(".one") ? first : second).kill();

            HttpResponse<String> elsewhere = get("/login", session);
            assertThat(elsewhere.statusCode()).isEqualTo(200);
            assertThat(session(elsewhere).orElseThrow()).endsWith(session.endsWith(".one") ? ".two" : ".one");
        }
    }

    private OtherInstance instance(String name, int at) throws Exception {
        HikariDataSource shared = database.unwrap(HikariDataSource.class);
        return new OtherInstance(
                name,
                shared.getJdbcUrl(),
                shared.getUsername(),
                shared.getPassword(),
                "--spring.liquibase.enabled=false",
                "--server.port=" + at,
                "--server.forward-headers-strategy=framework");
    }

    private HttpResponse<String> get(String path, @Nullable String session) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        if (session != null) {
            request.header("Cookie", "JSESSIONID=" + session);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Optional<String> session(HttpResponse<String> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .map(cookie -> cookie.replaceFirst("JSESSIONID=([^;]*).*", "$1"))
                .findFirst();
    }

    private boolean opensAWebSocket(String session) throws Exception {
        WebSocket socket = browser.newWebSocketBuilder()
                .header("Cookie", "JSESSIONID=" + session)
                .buildAsync(
                        URI.create("ws://127.0.0.1:" + port
                                + "/VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=websocket&X-Atmosphere-Framework=3.1.4"
                                + "&X-Atmosphere-tracking-id=0&Content-Type=application/json; charset=UTF-8"
                                        .replace(" ", "%20")),
                        new WebSocket.Listener() {})
                .get(20, TimeUnit.SECONDS);
        socket.abort();
        return true;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}

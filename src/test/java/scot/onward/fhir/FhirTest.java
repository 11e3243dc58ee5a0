package scot.onward.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.RestfulServer;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import scot.onward.DatabaseTest;

/** Base of every test that comes as a program does: over HTTP, with a token, past every filter. */
public abstract class FhirTest extends DatabaseTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static @Nullable FhirDoor door;

    @Autowired
    protected FhirContext fhir;

    @Autowired
    private RestfulServer server;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter security;

    @BeforeEach
    void openDoor() {
        synchronized (FhirTest.class) {
            if (door == null) {
                door = new FhirDoor(security, server);
            }
        }
    }

    /** The address of the interface, such as {@code http://localhost:1234/fhir}. */
    protected static String address() {
        return java.util.Objects.requireNonNull(door).address();
    }

    /** Begins a request to a path below {@link #address}; without a token when it is null. */
    protected static HttpRequest.Builder to(String path, @Nullable String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    protected static HttpResponse<String> get(String path, @Nullable String token) {
        return send(to(path, token));
    }

    protected static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The resource in an answer, in JSON. */
    protected <T extends IBaseResource> T read(HttpResponse<String> answer, Class<T> type) {
        return fhir.newJsonParser().parseResource(type, answer.body());
    }

    /** The outcome that explains a refused request. */
    protected OperationOutcome outcome(HttpResponse<String> answer) {
        return read(answer, OperationOutcome.class);
    }
}

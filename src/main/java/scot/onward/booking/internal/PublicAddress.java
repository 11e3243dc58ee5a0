package scot.onward.booking.internal;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where clients find the pages that links lead to; none unless the installation says it. */
@Component
class PublicAddress {

    private final String base;

    PublicAddress(
            @Value("${onward.public-url:}") String url,
            @Value("${onward.demo:false}") boolean demonstrating,
            @Value("${server.port:8080}") int port) {
        base = url.isBlank() && demonstrating
                ? "http://localhost:" + port
                : url.strip().replaceFirst("/+$", "");
    }

    /** The whole address of a page; empty when the installation has no public address. */
    Optional<String> of(LinkKind kind, String secret) {
        return base.isEmpty() ? Optional.empty() : Optional.of(base + "/" + kind.path() + "/" + secret);
    }
}

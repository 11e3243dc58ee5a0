package scot.onward.access.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the one-time token to the log when an installation without demonstration data has no administrator. */
@Component
class FirstAdministratorNotice {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministratorNotice.class);

    private final OneTimeToken token;
    private final boolean demonstrating;

    FirstAdministratorNotice(OneTimeToken token, @Value("${onward.demo:false}") boolean demonstrating) {
        this.token = token;
        this.demonstrating = demonstrating;
    }

    @EventListener(ApplicationReadyEvent.class)
    void write() {
        if (!demonstrating) {
            token.issue()
                    .ifPresent(value -> log.info(
                            "There is no administrator yet. Create the first administrator at /first-administrator with the one-time token {}",
                            value));
        }
    }
}

package scot.onward.booking.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is interpreted in an appointment, and by whom. */
@Embeddable
class Interpreting {

    /** Spoken by an interpreter or by the adviser; null when nobody need interpret. */
    @Column(name = "interpreter")
    private @Nullable String language;

    @Column(name = "interpreter_id")
    private @Nullable UUID interpreterId;

    @Column(name = "interpreter_by_phone")
    private boolean byPhone;

    Interpreting() {}

    Interpreting(@Nullable String language, boolean byPhone) {
        this.language = language;
        this.byPhone = byPhone;
    }

    /** Somebody interprets, or nobody need. */
    void by(@Nullable UUID interpreter) {
        interpreterId = interpreter;
    }

    @Nullable
    UUID interpreterId() {
        return interpreterId;
    }

    @Nullable
    String language() {
        return language;
    }

    boolean byPhone() {
        return byPhone;
    }
}

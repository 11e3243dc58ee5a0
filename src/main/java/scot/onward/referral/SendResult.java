package scot.onward.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of sending a referral; the same whether or not the patient was known. */
public sealed interface SendResult {

    /**
     * It was received.
     *
     * @param level 1 to 4
     * @param owner who looks after it now
     * @param contactBy the day by which the person is phoned
     */
    record Sent(UUID referralId, int level, @Nullable LocalDate lastSafeDate, String owner, LocalDate contactBy)
            implements SendResult {}

    /** Nothing was sent; each problem belongs beside its field. */
    record Refused(List<Problem> problems) implements SendResult {}
}

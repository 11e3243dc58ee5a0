package scot.onward.referral.ui;

import com.vaadin.flow.server.Command;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.ReferralForm;
import scot.onward.referral.ReferralTimeWish;
import scot.onward.referral.ReferralTimes;
import scot.onward.shared.ui.Dates;
import scot.onward.triage.Deadline;

/** Looking for a time beside the form, and booking it when the referral is in; nothing of it where the hub does not allow it. */
class BookingSteps {

    private final @Nullable ReferralTimes times;
    private final Dates dates;
    private final TimesCard card;
    private @Nullable ReferralTimeWish wish;

    BookingSteps(@Nullable ReferralTimes times, Dates dates) {
        this.times = times;
        this.dates = dates;
        this.card = new TimesCard(times, dates);
    }

    TimesCard card() {
        return card;
    }

    /** Looks for times that suit what is typed now. */
    void look(UUID hubId, ReferralForm.Needs needs, @Nullable Deadline deadline) {
        boolean on = times != null && times.isOn(hubId);
        card.setVisible(on);
        wish = on
                ? new ReferralTimeWish(
                        hubId,
                        needs,
                        deadline == null ? null : deadline.bookBy(),
                        deadline == null ? null : deadline.lastSafeDate())
                : null;
        if (wish != null) {
            card.look(wish);
        }
    }

    void leave() {
        card.leave();
    }

    /** Books what was chosen, when something was; at once, or with what is chosen instead. */
    Optional<BookedPart> book(UUID referralId, Command onBooked) {
        ReferralTimes open = times;
        ReferralTimeWish wanted = wish;
        return open == null || wanted == null
                ? Optional.empty()
                : card.take().map(chosen -> {
                    BookedPart part = new BookedPart(open, dates, referralId, wanted).onBooked(onBooked);
                    part.book(chosen.time(), chosen.hold());
                    return part;
                });
    }
}

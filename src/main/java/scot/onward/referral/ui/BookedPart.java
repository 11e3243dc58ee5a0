package scot.onward.referral.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.ReferralTime;
import scot.onward.referral.ReferralTimeWish;
import scot.onward.referral.ReferralTimes;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.Note;

/** The time that was booked with a referral; others to choose from when it was gone, since the referral is in all the same. */
class BookedPart extends Div {

    private final ReferralTimes times;
    private final Dates dates;
    private final UUID referralId;
    private final ReferralTimeWish wish;
    private Command onBooked = () -> {};

    BookedPart(ReferralTimes times, Dates dates, UUID referralId, ReferralTimeWish wish) {
        this.times = times;
        this.dates = dates;
        this.referralId = referralId;
        this.wish = wish;
        addClassName("booked-part");
    }

    /** What to do as soon as a time is booked. */
    BookedPart onBooked(Command then) {
        onBooked = then;
        return this;
    }

    /** Books, and says what came of it. */
    void book(ReferralTime time, @Nullable UUID hold) {
        removeAll();
        times.book(referralId, time, wish.needs(), hold)
                .ifPresentOrElse(appointment -> booked(time, appointment), () -> gone(time));
    }

    private void booked(ReferralTime time, UUID appointment) {
        Span when = new Span(getTranslation(
                "referral.times.booked",
                Dates.dayAndYear(time.at().toLocalDate()),
                Dates.time(time.startsAt()),
                time.adviserName()));
        when.addClassName("b");
        Anchor slip = new Anchor(times.slipOf(appointment), getTranslation("referral.times.slip"));
        slip.setTarget(AnchorTarget.BLANK);
        Div line = new Div(Icons.CALENDAR.create(), when, slip);
        line.addClassNames("row", "wrap");
        add(line);
        onBooked.execute();
    }

    private void gone(ReferralTime time) {
        TimeChoices others = new TimeChoices(dates, other -> book(other, null));
        others.show(
                times.next(wish).stream()
                        .filter(other -> !other.startsAt().equals(time.startsAt()))
                        .toList(),
                null);
        add(Note.warn(getTranslation("referral.times.gone"), getTranslation("referral.times.gone.text")), others);
    }
}

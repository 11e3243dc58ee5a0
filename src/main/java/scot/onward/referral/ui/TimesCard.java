package scot.onward.referral.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.ReferralTime;
import scot.onward.referral.ReferralTimeWish;
import scot.onward.referral.ReferralTimes;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.SectionCard;

/** The next safe times of the practice's own hub. The one that is chosen is kept from others and booked with the sending. */
class TimesCard extends Composite<SectionCard> {

    private final @Nullable ReferralTimes times;
    private final Dates dates;
    private final TimeChoices choices;
    private final Span said = new Span();
    private final Button notNow = new Button(getTranslation("referral.times.notNow"), click -> leave());
    private List<ReferralTime> found = List.of();
    private @Nullable ReferralTimeWish wish;
    private @Nullable ReferralTime chosen;
    private @Nullable UUID hold;

    TimesCard(@Nullable ReferralTimes times, Dates dates) {
        this.times = times;
        this.dates = dates;
        this.choices = new TimeChoices(dates, this::choose);
        said.addClassName("hint");
        said.getElement().setAttribute("aria-live", "polite");
        notNow.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Div news = new Div(said, notNow);
        news.addClassNames("row", "times-said");
        getContent().hint(getTranslation("referral.times.hint")).add(news, choices);
    }

    @Override
    protected SectionCard initContent() {
        SectionCard card = new SectionCard(getTranslation("referral.times.title"));
        card.addClassNames("numbered", "opt2");
        return card;
    }

    /** Looks for times that suit; what was chosen stays when it still does. */
    void look(ReferralTimeWish now) {
        if (now.equals(wish) || times == null) {
            return;
        }
        wish = now;
        found = times.next(now);
        if (chosen != null && !found.contains(chosen)) {
            leave();
        } else {
            show("");
        }
    }

    private void choose(ReferralTime time) {
        ReferralTimeWish now = wish;
        if (now == null || times == null) {
            return;
        }
        Optional<UUID> held = times.hold(now.hubId(), time, now.needs(), hold);
        hold = held.orElse(null);
        chosen = held.isPresent() ? time : null;
        if (held.isEmpty()) {
            found = times.next(now);
        }
        show(held.isPresent() ? "" : getTranslation("referral.times.quicker"));
    }

    private void show(String news) {
        choices.show(found, chosen);
        if (!news.isEmpty()) {
            said.setText(news);
        } else if (chosen != null) {
            said.setText(getTranslation(
                    "referral.times.kept", dates.day(chosen.at().toLocalDate()), Dates.time(chosen.startsAt())));
        } else {
            said.setText(found.isEmpty() ? getTranslation("referral.times.none") : "");
        }
        notNow.setVisible(chosen != null);
    }

    /** Gives back what was chosen, and begins anew. */
    void leave() {
        if (hold != null && times != null) {
            times.release(hold);
        }
        hold = null;
        chosen = null;
        show("");
    }

    /** The day of the soonest time, and how many there are on it. */
    Optional<ReferralTime> soonest() {
        return found.stream().findFirst();
    }

    long freeOnTheFirstDay() {
        return soonest()
                .map(first -> found.stream()
                        .filter(time ->
                                time.at().toLocalDate().equals(first.at().toLocalDate()))
                        .count())
                .orElse(0L);
    }

    /** What is to be booked with the referral; afterwards nothing is chosen, and the hold is the booking's. */
    Optional<Chosen> take() {
        Optional<Chosen> taken = Optional.ofNullable(chosen).map(time -> new Chosen(time, hold));
        chosen = null;
        hold = null;
        wish = null;
        return taken;
    }

    /** A time and the hold that keeps it. */
    record Chosen(ReferralTime time, @Nullable UUID hold) {}
}

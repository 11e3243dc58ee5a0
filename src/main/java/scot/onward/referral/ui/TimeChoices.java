package scot.onward.referral.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import scot.onward.referral.ReferralTime;
import scot.onward.shared.ui.Dates;

/** A few of the times found, the first ones of each day, to press one of. */
class TimeChoices extends Div {

    private static final int A_DAY = 2;
    private static final int SHOWN = 6;

    private final Dates dates;
    private final Consumer<ReferralTime> onPicked;

    TimeChoices(Dates dates, Consumer<ReferralTime> onPicked) {
        this.dates = dates;
        this.onPicked = onPicked;
        addClassName("time-choices");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("referral.times.label"));
    }

    void show(List<ReferralTime> times, @Nullable ReferralTime chosen) {
        removeAll();
        Map<LocalDate, Integer> shown = new HashMap<>();
        times.stream()
                .filter(time -> time.equals(chosen) || shown.merge(time.at().toLocalDate(), 1, Integer::sum) <= A_DAY)
                .limit(SHOWN)
                .forEach(time -> add(button(time, time.equals(chosen))));
    }

    private Button button(ReferralTime time, boolean chosen) {
        Span when = new Span(dates.day(time.at().toLocalDate()) + ", " + Dates.time(time.startsAt()));
        when.addClassName("b");
        Span who = new Span(time.adviserName());
        who.addClassName("m");
        Button button = new Button(new Div(when, who), click -> onPicked.accept(time));
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        return button;
    }
}

package scot.onward.booking.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.InvitationPage;
import scot.onward.booking.InvitedPick;
import scot.onward.booking.OfferedTime;
import scot.onward.booking.PickOutcome;
import scot.onward.shared.Delivery;
import scot.onward.shared.ui.Note;

/** Where an invitation leads: the safe times, day by day, one of which the client books. */
@Route(value = "i/:secret?", autoLayout = false)
@AnonymousAllowed
class InvitationView extends ClientPage {

    private static final int DAYS_AT_FIRST = 5;

    private final InvitedPick invited;

    private Optional<InvitationPage> page = Optional.empty();
    private final Map<OfferedTime, NativeButton> buttons = new HashMap<>();
    private final Button book = new Button("", click -> book());
    private @Nullable OfferedTime chosen;
    private @Nullable OfferedTime booked;
    private boolean taken;
    private int daysShown = DAYS_AT_FIRST;

    InvitationView(InvitedPick invited) {
        this.invited = invited;
        book.addThemeVariants(ButtonVariant.PRIMARY);
        book.setDisableOnClick(true);
    }

    @Override
    ClientLanguage opened() {
        page = invited.open(secret(), from());
        return ClientLanguage.of(page.map(InvitationPage::language).orElse(null));
    }

    @Override
    void draw() {
        OfferedTime done = booked;
        if (page.isEmpty()) {
            gone();
        } else if (done != null) {
            drawBooked(page.get(), done);
        } else {
            drawChoice(page.get());
        }
    }

    private void drawBooked(InvitationPage about, OfferedTime time) {
        title(text("page.pick.done"));
        when(time.at());
        way(time);
        phone("page.pick.done.change", about.phone());
    }

    private void drawChoice(InvitationPage about) {
        title(text("page.hello", about.firstName()));
        if (taken) {
            show(Note.warn(text("page.pick.taken"), text("page.pick.taken.next")));
        }
        if (about.times().isEmpty()) {
            say("page.pick.none");
            phone("page.pick.none.next", about.phone());
            return;
        }
        say("page.pick");
        boolean severalPlaces =
                about.times().stream().map(OfferedTime::hubName).distinct().count() > 1;
        if (!severalPlaces) {
            way(about.times().getFirst());
        }
        buttons.clear();
        Map<LocalDate, List<OfferedTime>> days = about.times().stream()
                .collect(Collectors.groupingBy(time -> time.at().toLocalDate(), TreeMap::new, Collectors.toList()));
        days.entrySet().stream()
                .limit(daysShown)
                .forEach(day -> show(day(day.getKey(), day.getValue(), severalPlaces)));
        if (days.size() > daysShown) {
            Button more = new Button(text("page.pick.more"), click -> {
                daysShown += DAYS_AT_FIRST;
                showAll();
            });
            more.addClassName("more");
            show(more);
        }
        Div bar = new Div(book);
        bar.addClassName("pick-bar");
        show(bar);
        choose(chosen);
        phone("page.phone", about.phone());
    }

    private Section day(LocalDate day, List<OfferedTime> times, boolean severalPlaces) {
        Div buttons = new Div();
        buttons.addClassName("times");
        times.forEach(time -> buttons.add(button(time, severalPlaces)));
        return new Section(new H2(language().day(day)), buttons);
    }

    private NativeButton button(OfferedTime time, boolean severalPlaces) {
        NativeButton button = new NativeButton();
        button.add(new Span(language().time(time.at())));
        if (severalPlaces) {
            button.add(place(time.hubName()));
        }
        button.addClickListener(click -> choose(time));
        buttons.put(time, button);
        return button;
    }

    /** Marks what is chosen without drawing anything anew, so that the focus stays where the finger is. */
    private void choose(@Nullable OfferedTime time) {
        chosen = time;
        buttons.forEach((other, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(other.equals(time))));
        book.setEnabled(time != null);
        book.setText(
                time == null
                        ? text("page.pick.first")
                        : text(
                                "page.pick.book",
                                language().day(time.at().toLocalDate()),
                                language().time(time.at())));
    }

    private void book() {
        OfferedTime time = chosen;
        if (time == null) {
            return;
        }
        switch (invited.pick(secret(), from(), time.clinicId(), time.startsAt())) {
            case PickOutcome.Picked(OfferedTime picked) -> booked = picked;
            case PickOutcome.Gone gone -> page = Optional.empty();
            case PickOutcome.Taken quicker -> {
                chosen = null;
                taken = true;
                page = invited.open(secret(), from());
            }
        }
        showAll();
        focusTitle();
    }

    private void way(OfferedTime time) {
        Paragraph line =
                new Paragraph(new Span(text("page.pick.way." + time.delivery().name())));
        if (time.delivery() == Delivery.IN_PERSON) {
            line.add(
                    new Span(" "), place(time.door().isBlank() ? time.hubName() : time.hubName() + ", " + time.door()));
        }
        show(line, new Paragraph(text("page.pick.minutes", time.minutes())));
        if (time.interpreted()) {
            say("page.pick.interpreter");
        }
    }

    /** A place keeps its own name, whatever is written around it. */
    private static Span place(String name) {
        Span place = new Span(name);
        place.addClassName("place");
        place.getElement().setAttribute("lang", "en-GB").setAttribute("dir", "auto");
        return place;
    }
}

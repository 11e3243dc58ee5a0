package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.BookingOutcome.Taken;
import scot.onward.booking.SafeTime;
import scot.onward.booking.SafeTime.Fit;
import scot.onward.booking.SafeTimesFound;
import scot.onward.booking.SafeTimesFound.AllTaken;
import scot.onward.booking.SafeTimesFound.HubClosed;
import scot.onward.booking.SafeTimesFound.NoGapLongEnough;
import scot.onward.booking.SafeTimesFound.NoInterpreter;
import scot.onward.booking.SafeTimesFound.NobodyOffers;
import scot.onward.booking.SafeTimesFound.NoneBeforeDate;
import scot.onward.booking.SafeTimesFound.NoneSuits;
import scot.onward.booking.SafeTimesFound.Times;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.DeadlineClock;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;

/** The right side of the booking panel: the soonest safe times or why there is none, and the message that would be sent. */
class TimesColumn extends Section {

    private static final int SHOWN = 4;

    private final BookingTools tools;
    private final Runnable chosen;
    private final Runnable searchAnew;
    private final Div head = new Div();
    private final Div conflict = new Div();
    private final Div verdict = new Div();
    private final Choices<SafeTime> times;
    private final Div late = new Div();
    private final Div message = new Div();
    private final TextField lateReason = new TextField(MessageCatalogue.text("booking.late.reason"));
    private @Nullable Wish wish;
    private UUID hubId = new UUID(0, 0);
    private @Nullable Integer minutes;
    private @Nullable Picked wanted;

    TimesColumn(BookingTools tools, Runnable chosen, Runnable searchAnew) {
        this.tools = tools;
        this.chosen = chosen;
        this.searchAnew = searchAnew;
        addClassName("rc");
        head.addClassName("rh");
        times = new Choices<>(MessageCatalogue.text("booking.times"), "slots", this::pick);
        lateReason.setMaxLength(500);
        lateReason.setVisible(false);
        lateReason.setRequiredIndicatorVisible(true);
        message.addClassName("msg");
        add(head, conflict, verdict, times, late, lateReason, message);
    }

    /** Times of another length are looked for than usual, or of the usual with null. */
    void use(@Nullable Integer otherMinutes) {
        minutes = otherMinutes;
    }

    /** The time to choose when it is among those found, because it was picked on the board. */
    void prefer(@Nullable Picked picked) {
        wanted = picked;
    }

    Optional<SafeTime> time() {
        return times.value();
    }

    Optional<String> lateReason() {
        return Optional.of(lateReason.getValue().strip()).filter(reason -> !reason.isEmpty());
    }

    /** Looks for times: first at the hub, then, when there is none in time, at any. */
    void search(Wish newWish, UUID hub) {
        wish = newWish;
        hubId = hub;
        LocalDate from = from();
        SafeTimesFound here = tools.safeTimes().soonest(newWish.search(hub, false, minutes, from));
        SafeTimesFound found = here;
        if (!(here instanceof Times)) {
            SafeTimesFound anywhere = tools.safeTimes().soonest(newWish.search(hub, true, minutes, from));
            found = anywhere instanceof Times ? anywhere : here;
        }
        conflict.removeAll();
        verdict.removeAll();
        late.removeAll();
        lateReason.setVisible(false);
        show(found, here);
    }

    private LocalDate from() {
        LocalDate today = tools.dates().today();
        Picked picked = wanted;
        return picked == null || Words.day(picked.at()).isBefore(today) ? today : Words.day(picked.at());
    }

    private void show(SafeTimesFound found, SafeTimesFound here) {
        List<SafeTime> list = found instanceof Times some ? shown(some.times()) : List.of();
        SafeTime tooLate = found instanceof Times some ? some.late() : null;
        showHead(list, tooLate);
        times.show(list, this::slot);
        list.stream()
                .filter(time -> !time.sameWay())
                .findFirst()
                .ifPresent(time -> times.divideBefore(time, MessageCatalogue.text("booking.otherWay")));
        if (found instanceof Times) {
            if (found != here) {
                verdict.add(new EmptyWords(tools.dates()).instead(here, list));
            }
            SafeTime first = list.stream().filter(this::isWanted).findFirst().orElse(list.getFirst());
            times.choose(first);
        } else {
            verdict.add(emptyState(found));
        }
        SafeTime offerLate = found instanceof NoneBeforeDate none ? none.late().getFirst() : null;
        if (offerLate != null) {
            late.add(lateOffer(offerLate));
        }
        showMessage();
        chosen.run();
    }

    private List<SafeTime> shown(List<SafeTime> found) {
        Set<String> clinicDays = new HashSet<>();
        List<SafeTime> first = new ArrayList<>(found.stream()
                .filter(time -> clinicDays.add(time.clinicId() + " " + Words.day(time.startsAt())))
                .limit(SHOWN)
                .toList());
        found.stream()
                .filter(this::isWanted)
                .findFirst()
                .filter(time -> !first.contains(time))
                .ifPresent(first::addFirst);
        return first;
    }

    private boolean isWanted(SafeTime time) {
        return wanted != null && wanted.isMetBy(time);
    }

    private void showHead(List<SafeTime> list, @Nullable SafeTime tooLate) {
        head.removeAll();
        head.add(new H3(MessageCatalogue.text("booking.times")));
        Wish current = Objects.requireNonNull(wish);
        current.lastSafeDate().ifPresent(last -> {
            LocalDate today = tools.dates().today();
            head.add(DeadlineClock.daysLeft(tools.calendar().workingDaysBetween(today, last)));
            List<SafeTime> marks = new ArrayList<>(list);
            Optional.ofNullable(tooLate).ifPresent(marks::add);
            verdict.add(new DateStrip(today, current.bookBy().orElse(last), last, marks, tools.dates()));
        });
    }

    private List<Component> slot(SafeTime time) {
        Span day = Words.of(
                "dt",
                new Bold(tools.dates().day(Words.day(time.startsAt()))),
                new Span(Words.span(time.startsAt(), time.endsAt())));
        List<String> facts = new ArrayList<>(List.of(time.adviserName() + "."));
        wish().language().ifPresent(language -> facts.add(MessageCatalogue.text("booking.speaks", language)));
        if (time.stepFree()) {
            facts.add(MessageCatalogue.text("booking.stepFree"));
        }
        Span place = Words.of(
                "grow",
                new Bold(MessageCatalogue.text(
                        "booking.at", time.hubName(), Words.place(time.roomName(), time.delivery()))),
                Words.of("m", String.join(" ", facts)));
        List<Component> parts = new ArrayList<>(List.of(Words.of("rk", new Component[0]), day, place));
        Integer spare = time.spareWorkingDays();
        if (spare != null) {
            String key = time.fit() == Fit.TIGHT ? "booking.spare.tight" : "booking.spare";
            Span fit = Words.of("fit", new Bold(String.valueOf(spare)), new Span(" " + MessageCatalogue.text(key)));
            if (time.fit() == Fit.TIGHT) {
                fit.addClassName("tight");
            }
            parts.add(fit);
        }
        return parts;
    }

    private Wish wish() {
        return Objects.requireNonNull(wish);
    }

    private Component emptyState(SafeTimesFound found) {
        EmptyWords words = new EmptyWords(tools.dates());
        return switch (found) {
            case NobodyOffers none -> words.state(Icons.CALENDAR_X, words.nobodyOffers(none, wish()), "");
            case AllTaken none -> words.state(Icons.HOURGLASS, words.allTaken(none), "");
            case NoGapLongEnough none -> words.state(Icons.CLOCK, words.noGap(none), "", shorter(none));
            case NoneBeforeDate none -> words.state(Icons.TIMER, words.noneBefore(none), "danger");
            case NoInterpreter none -> words.state(Icons.LANGUAGE, words.noInterpreter(none), "warn");
            case NoneSuits none -> words.state(Icons.CALENDAR_X, words.noneSuits(none), "");
            case HubClosed none -> words.state(Icons.BUILDING, words.hubClosed(none), "");
            case Times times -> throw new IllegalStateException("There are times");
        };
    }

    private Button shorter(NoGapLongEnough none) {
        Button button = new Button(MessageCatalogue.text("booking.useMinutes", none.longestMinutes()), click -> {
            use(none.longestMinutes());
            searchAnew.run();
        });
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
        return button;
    }

    private Component lateOffer(SafeTime time) {
        NativeButton button = new NativeButton();
        button.addClassName("late");
        button.add(
                Icons.ALERT.create(),
                Words.of(
                        "grow",
                        new Bold(MessageCatalogue.text(
                                "booking.late.what",
                                time.hubName(),
                                tools.dates().day(Words.day(time.startsAt())),
                                Dates.time(time.startsAt()))),
                        new Span(" " + MessageCatalogue.text("booking.late.tooLate"))),
                new Span(MessageCatalogue.text("booking.late.anyway")),
                Icons.RIGHT.create());
        button.addClickListener(click -> {
            times.show(List.of(time), this::slot);
            times.choose(time);
            lateReason.setVisible(true);
            lateReason.focus();
            showMessage();
            chosen.run();
        });
        return button;
    }

    private void pick(SafeTime time) {
        lateReason.setVisible(time.fit() == Fit.LATE);
        showMessage();
        chosen.run();
    }

    private void showMessage() {
        message.removeAll();
        Optional<SafeTime> time = times.value();
        message.setVisible(time.isPresent());
        time.ifPresent(at -> message.add(new MessagePreview(
                tools.appointments()
                        .draft(wish().client().id(), at.serviceId(), at.hubId(), at.delivery(), at.startsAt()),
                wish().client().contact().mayNameService(),
                tools.dates())));
    }

    /** Says who was quicker, and offers the next safe time as the main thing to do. */
    void showTaken(Taken taken, Runnable bookNext) {
        search(wish(), hubId);
        EmptyWords words = new EmptyWords(tools.dates());
        conflict.removeAll();
        Button next = new Button(
                times.value()
                        .map(time -> MessageCatalogue.text(
                                "booking.book",
                                tools.dates().day(Words.day(time.startsAt())),
                                Dates.time(time.startsAt())))
                        .orElse(MessageCatalogue.text("booking.quicker.seeAll")),
                click -> bookNext.run());
        next.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.PRIMARY);
        conflict.add(Notices.conflict(words.quicker(taken), words.quickerWhatNow(taken), next));
        next.focus();
    }

    /** Says why a time could not be booked. */
    void showRefused(String text) {
        search(wish(), hubId);
        conflict.add(Note.danger(null, text));
    }
}

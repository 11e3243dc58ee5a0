package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.AppointmentFacts;
import scot.onward.booking.BookingOutcome.Taken;
import scot.onward.booking.Exceptional;
import scot.onward.booking.HoldOutcome;
import scot.onward.booking.ResourceKind;
import scot.onward.booking.SafeTime;
import scot.onward.booking.SafeTimesFound;
import scot.onward.booking.SafeTimesFound.NoneBeforeDate;
import scot.onward.booking.SafeTimesFound.Times;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.DeadlineClock;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.shared.ui.Notices;

/** The right side of the booking panel: the soonest safe times or why there is none, and the message that would be sent. */
class TimesColumn extends Section {

    private final BookingTools tools;
    private final PanelActions actions;
    private final PanelHold hold;
    private final EmptyWords words;
    private final Div head = new Div();
    private final Div conflict = new Div();
    private final Div verdict = new Div();
    private final TimeSlots times;
    private final Div late = new Div();
    private final ReasonField reason = new ReasonField();
    private final Div message = new Div();
    private final Checkbox alsoWait = new Checkbox();
    private @Nullable Wish wish;

    TimesColumn(BookingTools tools, PanelHold hold, PanelActions actions) {
        this.tools = tools;
        this.hold = hold;
        this.actions = actions;
        words = new EmptyWords(tools.dates());
        times = new TimeSlots(tools.dates(), this::choose);
        addClassName("rc");
        head.addClassName("rh");
        message.addClassName("msg");
        Button against = new Button(
                MessageCatalogue.text("booking.against"), Icons.ALERT.create(), click -> actions.chooseAgainstRules());
        against.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        against.addClassName("against");
        alsoWait.addClassName("also");
        Div bars = new Div(new Div(), new Div(), new Div());
        bars.addClassName("looking-bars");
        add(head, conflict, verdict, bars, times, late, reason, message, alsoWait, against);
    }

    /** The time to choose when it is among those found, because it was picked on the board. */
    void prefer(@Nullable Picked picked) {
        times.prefer(picked);
    }

    Optional<SafeTime> time() {
        return times.value();
    }

    /** Which rule is set aside, and why; empty when every rule holds. */
    Optional<Exceptional> exceptional() {
        return reason.exceptional();
    }

    /** Whether all is said that must be said; shows at the field what is missing. */
    boolean isReasonGiven() {
        return reason.check();
    }

    /** The hub to wait for as well, when a time elsewhere is booked. */
    Optional<UUID> alsoWait() {
        return alsoWait.isVisible() && alsoWait.getValue()
                ? Optional.of(wish().particulars().hubId())
                : Optional.empty();
    }

    /** Looks for times: first at the hub, then, when there is none in time, at any. */
    void search(Wish newWish) {
        wish = newWish;
        LocalDate from = from(newWish);
        boolean anyHub = newWish.particulars().anyHub();
        SafeTimesFound here = look(anyHub, from);
        SafeTimesFound found = here;
        if (!anyHub && !(here instanceof Times)) {
            SafeTimesFound anywhere = look(true, from);
            found = anywhere instanceof Times ? anywhere : here;
        }
        Stream.of(conflict, verdict, late).forEach(Div::removeAll);
        reason.notNeeded();
        show(found, here);
    }

    private SafeTimesFound look(boolean anyHub, LocalDate from) {
        return tools.safeTimes().soonest(wish().search(anyHub, from, hold.id().orElse(null)));
    }

    private LocalDate from(Wish newWish) {
        LocalDate today = tools.dates().today();
        LocalDate asked = newWish.particulars().from();
        Picked picked = times.wanted();
        if (asked != null) {
            return asked;
        }
        return picked == null || Words.day(picked.at()).isBefore(today) ? today : Words.day(picked.at());
    }

    private void show(SafeTimesFound found, SafeTimesFound here) {
        SafeTime tooLate = switch (found) {
            case Times some -> some.late();
            case NoneBeforeDate none -> none.late().getFirst();
            default -> null;
        };
        List<SafeTime> list = times.show(found instanceof Times some ? some.times() : List.of(), wish());
        showHead(list, tooLate);
        if (!(found instanceof Times)) {
            verdict.add(new EmptyStates(tools, actions).of(found, wish()));
        } else if (found != here) {
            verdict.add(words.instead(here, list));
        }
        if (tooLate != null) {
            late.add(lateOffer(tooLate));
        }
        times.best(list).ifPresentOrElse(this::choose, this::chosenNothing);
    }

    private void showHead(List<SafeTime> list, @Nullable SafeTime tooLate) {
        head.removeAll();
        head.add(new H3(MessageCatalogue.text("booking.times")));
        wish().lastSafeDate().ifPresent(last -> {
            LocalDate today = tools.dates().today();
            head.add(DeadlineClock.daysLeft(tools.calendar().workingDaysBetween(today, last)));
            List<SafeTime> marks = new ArrayList<>(list);
            Optional.ofNullable(tooLate).ifPresent(marks::add);
            verdict.add(new DateStrip(
                    wish().letter().map(letter -> letter.letterDate()).orElse(null),
                    today,
                    wish().bookBy().orElse(last),
                    last,
                    marks,
                    tools.dates()));
        });
    }

    private Wish wish() {
        return Objects.requireNonNull(wish);
    }

    private Component lateOffer(SafeTime time) {
        LocalDate last = wish().lastSafeDate().orElseThrow();
        long days = ChronoUnit.DAYS.between(last, Words.day(time.startsAt()));
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
                        new Span(" " + MessageCatalogue.text("booking.late.tooLate", days))),
                new Span(MessageCatalogue.text("booking.late.anyway")),
                Icons.RIGHT.create());
        button.addClickListener(click -> only(time, ReasonField.Against.LATE));
        return button;
    }

    /** Shows one time alone, which a rule is set aside for. */
    void only(SafeTime time, ReasonField.Against... rules) {
        times.show(List.of(time), wish());
        choose(time);
        reason.needed(rules);
    }

    private void choose(SafeTime time) {
        conflict.removeAll();
        reason.notNeeded();
        times.choose(time);
        HoldOutcome outcome = hold.take(time, wish());
        if (outcome instanceof HoldOutcome.Taken taken) {
            conflict.add(Notices.conflict(words.heldByOther(taken), words.heldWhatNow(taken), seeOthers()));
        }
        showMessage();
        actions.timeChosen();
    }

    private void chosenNothing() {
        hold.release();
        showMessage();
        actions.timeChosen();
    }

    private void showMessage() {
        message.removeAll();
        Optional<SafeTime> time = times.value();
        message.setVisible(time.isPresent());
        alsoWait.setVisible(time.filter(at -> !at.sameHub()).isPresent());
        alsoWait.setLabel(MessageCatalogue.text(
                "booking.alsoWait",
                tools.places().hub(wish().particulars().hubId()).shortName()));
        time.ifPresent(at -> message.add(new MessagePreview(
                tools.appointments()
                        .draft(wish().client().id(), at.serviceId(), at.hubId(), at.delivery(), at.startsAt()),
                tools.dates())));
    }

    /** Says who was quicker, and offers the next safe time as the main thing to do. */
    void showTaken(Taken taken) {
        Optional<SafeTime> wanted = times.value();
        if (taken.what() == ResourceKind.CLIENT) {
            conflict.removeAll();
            conflict.add(Notices.conflict(words.quicker(taken), words.quickerWhatNow(taken), bookedThen(taken)));
            return;
        }
        hold.release();
        search(wish());
        Button next = times.value()
                .filter(time -> wanted.filter(time::equals).isEmpty())
                .map(time -> EmptyStates.main(
                        MessageCatalogue.text(
                                "booking.book",
                                tools.dates().day(Words.day(time.startsAt())),
                                Dates.time(time.startsAt())),
                        actions::book))
                .orElseGet(() -> EmptyStates.main(MessageCatalogue.text("booking.wait"), actions::addToWaitingList));
        conflict.removeAll();
        conflict.add(Notices.conflict(words.quicker(taken), words.quickerWhatNow(taken), next, seeOthers()));
        next.focus();
    }

    private Button seeOthers() {
        return EmptyStates.side(MessageCatalogue.text("booking.quicker.seeAll"), () -> {
            hold.release();
            search(wish());
        });
    }

    /** What can be done when the client is already somewhere else at that time. */
    private Button[] bookedThen(Taken taken) {
        Button another = EmptyStates.main(MessageCatalogue.text("booking.quicker.pickAnother"), () -> {
            conflict.removeAll();
            times.focusChosen();
        });
        Optional<AppointmentFacts> other = tools
                .appointments()
                .ofClient(wish().client().id())
                .stream()
                .filter(facts -> facts.startsAt().equals(taken.startsAt()))
                .findFirst();
        return other.map(facts -> new Button[] {
                    another,
                    EmptyStates.side(MessageCatalogue.text("booking.quicker.moveFirst"), () -> actions.moveHere(facts))
                })
                .orElse(new Button[] {another});
    }

    /** Says why a time could not be booked. */
    void showRefused(String text) {
        search(wish());
        conflict.add(Note.danger(null, text));
    }

    /** The five minutes are over; the time is kept anew if nobody was quicker. */
    void holdIsOver(boolean keepOn) {
        if (keepOn) {
            times.prefer(times.value().map(Picked::of).orElse(times.wanted()));
            search(wish());
            conflict.add(Note.info(MessageCatalogue.text("booking.hold.again")));
        } else {
            hold.used();
            conflict.removeAll();
            conflict.add(Note.warn(null, MessageCatalogue.text("booking.hold.over")));
        }
    }
}

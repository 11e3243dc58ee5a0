package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.SeeNow;
import scot.onward.referral.Essential;
import scot.onward.shared.Answer;
import scot.onward.shared.Delivery;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.LevelBadge;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Note;
import scot.onward.triage.Assessment;
import scot.onward.triage.Deadline;

/** What follows from the answers at the desk: the level with its rule, who can see the person, what to do meanwhile. */
class WalkInVerdict extends Section {

    private final BookingTools tools;
    private final UUID hubId;
    private final Div level = new Div();
    private final Div nobody = new Div();
    private final Div meanwhile = new Div();
    private final Choices<SeeNow> advisers;
    private int shownLevel;
    private @Nullable UUID picked;
    private String phone = "";

    WalkInVerdict(BookingTools tools, UUID hubId, Runnable chosen) {
        this.tools = tools;
        this.hubId = hubId;
        addClassName("wr");
        level.getElement().setAttribute("aria-live", "polite");
        advisers = new Choices<>(MessageCatalogue.text("booking.walkIn.now"), "now-list", time -> {
            picked = time.clinicId();
            chosen.run();
        });
        add(
                level,
                new H3(MessageCatalogue.text("booking.walkIn.now")),
                advisers,
                nobody,
                meanwhile,
                Note.danger(
                        MessageCatalogue.text("booking.walkIn.danger"),
                        MessageCatalogue.text("booking.walkIn.danger.then")));
    }

    Optional<SeeNow> chosen() {
        return advisers.value();
    }

    /** Shows what the rules say of these answers. */
    void show(WalkInQuestions said, String phoneToCall) {
        Assessment assessment = tools.ruleBook().assess(said.answers(), tools.calendar());
        if (said.count() == 0) {
            showNothingAsked();
        } else {
            showLevel(assessment);
        }
        phone = phoneToCall;
        if (assessment.level().number() != shownLevel) {
            shownLevel = assessment.level().number();
            look();
        }
        meanwhile.removeAll();
        List<String> advice = new ArrayList<>();
        if (said.safeAndWell().safeTonight() == Answer.NO) {
            advice.add(MessageCatalogue.text("booking.walkIn.wait.tonight"));
        }
        if (said.safeAndWell().essentials() == Answer.NO) {
            said.safeAndWell().missing().stream()
                    .sorted()
                    .map(WalkInVerdict::advice)
                    .forEach(advice::add);
        }
        if (!advice.isEmpty()) {
            meanwhile.add(
                    Note.plain(Icons.INFO, MessageCatalogue.text("booking.walkIn.wait"), String.join(" ", advice)));
        }
    }

    private static String advice(Essential missing) {
        return MessageCatalogue.text("booking.walkIn.wait." + missing.name());
    }

    /** Looks anew who is free, and keeps what was picked where it is still free. */
    void look() {
        List<SeeNow> found = tools.walkIns().seeNow(hubId, shownLevel);
        advisers.show(found, this::slot);
        found.stream()
                .filter(time -> time.clinicId().equals(picked))
                .findFirst()
                .or(() -> found.stream().findFirst())
                .ifPresent(advisers::choose);
        nobody.removeAll();
        if (found.isEmpty()) {
            nobody.add(Note.warn(
                    MessageCatalogue.text("booking.walkIn.nobody"),
                    MessageCatalogue.text(
                            shownLevel <= 2 ? "booking.walkIn.nobody.urgent" : "booking.walkIn.nobody.then")));
        }
    }

    /** Nothing was asked, so that no rule says anything: neither that it is routine. */
    private void showNothingAsked() {
        level.removeAll();
        level.setClassName("lvb none");
        level.add(
                new Bold(MessageCatalogue.text("booking.walkIn.nothingAsked")),
                Words.of("hint", MessageCatalogue.text("booking.walkIn.nothingAsked.then")));
    }

    private void showLevel(Assessment assessment) {
        int number = assessment.level().number();
        Paragraph why = new Paragraph(
                new Span(assessment.level().hint() + ". "),
                Words.of(
                        "hint",
                        MessageCatalogue.text(
                                "booking.walkIn.rule",
                                assessment.fired().number(),
                                assessment.fired().title())));
        level.removeAll();
        level.setClassName("lvb lvl-" + number);
        level.add(new LevelBadge(number).big(), why);
        assessment.deadline().ifPresent(deadline -> level.add(lastSafe(deadline)));
    }

    private Paragraph lastSafe(Deadline deadline) {
        return new Paragraph(
                new Bold(MessageCatalogue.text("booking.lastSafe", Dates.dayAndYear(deadline.lastSafeDate()))),
                new Span(" " + MessageCatalogue.text("booking.walkIn.check", deadline.explanation())));
    }

    private List<Component> slot(SeeNow time) {
        Span end = time.now()
                ? Badges.ok(MessageCatalogue.text("booking.walkIn.free"))
                : Words.of("hint", Words.span(time.startsAt(), time.endsAt()));
        Span head = Words.of(
                "row between",
                new Bold(time.adviserName() + ", " + Words.place(time.roomName(), time.delivery())),
                end);
        return List.of(head, Words.of("m", detail(time)));
    }

    private String detail(SeeNow time) {
        List<String> parts = new ArrayList<>();
        if (time.now()) {
            parts.add(MessageCatalogue.text(
                    "booking.walkIn.until",
                    Dates.time(time.freeUntil()),
                    Duration.between(time.startsAt(), time.freeUntil()).toMinutes()));
        }
        Integer held = time.heldLevel();
        if (held != null) {
            parts.add(MessageCatalogue.text("booking.walkIn.held", held, LevelBadge.word(held)));
        }
        if (time.delivery() != Delivery.IN_PERSON) {
            parts.add(byPhone(time));
        }
        if (time.now() || time.waiting() > 0) {
            parts.add(MessageCatalogue.text("booking.walkIn.waiting", time.waiting()));
        }
        return String.join(" ", parts);
    }

    private String byPhone(SeeNow time) {
        String first = time.adviserName().split(" ", 2)[0];
        @Nullable String number = phone.isBlank() ? null : phone;
        return time.delivery() == Delivery.PHONE && number != null
                ? MessageCatalogue.text("booking.walkIn.phones", first, number)
                : MessageCatalogue.text("booking.walkIn.away." + time.delivery().name(), first);
    }
}

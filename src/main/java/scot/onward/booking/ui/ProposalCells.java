package scot.onward.booking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.onward.booking.AffectedRow;
import scot.onward.booking.AffectedRow.State;
import scot.onward.booking.AppointmentFacts;
import scot.onward.booking.AppointmentStatus;
import scot.onward.booking.Proposal;
import scot.onward.booking.Told;
import scot.onward.shared.Delivery;
import scot.onward.shared.ui.Badges;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.DeadlineClock;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.MessageCatalogue;

/** The cells of one line of those affected. */
final class ProposalCells {

    private ProposalCells() {}

    /** Somebody who is still to be moved: old time, who, new time, why, how they hear of it. */
    static List<List<Component>> open(AffectedRow row, @Nullable Proposal proposal, RoomLost tools) {
        Dates dates = tools.dates();
        if (proposal == null) {
            return List.of(
                    was(row, dates),
                    client(row),
                    List.of(new Bold(MessageCatalogue.text("closures.none")), hint("closures.none.hint")),
                    lastSafe(row, null, tools),
                    List.of(new Bold(MessageCatalogue.text("closures.told.callList")), hintOf(phone(row))));
        }
        return List.of(
                was(row, dates),
                client(row),
                proposed(proposal, dates),
                why(row, proposal, tools),
                told(row, proposal));
    }

    /** Somebody who has another time already, or needs none. */
    static List<List<Component>> done(AffectedRow row, Dates dates) {
        AppointmentFacts now = row.now();
        boolean cancelled = now.status() == AppointmentStatus.CANCELLED;
        Instant settled = row.settledAt();
        Span how = row.state() == State.TO_TELL
                ? Badges.warn(MessageCatalogue.text("closures.toldNotYet"))
                : Badges.ok(MessageCatalogue.text(cancelled ? "closures.settled.cancelled" : "closures.settled"));
        Span done = new Span(
                Icons.CHECK.create(),
                new Span(
                        settled == null
                                ? MessageCatalogue.text("closures.movedNow")
                                : MessageCatalogue.text("closures.doneAt", Dates.time(settled))));
        done.addClassName("badge");
        return List.of(
                was(row, dates),
                client(row),
                cancelled
                        ? List.of(new Bold(MessageCatalogue.text("closures.cancelled")))
                        : List.of(
                                new Bold(ClosureWords.when(now.startsAt(), dates)),
                                new Span(", " + ClosureWords.place(now.roomName(), now.delivery())),
                                hintOf(now.adviserName())),
                List.of(done),
                List.of(how),
                List.of());
    }

    private static List<Component> was(AffectedRow row, Dates dates) {
        LocalDate day = Words.day(row.was().from());
        List<Component> cell = new ArrayList<>();
        cell.add(new Bold(Dates.time(row.was().from())));
        if (!day.equals(dates.today())) {
            cell.add(hintOf(dates.day(day)));
        }
        return cell;
    }

    private static List<Component> client(AffectedRow row) {
        List<Component> needs = Words.needs(row.language(), row.needs());
        List<Component> cell = new ArrayList<>();
        cell.add(new Bold(row.name()));
        cell.add(
                needs.isEmpty()
                        ? hintOf(MessageCatalogue.text("closures.minutes", row.minutes()))
                        : Words.of("nds", needs.toArray(Component[]::new)));
        return cell;
    }

    private static List<Component> proposed(Proposal proposal, Dates dates) {
        String place = ClosureWords.place(proposal.roomName(), proposal.delivery());
        List<String> facts = new ArrayList<>(List.of(proposal.adviserName()));
        if (!proposal.sameHub()) {
            facts.add(proposal.hubName());
        }
        if (proposal.delivery() == Delivery.PHONE) {
            facts.add(MessageCatalogue.text("closures.minutesCall", proposal.minutes()));
        } else if (proposal.stepFree()) {
            facts.add(MessageCatalogue.text("closures.stepFree"));
        }
        return List.of(
                new Bold(ClosureWords.when(proposal.startsAt(), dates)),
                new Span(", " + place),
                hintOf(String.join(", ", facts)));
    }

    private static List<Component> why(AffectedRow row, Proposal proposal, RoomLost tools) {
        List<Component> cell = new ArrayList<>();
        Span badge = Badges.ok(MessageCatalogue.text("closures.why." + reason(proposal)));
        cell.add(badge);
        if (proposal.delivery() == Delivery.PHONE && !proposal.sameWay()) {
            cell.add(hint("closures.why.phone"));
        }
        cell.addAll(lastSafe(row, proposal, tools));
        return cell;
    }

    private static String reason(Proposal proposal) {
        if (proposal.sameAdviser()) {
            return proposal.sameDay() ? "both" : "adviser";
        }
        return proposal.sameDay() ? "day" : proposal.sameHub() ? "service" : "hub";
    }

    private static List<Component> lastSafe(AffectedRow row, @Nullable Proposal proposal, RoomLost tools) {
        LocalDate last = row.lastSafeDate();
        if (last == null) {
            return List.of();
        }
        LocalDate from = proposal == null ? tools.dates().today() : Words.day(proposal.startsAt());
        return List.of(DeadlineClock.lastSafeDate(
                tools.dates().day(last), tools.calendar().workingDaysBetween(from, last)));
    }

    private static List<Component> told(AffectedRow row, Proposal proposal) {
        String number = row.phone();
        Span way = new Span(new Bold(
                MessageCatalogue.text("closures.told." + proposal.told().name())));
        if (number != null && proposal.told() != Told.LETTER) {
            way.add(new Span(" " + number));
        }
        return proposal.soon() ? List.of(way, hint("closures.told.soon")) : List.of(way);
    }

    private static String phone(AffectedRow row) {
        String number = row.phone();
        return number == null ? MessageCatalogue.text("closures.noNumber") : number;
    }

    private static Span hint(String key) {
        return hintOf(MessageCatalogue.text(key));
    }

    private static Span hintOf(String words) {
        return Words.of("hint block", new Span(words));
    }
}

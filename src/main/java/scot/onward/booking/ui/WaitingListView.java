package scot.onward.booking.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.onward.access.CurrentUser;
import scot.onward.booking.ToBookRow;
import scot.onward.booking.WaitingList;
import scot.onward.booking.WaitingRow;
import scot.onward.hub.HubRow;
import scot.onward.hub.Places;
import scot.onward.shared.WorkingCalendar;
import scot.onward.shared.ui.Dates;
import scot.onward.shared.ui.DeadlineClock;
import scot.onward.shared.ui.HasPageHeader;
import scot.onward.shared.ui.Icons;
import scot.onward.shared.ui.LevelBadge;
import scot.onward.shared.ui.MessageCatalogue;
import scot.onward.shared.ui.Notices;
import scot.onward.shared.ui.PageHeader;

/** Who was referred and has no time yet, and who waits for one. */
@Route("waiting-list")
@RolesAllowed("RECEPTION")
@Menu(title = "booking.menu.waiting", order = 3, icon = "hourglass")
class WaitingListView extends Composite<Div> implements HasPageHeader {

    private final WaitingList waitingList;
    private final List<HubRow> hubs;
    private final WorkingCalendar calendar;
    private final Dates dates;

    WaitingListView(
            WaitingList waitingList, Places places, WorkingCalendar calendar, CurrentUser currentUser, Dates dates) {
        this.waitingList = waitingList;
        this.hubs = places.hubs(currentUser.get().hubIds());
        this.calendar = calendar;
        this.dates = dates;
        getContent().addClassNames("pad", "stack", "l", "waiting");
        show();
    }

    private void show() {
        getContent().removeAll();
        for (HubRow hub : hubs) {
            List<ToBookRow> toBook = waitingList.toBook(hub.id(), Set.of());
            List<WaitingRow> waiting = waitingList.of(hub.id(), Set.of());
            getContent().add(referred(hub, toBook), waiting(hub, waiting));
        }
    }

    private Section referred(HubRow hub, List<ToBookRow> rows) {
        Lines lines =
                new Lines(title("booking.waiting.referred.title", hub), rows.size(), "booking.waiting.referred.nobody");
        rows.forEach(row -> {
            Button find = find(row.name(), row.clientId());
            lines.line(
                    new LevelBadge(row.level()),
                    row.name(),
                    WaitingWords.of(row, dates),
                    lastSafeDate(row.lastSafeDate()),
                    find);
        });
        return lines;
    }

    private Section waiting(HubRow hub, List<WaitingRow> rows) {
        Lines lines = new Lines(title("booking.waiting.title", hub), rows.size(), "booking.desk.waiting.nobody");
        rows.forEach(row -> {
            Integer level = row.level();
            Button remove = new Button(MessageCatalogue.text("booking.waiting.remove"), click -> {
                waitingList.withdraw(row.id());
                Notices.done(MessageCatalogue.text("booking.waiting.removed", row.name()));
                show();
            });
            remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            remove.setAriaLabel(MessageCatalogue.text("booking.waiting.remove") + ", " + row.name());
            lines.line(
                    level == null ? Words.of("no-level", "") : new LevelBadge(level),
                    row.name(),
                    row.serviceName() + ". " + WaitingWords.of(row, dates),
                    lastSafeDate(row.lastSafeDate()),
                    remove,
                    find(row.name(), row.clientId()));
        });
        return lines;
    }

    private String title(String key, HubRow hub) {
        return hubs.size() == 1
                ? getTranslation(key)
                : getTranslation("booking.waiting.at", getTranslation(key), hub.shortName());
    }

    private static Button find(String name, UUID clientId) {
        Button find = new Button(
                MessageCatalogue.text("booking.findTime"),
                Icons.CALENDAR_PLUS.create(),
                click -> TodayNavigation.book(clientId));
        find.addThemeVariants(ButtonVariant.SMALL);
        find.setAriaLabel(MessageCatalogue.text("booking.findTime") + ", " + name);
        return find;
    }

    private Optional<DeadlineClock> lastSafeDate(@Nullable LocalDate day) {
        return Optional.ofNullable(day)
                .map(last ->
                        DeadlineClock.lastSafeDate(dates.day(last), calendar.workingDaysBetween(dates.today(), last)));
    }

    @Override
    public PageHeader pageHeader() {
        return PageHeader.of(getTranslation("booking.menu.waiting"))
                .withPlace(hubs.stream().map(HubRow::shortName).collect(Collectors.joining(", ")));
    }
}
